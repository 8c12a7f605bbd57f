using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>A fraction in two 64-bit integers, not always reduced: what the fast ways compute with, without allocating.</summary>
/// <param name="Numerator">The numerator, which carries the sign.</param>
/// <param name="Denominator">The denominator, at least 1.</param>
internal readonly record struct SmallFraction(long Numerator, long Denominator)
{
    /// <summary>Up to a billion a denominator is narrow, and so not worth the time to make it smaller.</summary>
    public const int MostNarrowDecimals = 9;

    /// <summary>The most decimals that a denominator has room for.</summary>
    public const int MostDecimals = 18;

    private static readonly long[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>Whether both parts fit in 32 bits, so that products of them fit in 64.</summary>
    public bool IsNarrow => Numerator == (int)Numerator && Denominator <= int.MaxValue;

    /// <summary>Compares by cross-multiplication in 128 bits, so that nothing overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLessThan(SmallFraction other)
    {
        if (IsNarrow && other.IsNarrow)
        {
            return Numerator * other.Denominator < other.Numerator * Denominator;
        }

        var left = Math.BigMul(Numerator, other.Denominator, out var leftLow);
        var right = Math.BigMul(other.Numerator, Denominator, out var rightLow);
        return left < right || (left == right && (ulong)leftLow < (ulong)rightLow);
    }

    /// <summary>Whether the value has no fractional part.</summary>
    public bool IsInteger => Denominator == 1 || Numerator % Denominator == 0;

    /// <summary>The same value with the smallest denominator.</summary>
    public SmallFraction Reduced()
    {
        if (Denominator == 1)
        {
            return this;
        }

        var (a, b) = (Math.Abs(Numerator), Denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new SmallFraction(Numerator / a, Denominator / a);
    }

    /// <summary>10 to a power from 0 to <see cref="MostDecimals"/>.</summary>
    public static long PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>The reduced fraction of a decimal that is not negative; false when its denominator may not fit.</summary>
    /// <param name="mantissa">The digits.</param>
    /// <param name="decimals">How many of them stand behind the point.</param>
    /// <param name="value">The fraction.</param>
    public static bool TryOfDecimal(long mantissa, int decimals, out SmallFraction value)
    {
        if (decimals > MostDecimals || mantissa == 0)
        {
            value = new SmallFraction(0, 1);
            return mantissa == 0;
        }

        // A power of ten has no other factors than 2 and 5, so no greatest common divisor has to be looked for.
        var denominator = Powers[decimals];
        var twos = Math.Min(System.Numerics.BitOperations.TrailingZeroCount(mantissa), decimals);
        mantissa >>= twos;
        denominator >>= twos;
        for (var fives = decimals; fives > 0 && mantissa % 5 == 0; fives--)
        {
            mantissa /= 5;
            denominator /= 5;
        }

        value = new SmallFraction(mantissa, denominator);
        return true;
    }
}
