using System.Globalization;
using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Robustness;

/// <summary>
/// More declarations and uses of them than anybody writes. As in <see cref="LargeTextTests"/>, a cost beyond the linear
/// shows as a test run that does not end.
/// </summary>
public class LargeDeclarationTests
{
    private const int Many = 30_000;

    [Fact]
    public void A_scale_of_many_levels_compiles() =>
        Clean("等级 次序 {\n级0" + Repeat(Many, " > 级{1}") + "\n}\n" + Repeat(Many, "项{0} ≥ 级{0}\n"));

    [Fact]
    public void A_scale_of_one_level_many_times_compiles() => Compile("等级 次序 {\n级" + Repeat(Many, " > 级") + "\n}\n结项 = 级");

    [Fact]
    public void Many_scales_compile() => Clean(Repeat(Many, "等级 甲{0} {{ 好 > 差 }}\n项{0} = 甲{0}.好\n"));

    [Fact]
    public void A_long_chain_of_units_compiles() => Clean("水 ≥ 1 箱0\n" + Repeat(Many, "单位 箱{0} = 1 箱{1}\n"));

    [Fact]
    public void A_long_circle_of_units_is_refused()
    {
        var compilation = Compile("水 ≥ 1 箱0\n" + Repeat(Many, "单位 箱{0} = 2 箱{1}\n") + "单位 箱" + Many + " = 2 箱0");
        Assert.Equal("IND2013", Assert.Single(compilation.Diagnostics).Code);
    }

    [Fact]
    public void Many_calendars_compile() =>
        Clean(Repeat(5_000, "日历 历{0} 扩展 中国 {{ 覆盖 2027 }}\n项目 甲{0} {{\n日历 历{0}\n时效 ≤ 5 个工作日\n}}\n"));

    [Fact]
    public void Many_days_of_a_calendar_compile() =>
        Clean("日历 市 扩展 中国 {\n" + Repeat(Many / 5, "放假 2019-01-01 .. 2019-12-31\n") + "}\n时效 ≤ 5 个工作日");

    [Fact]
    public void Many_unknown_levels_are_reported() =>
        Assert.Equal(Many, Compile("等级 次序 {\n级0" + Repeat(1000, " > 级{1}") + "\n}\n" + Repeat(Many, "项{0} = 快{0}\n")).Diagnostics.Length);

    [Fact]
    public void Many_unknown_suppressions_are_reported() =>
        Assert.Equal(Many, Compile(Repeat(Many, "项{0} ≥ 98% 忽略 不明{0} \"例\"\n")).Diagnostics.Length);

    [Fact]
    public void Many_dates_outside_of_the_period_are_reported() => Compile(
        "项目 甲 {\n执行期 2019-01-01 .. 2019-12-31\n结项 in {2020-01-01" + Repeat(Many, ", 2021-0{2}-1{3}") + "}\n}");

    [Fact]
    public void Many_fields_in_the_wrong_place_are_reported() => Compile(Repeat(Many, "年度 2019\n") + "项目 甲 { 准点率 ≥ 98% }");

    [Fact]
    public void Many_projects_of_one_name_are_reported() => Compile(Repeat(10_000, "项目 甲 {{ 准点率 ≥ 98% }}\n"));

    private static void Clean(string text) => Assert.Empty(Compile(text).Diagnostics);

    private static Compilation Compile(string text) => Compilation.Create(new SourceText("大.ind", text));

    // {0} counts from 0, {1} from 1, {2} and {3} are digits from 1 to 9 and from 0 to 9.
    private static string Repeat(int count, string format)
    {
        var text = new StringBuilder();
        var parsed = CompositeFormat.Parse(format);
        for (var i = 0; i < count; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, parsed, i, i + 1, (i % 9) + 1, i % 10);
        }

        return text.ToString();
    }
}
