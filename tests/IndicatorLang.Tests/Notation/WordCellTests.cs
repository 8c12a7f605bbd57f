namespace IndicatorLang.Tests.Notation;

public sealed class WordCellTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　\t\r\n  ")]
    [InlineData("\uFEFF\u200B")]
    [InlineData("未填报")]
    [InlineData(" 未填报　")]
    [InlineData("not reported")]
    [InlineData("Not Reported")]
    public void Nothing_is_reported(string cell) =>
        Assert.All(Indicators.All, indicator => Assert.Equal("not reported", indicator.Read(cell).Show()));

    [Theory]
    [InlineData("不适用")]
    [InlineData(" 不适用 ")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("Ｎ／Ａ")]
    public void The_indicator_does_not_apply(string cell) =>
        Assert.All(Indicators.All, indicator => Assert.Equal("not applicable", indicator.Read(cell).Show()));

    [Theory]
    [InlineData("na")]
    [InlineData("0")]
    [InlineData("-")]
    [InlineData("不适用。")]
    public void Nothing_else_stands_for_a_missing_value(string cell) =>
        Assert.All(Indicators.All, indicator => Assert.DoesNotContain("not ", indicator.Read(cell).Show(), StringComparison.Ordinal));

    [Theory]
    [InlineData("及时", "及时")]
    [InlineData("　基本及时 ", "基本及时")]
    [InlineData("“及时”", "及时")]
    [InlineData("\"及时\"", "及时")]
    [InlineData("＂及时＂", "及时")]
    [InlineData("“ 及时 ”", "及时")]
    [InlineData("“及时", "“及时")]
    [InlineData("及时性.及时", "及时性.及时")]
    [InlineData("Ａ级（优）", "Ａ级（优）")]
    [InlineData("100", "100")]
    [InlineData("2019-09", "2019-09")]
    [InlineData("e\u0301", "\u00e9")]
    public void Words_stay_as_written(string cell, string expected)
    {
        Assert.Equal($"words {expected}", Indicators.Level.Read(cell).Show());
        Assert.Equal($"words {expected}", Indicators.Statement.Read(cell).Show());
    }
}
