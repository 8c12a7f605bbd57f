using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Robustness;

/// <summary>
/// Texts of a size or a depth that nobody writes by hand. Nothing is timed here: a cost beyond the linear shows as a test
/// run that does not end.
/// </summary>
public class LargeTextTests
{
    private const int TenMegabytes = 10_000_000;

    [Fact]
    public void Ten_megabytes_of_indicators_compile()
    {
        var compilation = Create(Repeat(number => $"车辆准点率{number} ≥ 98% 来源 \"工作计划\"\n", TenMegabytes / 2));
        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void Ten_megabytes_of_one_name_compile() => Create(Repeat(_ => "准点率 ≥ 98%\n", 2_000_000));

    [Fact]
    public void Ten_megabytes_of_broken_lines_compile()
    {
        var compilation = Create(Repeat(_ => "准点率 ≥ ≥ 98%\n", 1_000_000));
        Assert.True(compilation.HasErrors);
    }

    [Fact]
    public void One_line_of_ten_megabytes_compiles() => Create("准点率 ≥ 98% 来源 \"" + new string('长', TenMegabytes / 2) + "\"");

    [Fact]
    public void One_name_of_ten_megabytes_compiles() => Create(new string('名', TenMegabytes / 2) + " ≥ 98%");

    [Fact]
    public void One_number_of_ten_megabytes_is_refused()
    {
        var compilation = Create("支出 ≥ " + new string('9', TenMegabytes / 2) + " 元");
        Assert.Contains(compilation.Diagnostics, diagnostic => diagnostic.Descriptor == ValueDiagnostics.TooManyDigitsDescriptor);
    }

    [Fact]
    public void Ten_thousand_projects_compile()
    {
        var compilation = Create(Repeat(number => $"项目 项目{number} {{ 准点率 ≥ 98% }}\n", 10_000, count: 10_000));
        Assert.Equal(10_000, compilation.Model.Projects.Length);
        Assert.Empty(compilation.Diagnostics);
    }

    [Theory]
    [InlineData("甲 {\n")]
    [InlineData("项目 甲 {\n")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("甲 in [")]
    [InlineData("甲 in [\n")]
    [InlineData("甲 ≥ (")]
    [InlineData("甲（")]
    [InlineData("“")]
    [InlineData("甲 计算 (")]
    [InlineData("甲 ≥ 5 且 ")]
    [InlineData("甲 ≥ 5 乙 ≥ 6 ")]
    [InlineData("甲 ≥ 5 计算 -")]
    [InlineData("甲 ≥ 5 计算 max(")]
    [InlineData("甲 ≥ 5 计算 乙 / ")]
    [InlineData("测试 甲 {\n")]
    [InlineData("测试 甲 { 给定 ")]
    [InlineData("日历 甲 扩展 ")]
    [InlineData("检查 ")]
    [InlineData("输入 甲 单位 ")]
    public void Deep_nesting_is_refused_or_read(string opening) => Create(Repeat(_ => opening, 50_000, count: 50_000));

    [Theory]
    [InlineData("输入 甲{0} 单位 车次\n")]
    [InlineData("检查 IND4014 提示\n")]
    [InlineData("测试 \"{0}\" {{ 给定 甲 = {0} 期望 甲 达标 }}\n")]
    [InlineData("日历 甲{0} 扩展 中国 \"版\" {{ 覆盖 2027 放假 2027-01-01 }}\n")]
    [InlineData("甲{0} ≥ 5% 计算 乙 / 丙 保留 2 位小数\n")]
    public void Fifty_thousand_of_each_statement_compile(string statement) =>
        Create("甲 ≥ 5\n" + Repeat(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, number), 50_000, count: 50_000));

    [Fact]
    public void A_long_chain_of_alternatives_compiles()
    {
        var compilation = Create("甲 = 0" + Repeat(number => $" 或 = {number}", 30_000, count: 30_000));
        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void A_long_chain_of_exclusions_compiles()
    {
        var compilation = Create("甲 ≠ 0" + Repeat(number => $" 且 ≠ {number}", 30_000, count: 30_000));
        Assert.Empty(compilation.Diagnostics);
    }

    private static Compilation Create(string text)
    {
        var compilation = Compilation.Create(new SourceText("大.ind", text));
        Assert.Equal(text.Length, compilation.Trees[0].Root.FullSpan.Length);
        return compilation;
    }

    private static string Repeat(Func<int, string> part, int length, int count = int.MaxValue)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count && (count < int.MaxValue || text.Length < length); i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }
}
