using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

/// <summary>A fraction of big integers that knows nothing of the runtime: what exact numbers are held against.</summary>
public sealed record Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public Exact Exact => Exact.Ratio(Numerator, Denominator);

    public static Fraction operator +(Fraction left, Fraction right) => Reduced(
        (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        Reduced(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Fraction Reduced(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }
}

/// <summary>Fractions of all sizes, many of them where 64 bits end.</summary>
public static class Fractions
{
    private static readonly BigInteger[] Edges =
    [
        0, 1, 2, 3, 5, 7, 10, 100, int.MaxValue, 1L << 32, long.MaxValue, long.MaxValue - 1, -(BigInteger)long.MinValue, -(BigInteger)long.MinValue + 1,
        1L << 62, (BigInteger)1 << 64, (BigInteger)decimal.MaxValue, BigInteger.Pow(10, 18), BigInteger.Pow(10, 19), BigInteger.Pow(10, 28),
    ];

    public static Gen<Fraction> All =>
        from numerator in Parts
        from denominator in Parts
        from isNegative in Gen.Elements(true, false)
        select Fraction.Reduced(isNegative ? -numerator : numerator, denominator.IsZero ? 1 : denominator);

    private static Gen<BigInteger> Parts => Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(0, 1_000).Select(value => (BigInteger)value),
        Gen.Choose(0, int.MaxValue).Two().Select(parts => ((BigInteger)parts.Item1 << 31) + parts.Item2));

    public static Arbitrary<Fraction> Arbitrary() => All.ToArbitrary();
}
