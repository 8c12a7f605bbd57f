using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

public sealed class CellProblemTests
{
    [Theory]
    [InlineData(">98%")]
    [InlineData("≥98%")]
    [InlineData("≧ 98%")]
    [InlineData("＞98％")]
    [InlineData("= 98%")]
    [InlineData("98%以上")]
    [InlineData("98% 以上")]
    [InlineData("不低于98%")]
    public void A_cell_that_looks_like_a_target_is_told_so(string cell)
    {
        var problem = Indicators.Percent.ProblemOf(cell);
        Assert.Equal($"“{cell}”像是目标；实际值是一个确定的值，请写成如 98.5% 或 197/200 的形式。", problem.Zh);
        Assert.Equal($"'{cell}' looks like a target; an actual is one value, so write it like 98.5% or 197/200.", problem.En);
    }

    [Theory]
    [InlineData("约三成")]
    [InlineData("近30")]
    [InlineData("30余辆")]
    [InlineData("30多辆")]
    [InlineData("30辆左右")]
    [InlineData("30万余元")]
    [InlineData("大概 30 辆")]
    public void An_approximate_value_is_told_so(string cell)
    {
        var problem = Indicators.Cars.ProblemOf(cell);
        Assert.Equal($"“{cell}”是约数；这里要以“辆”计的数量的确切值，请写成如 12 辆 的形式。", problem.Zh);
        Assert.Equal($"'{cell}' is approximate; a count of '辆' is expected here, so write the exact value, like 12 辆.", problem.En);
    }

    [Theory]
    [InlineData("14-24")]
    [InlineData("14~24℃")]
    [InlineData("90%～95%")]
    [InlineData("3..5")]
    [InlineData("3 至 5")]
    public void A_range_is_told_so(string cell) =>
        Assert.Contains("是一个范围", Indicators.Number.ProblemOf(cell).Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("1E+05", "即 100000；请写出全部数字", "which is 100000; write the digits")]
    [InlineData("1.5e-3", "即 0.0015；请写出全部数字", "which is 0.0015; write the digits")]
    [InlineData("1E999999999999", "科学计数法；请写出全部数字", "exponent notation; write the digits")]
    public void Exponent_notation_is_told_so(string cell, string zh, string en)
    {
        Assert.Contains(zh, Indicators.Number.ProblemOf(cell, CellKind.Number).Zh, StringComparison.Ordinal);
        Assert.Contains(en, Indicators.Money.ProblemOf(cell, CellKind.Number).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,2345")]
    [InlineData("1.234,5")]
    [InlineData("5.")]
    public void A_comma_or_point_in_the_wrong_place_is_told_so(string cell) =>
        Assert.Contains("12,218,245.00", Indicators.Number.ProblemOf(cell).En, StringComparison.Ordinal);

    [Fact]
    public void What_is_expected_is_said_for_every_kind()
    {
        var messages = Indicators.All
            .Where(indicator => indicator.Read("一派胡言") is UnreadableValue)
            .Select(indicator => indicator.ProblemOf("一派胡言"))
            .ToList();

        Assert.Equal(12, messages.Count);
        Assert.All(messages, message => Assert.StartsWith("“一派胡言”不是", message.Zh, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.StartsWith("'一派胡言' is not ", message.En, StringComparison.Ordinal));
        Assert.Equal(
            "“一派胡言”不是以工作日计的时长；请写成如 12 个工作日 或 2019-01-30..2019-02-21 的形式。",
            Indicators.Workdays.ProblemOf("一派胡言").Zh);
    }

    [Fact]
    public void A_long_cell_is_quoted_in_part()
    {
        var problem = Indicators.Number.ProblemOf(new string('啊', 9_999));
        Assert.InRange(problem.Zh.Length, 40, 100);

        Assert.IsType<WordsValue>(Indicators.Statement.Read(new string('啊', 10_000)));
        Assert.Contains("10001", Indicators.Statement.ProblemOf(new string('啊', 10_001)).En, StringComparison.Ordinal);
    }
}
