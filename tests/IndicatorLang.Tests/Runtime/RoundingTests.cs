using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

/// <summary>The three ways of rounding, held against their definitions in integers.</summary>
[Properties(Arbitrary = [typeof(RoundingCases)], MaxTest = Runs.Many)]
public sealed class RoundingTests
{
    /// <summary>What is kept has no more decimals, and lies on the side and at the distance that the definition says.</summary>
    [Property]
    public void Each_way_is_its_definition(RoundingCase it)
    {
        var power = BigInteger.Pow(10, it.Decimals);
        var top = it.Value.Numerator * power;
        Assert.Equal(Exact.Ratio(Truncated(top, it.Value.Denominator), power), it.Rounded(Rounding.Truncate));
        Assert.Equal(Exact.Ratio(HalfUp(top, it.Value.Denominator), power), it.Rounded(Rounding.HalfUp));
        Assert.Equal(Exact.Ratio(HalfEven(top, it.Value.Denominator), power), it.Rounded(Rounding.HalfEven));
    }

    [Property]
    public void What_is_rounded_stays_when_it_is_rounded_again(RoundingCase it) => Assert.All(
        Enum.GetValues<Rounding>(), rounding => Assert.Equal(it.Rounded(rounding), it.Rounded(rounding).Round(it.Decimals, rounding)));

    [Property]
    public void Order_is_kept(RoundingCase it, RoundingCase other) => Assert.All(Enum.GetValues<Rounding>(), rounding =>
    {
        var (one, two) = (it.Rounded(rounding), other.Value.Exact.Round(it.Decimals, rounding));
        Assert.True(it.Value.Exact <= other.Value.Exact ? one <= two : one >= two);
    });

    [Property]
    public void A_negated_value_is_rounded_to_the_negated_result(RoundingCase it) => Assert.All(
        Enum.GetValues<Rounding>(), rounding => Assert.Equal(-it.Rounded(rounding), (-it.Value.Exact).Round(it.Decimals, rounding)));

    [Theory]
    [InlineData("0.5", 0, "0", "1", "0")]
    [InlineData("1.5", 0, "2", "2", "1")]
    [InlineData("-0.5", 0, "0", "-1", "0")]
    [InlineData("-2.5", 0, "-2", "-3", "-2")]
    [InlineData("98.455", 2, "98.46", "98.46", "98.45")]
    [InlineData("98.465", 2, "98.46", "98.47", "98.46")]
    [InlineData("-0.125", 2, "-0.12", "-0.13", "-0.12")]
    [InlineData("0.4999999999999999999999999999", 0, "0", "0", "0")]
    public void Halves(string value, int decimals, string halfEven, string halfUp, string truncated)
    {
        Assert.True(Exact.TryParse(value, out var exact));
        Assert.Equal(halfEven, exact.Round(decimals, Rounding.HalfEven).ToString());
        Assert.Equal(halfUp, exact.Round(decimals, Rounding.HalfUp).ToString());
        Assert.Equal(truncated, exact.Round(decimals, Rounding.Truncate).ToString());
    }

    [Fact]
    public void A_value_of_4096_bits_can_be_worked_with_and_one_of_more_cannot()
    {
        var over = BigInteger.Pow(2, 4096);
        Assert.False(Exact.Ratio(over - 1, 1).IsTooLarge || Exact.Ratio(1, over - 1).IsTooLarge);
        Assert.True(Exact.Ratio(over, 1).IsTooLarge && Exact.Ratio(1, over).IsTooLarge);
    }

    [Fact]
    public void A_negative_number_of_decimals_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Exact.One.Round(-1, Rounding.HalfEven));

    private static BigInteger Floor(BigInteger top, BigInteger bottom) =>
        (top - (((top % bottom) + bottom) % bottom)) / bottom;

    private static BigInteger Truncated(BigInteger top, BigInteger bottom) =>
        top.Sign < 0 ? -Floor(-top, bottom) : Floor(top, bottom);

    // Adding a half and going down rounds halves up; away from zero where the value is negative.
    private static BigInteger HalfUp(BigInteger top, BigInteger bottom) => top.Sign < 0
        ? -HalfUp(-top, bottom)
        : Floor((2 * top) + bottom, 2 * bottom);

    // The nearest of the two neighbours, and of two that are as near the even one.
    private static BigInteger HalfEven(BigInteger top, BigInteger bottom)
    {
        var below = Floor(top, bottom);
        return new[] { below, below + 1 }.OrderBy(each => BigInteger.Abs((each * bottom) - top)).ThenBy(each => each.IsEven ? 0 : 1).First();
    }
}

/// <summary>A value that is rounded to some decimals.</summary>
public sealed record RoundingCase(Fraction Value, int Decimals)
{
    internal Exact Rounded(Rounding rounding) => Value.Exact.Round(Decimals, rounding);
}

/// <summary>Values to round, many of them halfway or next to it.</summary>
public static class RoundingCases
{
    private static Gen<RoundingCase> Halfway =>
        from decimals in Gen.Choose(0, 28)
        from odd in Gen.Choose(-40_000, 40_000)
        from off in Gen.Choose(-1, 1)
        select new RoundingCase(
            Fraction.Reduced((((2 * (BigInteger)odd) + 1) * 1000) + off, 2000 * BigInteger.Pow(10, decimals)), decimals);

    public static Arbitrary<RoundingCase> Arbitrary() => Gen.OneOf(
        Halfway,
        Fractions.All.SelectMany(value => Gen.Choose(0, 28).Select(decimals => new RoundingCase(value, decimals)))).ToArbitrary();
}
