using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>A target in workdays in a year for which the calendar has no arrangement.</summary>
public class UncoveredYearTests
{
    [Theory]
    [InlineData("年度 2030", 2030)]
    [InlineData("年度 2017", 2017)]
    [InlineData("执行期 2026-07-01 .. 2027-06-30", 2027)]
    [InlineData("年度 2026\n执行期 2026-07-01 .. 2027-06-30", 2027)]
    [InlineData("年度 2030\n执行期 2030-07-01 .. 2020-06-30 忽略 IND4001 \"例\"", 2030)]
    public void A_year_that_is_not_covered_is_reported_once(string header, int year)
    {
        var diagnostic = Assert.Single(Checked.Program($"项目 甲 {{\n{header}\n办结时效 ≤ 15 个工作日\n周期 ≤ 45 天\n}}").Diagnostics);
        Assert.Equal("IND4005", diagnostic.Code);
        Assert.Contains($"{year} 年", diagnostic.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年度 2019\n办结时效 ≤ 15 个工作日")]
    [InlineData("执行期 2018 .. 2026\n办结时效 ≤ 15 个工作日")]
    [InlineData("年度 2030\n周期 ≤ 45 天")]
    [InlineData("办结时效 ≤ 15 个工作日")]
    public void A_year_that_is_covered_or_not_needed_is_not(string lines) => Checked.Clean($"项目 甲 {{\n{lines}\n}}");

    [Fact]
    public void A_declared_calendar_covers_what_it_says() =>
        Checked.Clean("日历 本市 扩展 中国 { 覆盖 2030 }\n项目 甲 {\n年度 2030\n日历 本市\n办结时效 ≤ 15 个工作日\n}");
}
