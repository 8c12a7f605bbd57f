using System.Numerics;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A fraction with none of the arithmetic of the runtime; it is never reduced.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
{
    public static Fraction Of(long value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    /// <summary>The quotient; null for a divisor of zero.</summary>
    public static Fraction? Divide(Fraction a, Fraction b) => b.Top.IsZero ? null
        : b.Top.Sign < 0 ? new(-a.Top * b.Bottom, -b.Top * a.Bottom)
        : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);
}
