using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>A fraction in two 64-bit integers, not always reduced: what the fast ways compute with, without allocating.</summary>
/// <param name="Numerator">The numerator, which carries the sign.</param>
/// <param name="Denominator">The denominator, at least 1.</param>
internal readonly record struct SmallFraction(long Numerator, long Denominator)
{
    private const int MostDecimals = 18;

    private static readonly long[] Powers = [.. PowersOfTen()];

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

    private static IEnumerable<long> PowersOfTen()
    {
        var power = 1L;
        for (var i = 0; i <= MostDecimals; i++)
        {
            yield return power;
            power = i < MostDecimals ? power * 10 : power;
        }
    }
}
