using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

[Properties(Arbitrary = [typeof(Fractions)], MaxTest = Runs.Many)]
public sealed class ExactTests
{
    [Property]
    public void Arithmetic_is_that_of_fractions(Fraction left, Fraction right)
    {
        Same(left + right, left.Exact + right.Exact);
        Same(left - right, left.Exact - right.Exact);
        Same(left * right, left.Exact * right.Exact);
        if (!right.Numerator.IsZero)
        {
            Same(left / right, left.Exact / right.Exact);
        }
    }

    [Property]
    public void Sign_and_negation_are_those_of_fractions(Fraction value)
    {
        Same(new Fraction(-value.Numerator, value.Denominator), -value.Exact);
        Same(new Fraction(BigInteger.Abs(value.Numerator), value.Denominator), value.Exact.Abs());
        Assert.Equal(value.Numerator.Sign, value.Exact.Sign);
        Assert.Equal(value.Denominator.IsOne, value.Exact.IsInteger);
    }

    [Property]
    public void Order_is_that_of_fractions(Fraction left, Fraction right)
    {
        var (a, b, order) = (left.Exact, right.Exact, left.CompareTo(right));

        Assert.Equal(order, Math.Sign(a.CompareTo(b)));
        Assert.Equal((order < 0, order <= 0, order == 0, order != 0, order >= 0, order > 0), (a < b, a <= b, a == b, a != b, a >= b, a > b));
        Assert.Equal(order == 0, a.Equals((object)b));
        Assert.True(order != 0 || a.GetHashCode() == b.GetHashCode());
    }

    [Property]
    public void A_value_has_one_form_however_it_is_made(Fraction value, Fraction detour)
    {
        var exact = value.Exact;
        Assert.Equal(exact, exact + detour.Exact - detour.Exact);
        Assert.Equal(exact.GetHashCode(), (exact + detour.Exact - detour.Exact).GetHashCode());
        Assert.Equal(exact, Exact.Ratio(value.Numerator * 6, value.Denominator * 6));
        Assert.Equal(exact, Exact.Ratio(-value.Numerator, -value.Denominator));
    }

    [Property]
    public void Floor_and_ceiling_are_the_nearest_integers(Fraction value)
    {
        var exact = value.Exact;
        Assert.True(exact.Floor().IsInteger && exact.Floor() <= exact && exact < exact.Floor() + 1);
        Assert.True(exact.Ceiling().IsInteger && exact.Ceiling() >= exact && exact > exact.Ceiling() - 1);
    }

    [Property]
    public void A_decimal_is_exact(decimal value)
    {
        Exact exact = value;
        Assert.Equal(value, (decimal)exact.Numerator / (decimal)exact.Denominator);
        Assert.True(Exact.TryParse(value.ToString(CultureInfo.InvariantCulture), out var parsed) || exact != 0);
        Assert.True(parsed == exact || parsed == 0);
    }

    /// <summary>Digits that fill one, two and three of the parts of a decimal, with and without a sign, and every way to be written with zeros behind.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("0.0000000000000000000000000000")]
    [InlineData("1.0000000000")]
    [InlineData("2.500000000")]
    [InlineData("0.000000001")]
    [InlineData("0.0000000001")]
    [InlineData("4294967295")]
    [InlineData("4294967296.5")]
    [InlineData("2147483648")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("1844674407370955161.7")]
    [InlineData("922337203685477580.7000000000")]
    [InlineData("1234567890.12345678901234567")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_decimal_is_its_digits(string text)
    {
        foreach (var sign in new[] { "", "-" })
        {
            var written = decimal.Parse(sign + text, CultureInfo.InvariantCulture);
            var digits = BigInteger.Parse(sign + text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var expected = Exact.Ratio(digits, BigInteger.Pow(10, text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0));
            Assert.Equal(expected, written);
            Assert.Equal((expected.Numerator, expected.Denominator), (((Exact)written).Numerator, ((Exact)written).Denominator));
            Assert.Equal(expected + 1, (Exact)written + 1);
            Assert.Equal(1 / (expected + 3), 1 / ((Exact)written + 3));
        }
    }

    [Property]
    public void An_integer_is_exact(long value)
    {
        Exact exact = value;
        Assert.Equal(value, exact.Numerator);
        Assert.Equal(Exact.Ratio(value, 1), exact);
    }

    [Fact]
    public void The_edges_of_64_bits_hold()
    {
        Exact least = long.MinValue, most = long.MaxValue;
        Assert.Equal(-(BigInteger)long.MinValue, (-least).Numerator);
        Assert.Equal(least, -(-least));
        Assert.Equal(least, Exact.Ratio(long.MinValue, 1));
        Assert.Equal((BigInteger)long.MaxValue + 1, (most + 1).Numerator);
        Assert.Equal(most, most + 1 - 1);
        Assert.Equal(Exact.One, most / most);
        Assert.Equal(Exact.One, least / least);
        Assert.Equal(default, Exact.Zero);
        Assert.Equal(BigInteger.One, default(Exact).Denominator);
    }

    // A decimal is kept as it is written until somebody asks; nobody can tell.
    [Property]
    public void How_a_value_was_come_by_does_not_matter(int mantissa, byte decimals)
    {
        var value = new decimal(mantissa, 0, 0, false, (byte)(decimals % 29));
        Exact exact = value;
        var reduced = Exact.Ratio(mantissa < 0 ? (uint)mantissa : mantissa, BigInteger.Pow(10, decimals % 29));
        Assert.Equal(reduced, exact);
        Assert.Equal(exact, reduced);
        Assert.Equal(reduced.GetHashCode(), exact.GetHashCode());
        Assert.Equal((reduced.Numerator, reduced.Denominator), (exact.Numerator, exact.Denominator));
        Assert.Equal((reduced.IsInteger, reduced.Sign, 0), (exact.IsInteger, exact.Sign, exact.CompareTo(reduced)));
        Assert.Equal(reduced.ToString(), exact.ToString());
        Assert.Equal((reduced.Floor(), reduced.Ceiling(), -reduced, reduced + 1), (exact.Floor(), exact.Ceiling(), -exact, exact + 1));
        Assert.Equal(reduced / 100, exact / 100);
        Assert.NotEqual(reduced + Exact.Ratio(1, 1_000_000), exact);
    }

    [Fact]
    public void Values_are_spread_over_a_table() =>
        Assert.InRange(Enumerable.Range(0, 1000).Select(value => Exact.Ratio(value, 7).GetHashCode()).Distinct().Count(), 900, 1000);

    [Fact]
    public void Nothing_divides_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Exact.Ratio(1, 0));
        Assert.Throws<DivideByZeroException>(() => Exact.One / Exact.Zero);
    }

    private static void Same(Fraction expected, Exact actual) =>
        Assert.Equal((expected.Numerator, expected.Denominator), (actual.Numerator, actual.Denominator));
}
