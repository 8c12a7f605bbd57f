using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

/// <summary>Which characters at the beginning of a unit belong to the number.</summary>
public sealed class UnitMultipleTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("人次", "人次", 1)]
    [InlineData("万人次", "人次", 10_000)]
    [InlineData("百", "", 100)]
    [InlineData("百万", "", 1_000_000)]
    [InlineData("十元", "元", 10)]
    [InlineData("千元", "元", 1000)]
    [InlineData("十万元", "元", 100_000)]
    [InlineData("千万元", "元", 10_000_000)]
    [InlineData("百亿元", "元", 10_000_000_000)]
    [InlineData("万亿元", "元", 1_000_000_000_000)]
    [InlineData("千元/亩", "元/亩", 1000)]
    [InlineData("百户", "户", 100)]
    public void A_multiple_is_taken_off(string unit, string without, long factor)
    {
        Assert.Equal(without, UnitMultiple.Without(unit));
        Assert.Equal(factor, UnitMultiple.Of(unit));
    }

    [Theory]
    [InlineData("千米")]
    [InlineData("千克")]
    [InlineData("千瓦时")]
    [InlineData("百帕")]
    [InlineData("百分点")]
    [InlineData("千分比")]
    [InlineData("十字路口")]
    [InlineData("千百人")]
    [InlineData("万千人")]
    public void A_unit_that_only_begins_so_is_left_whole(string unit)
    {
        Assert.Equal(unit, UnitMultiple.Without(unit));
        Assert.Equal(Exact.One, UnitMultiple.Of(unit));
    }

    [Theory]
    [InlineData("万千米", "千米", 10_000)]
    [InlineData("百万千瓦", "千瓦", 1_000_000)]
    [InlineData("百千克", "千克", 100)]
    public void One_may_have_a_multiple_of_its_own(string unit, string without, long factor)
    {
        Assert.Equal(without, UnitMultiple.Without(unit));
        Assert.Equal(factor, UnitMultiple.Of(unit));
    }
}
