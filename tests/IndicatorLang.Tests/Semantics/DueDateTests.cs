using System.Globalization;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>§6 "Not due": 截止, else the last day that a date target admits, else the end of the project, else of its year.</summary>
public class DueDateTests
{
    private const string Year = "年度 2019\n";
    private const string Period = Year + "执行期 2019-02-01 .. 2019-11-30\n";
    private const string Inverted = Year + "执行期 2019-02-01 .. 2009-12-31\n";

    [Theory]
    [InlineData(Period + "结项 ≥ 98% 截止 2019-06", "2019-06-30")]
    [InlineData(Period + "结项 ≥ 98% 截止 2019-06-10", "2019-06-10")]
    [InlineData(Period + "结项 ≥ 98% 截止 2019Q3", "2019-09-30")]
    [InlineData(Period + "结项 ≤ 2019-09 截止 2019-10", "2019-10-31")]
    [InlineData(Period + "结项 ≤ 2019-09", "2019-09-30")]
    [InlineData(Period + "结项 < 2019-09", "2019-08-31")]
    [InlineData(Period + "结项 in [2019-03, 2019-09]", "2019-09-30")]
    [InlineData(Period + "结项 in [2019-03, 2019-09)", "2019-08-31")]
    [InlineData(Period + "结项 = 2019-06", "2019-06-30")]
    [InlineData(Period + "结项 = 2019-04 或 = 2019-06", "2019-06-30")]
    [InlineData(Period + "结项 ≥ 2019-03", "2019-11-30")]
    [InlineData(Period + "结项 ≠ 2019-03", "2019-11-30")]
    [InlineData(Period + "结项 ≥ 98%", "2019-11-30")]
    [InlineData(Period + "结项 ≤ 45 天", "2019-11-30")]
    [InlineData(Year + "结项 ≥ 98%", "2019-12-31")]
    [InlineData(Inverted + "结项 ≥ 98% 忽略 IND4001 \"例\"", "2019-12-31")]
    [InlineData("执行期 2019 .. 2020Q2\n结项 ≥ 98%", "2020-06-30")]
    [InlineData("结项 ≥ 98%", null)]
    [InlineData("结项 ≥ 2019-03", null)]
    [InlineData("结项 ≤ 2019-03", "2019-03-31")]
    public void The_due_date_is(string lines, string? due) => Assert.Equal(
        due,
        Checked.Program($"项目 甲 {{\n{lines}\n}}").Descriptor("结项").Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
