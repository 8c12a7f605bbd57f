using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A fraction with none of the arithmetic of the runtime; it is never reduced.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
{
    public static Fraction Of(long value) => new(value, 1);

    public static Fraction Of(decimal value) => new((BigInteger)(value * Power(value.Scale)), (BigInteger)Power(value.Scale));

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    /// <summary>The quotient; null for a divisor of zero.</summary>
    public static Fraction? Divide(Fraction a, Fraction b) => b.Top.IsZero ? null
        : b.Top.Sign < 0 ? new(-a.Top * b.Bottom, -b.Top * a.Bottom)
        : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    private static decimal Power(int exponent) => (decimal)BigInteger.Pow(10, exponent);

    /// <summary>The greatest integer that is not above it.</summary>
    public BigInteger Floor() => (Top - (((Top % Bottom) + Bottom) % Bottom)) / Bottom;

    /// <summary>The multiple of <paramref name="step"/> that rounding chooses: of the two that lie around it, the nearer one.</summary>
    public Fraction Round(Fraction step, Rounding rounding)
    {
        var steps = Divide(this, step)!.Value;
        var below = steps.Floor();
        if (steps.CompareTo(new Fraction(below, 1)) == 0)
        {
            return this;
        }

        var middle = steps.CompareTo(new Fraction((2 * below) + 1, 2));
        var isUp = (rounding, middle) switch
        {
            (Rounding.Truncate, _) => Top.Sign < 0,
            (_, not 0) => middle > 0,
            (Rounding.HalfUp, _) => Top.Sign > 0,
            _ => !below.IsEven,
        };
        return new Fraction(below + (isUp ? 1 : 0), 1) * step;
    }
}
