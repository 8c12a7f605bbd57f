using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

public sealed class ExactTextTests
{
    [Property(MaxTest = Runs.Many)]
    public Property What_is_written_reads_back() => Prop.ForAll(Decimals.ToArbitrary(), value =>
        value.TryFormatDecimal(out var text) && Exact.TryParse(text, out var parsed) && parsed == value && value.ToString() == text);

    [Property(MaxTest = Runs.Many)]
    public Property What_reads_is_written_in_shortest_form() => Prop.ForAll(Decimals.ToArbitrary(), value =>
    {
        _ = value.TryFormatDecimal(out var text);
        return !text.StartsWith("-0", StringComparison.Ordinal) || text.StartsWith("-0.", StringComparison.Ordinal)
            ? !text.EndsWith('.') && (!text.Contains('.') || !text.EndsWith('0')) && Exact.TryParse(text + (text.Contains('.') ? "" : ".0"), out var same) && same == value
            : value == 0;
    });

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("-0", 0, 1)]
    [InlineData("007.50", 15, 2)]
    [InlineData("-98.5", -197, 2)]
    [InlineData("0.0000000000000000000000000001", 1, 0)]
    public void Plain_decimals_are_read(string text, int numerator, int denominator)
    {
        Assert.True(Exact.TryParse(text, out var value));
        Assert.Equal(denominator == 0 ? Exact.Ratio(1, BigInteger.Pow(10, 28)) : Exact.Ratio(numerator, denominator), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("１")]
    [InlineData("NaN")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.00000000000000000000000000001")]
    public void Everything_else_is_refused(string text) => Assert.False(Exact.TryParse(text, out _));

    [Theory]
    [InlineData(1, 3, "1/3（≈0.3333）")]
    [InlineData(-197, 300, "-197/300（≈-0.6567）")]
    [InlineData(1, 8, "0.125")]
    [InlineData(-1, 1, "-1")]
    [InlineData(1_000_000, 1, "1000000")]
    public void Values_are_written_plainly_or_as_fractions(int numerator, int denominator, string text) =>
        Assert.Equal(text, Exact.Ratio(numerator, denominator).ToString());

    [Theory]
    [InlineData(1, 2, 0, "0")]
    [InlineData(3, 2, 0, "2")]
    [InlineData(5, 2, 0, "2")]
    [InlineData(-1, 2, 0, "0")]
    [InlineData(-3, 2, 0, "-2")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(2, 3, 3, "0.667")]
    [InlineData(-2, 3, 3, "-0.667")]
    [InlineData(-1, 1000, 2, "0")]
    public void Approximation_rounds_half_to_even(int numerator, int denominator, int decimals, string text) =>
        Assert.Equal(text, Exact.Ratio(numerator, denominator).Approximate(decimals));

    private static Gen<Exact> Decimals =>
        from mantissa in Gen.OneOf(Gen.Choose(-1000, 1000).Select(value => (BigInteger)value), Gen.Choose(-int.MaxValue, int.MaxValue).Two().Select(parts => (BigInteger)parts.Item1 * parts.Item2))
        from decimals in Gen.Choose(0, 28)
        select Exact.Ratio(mantissa, BigInteger.Pow(10, decimals));
}
