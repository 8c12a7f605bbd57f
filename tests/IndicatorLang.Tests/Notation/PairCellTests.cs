using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

public sealed class PairCellTests
{
    [Theory]
    [InlineData("2019-01-30..2019-02-21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019-01-30 .. 2019-02-21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019-01-30　．．　2019-02-21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019-01-30 至 2019-02-21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019年1月30日至2019年2月21日", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019/1/30～2019/2/21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019/1/30~2019/2/21", "2019-01-30 .. 2019-02-21")]
    [InlineData("2019-01-30到2019-02", "2019-01-30 .. 2019-02")]
    [InlineData("2019-03-20..2019-05", "2019-03-20 .. 2019-05")]
    [InlineData("2019.3..2019.9", "2019-03 .. 2019-09")]
    [InlineData("2019.3.1..2019.9.30", "2019-03-01 .. 2019-09-30")]
    [InlineData("2019..2020", "2019 .. 2020")]
    [InlineData("2019Q1..2019Q3", "2019Q1 .. 2019Q3")]
    [InlineData("2019年第一季度至2019年第三季度", "2019Q1 .. 2019Q3")]
    [InlineData("2019-02-21..2019-01-30", "2019-02-21 .. 2019-01-30")]
    public void Two_dates_are_a_pair(string cell, string expected)
    {
        Assert.All(
            Indicators.All.Where(indicator => indicator.Type.IsNumeric || indicator.Type.Kind == ValueKind.Date),
            indicator => Assert.Equal($"pair {expected}", indicator.Read(cell).Show()));
    }

    [Theory]
    [InlineData("2019-02-30..2019-03-01", "没有 30 日")]
    [InlineData("2019-01-30..2019-02-30", "没有 30 日")]
    [InlineData("2019-01-30..", "2019-01-30..2019-02-21")]
    [InlineData("2019-01-30...2019-02-21", "2019-01-30..2019-02-21")]
    [InlineData("2019-01-30..02-21", "2019-01-30..2019-02-21")]
    [InlineData("2019/1/30-2019/2/21", "2019-01-30..2019-02-21")]
    public void What_is_no_pair_is_unreadable_with_its_repair(string cell, string expected) =>
        Assert.Contains(expected, Indicators.Workdays.ProblemOf(cell).Zh, StringComparison.Ordinal);
}
