using System.Numerics;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Runtime;

/// <summary>A sum over the integers of several columns, whose sign is asked for: a coefficient for each column, then the constant.</summary>
internal sealed class LinearForm
{
    private readonly long[] _coefficients;

    private LinearForm(long[] coefficients) => _coefficients = coefficients;

    /// <summary>Whether the sign is the same for all rows, and not zero.</summary>
    public bool IsPositiveConstant => _coefficients[^1] > 0 && _coefficients.AsSpan(0, _coefficients.Length - 1).IndexOfAnyExcept(0) < 0;

    /// <summary>The form with the sign of a sum of fractions: its coefficients times what makes integers of all of them; null when these do not fit.</summary>
    public static LinearForm? Of(ReadOnlySpan<Exact> coefficients)
    {
        var multiple = BigInteger.One;
        foreach (var coefficient in coefficients)
        {
            multiple *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(multiple, coefficient.Denominator);
        }

        var result = new long[coefficients.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var scaled = coefficients[i].Numerator * (multiple / coefficients[i].Denominator);
            if (BigInteger.Abs(scaled) > long.MaxValue)
            {
                return null;
            }

            result[i] = (long)scaled;
        }

        return new LinearForm(result);
    }

    /// <summary>Whether no sum over integers up to these magnitudes leaves 64 bits.</summary>
    public bool Holds(ReadOnlySpan<ulong> magnitudes)
    {
        var most = (UInt128)(ulong)Math.Abs(_coefficients[^1]);
        for (var i = 0; i < magnitudes.Length; i++)
        {
            // Each product has fewer than 127 bits and the sum is cut off early, so this does not overflow either.
            most += (UInt128)(ulong)Math.Abs(_coefficients[i]) * magnitudes[i];
            if (most > long.MaxValue)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The greatest power of two that all integers may reach at once, so that no sum leaves 64 bits; 0 when there is none.</summary>
    public ulong Bound()
    {
        Span<ulong> magnitudes = stackalloc ulong[_coefficients.Length - 1];
        for (var bound = 1UL << 63; bound > 0; bound >>= 1)
        {
            magnitudes.Fill(bound);
            if (Holds(magnitudes))
            {
                return bound;
            }
        }

        return 0;
    }

    /// <summary>For which rows of a block the sum is above zero, and for which it is zero.</summary>
    /// <param name="blocks">The blocks of 64 integers of each column, one behind the other.</param>
    /// <param name="zero">The rows whose sum is zero.</param>
    public ulong Positive(ReadOnlySpan<long> blocks, out ulong zero)
    {
        var positive = zero = 0UL;
        ref readonly var start = ref blocks[0];
        if (Vector512.IsHardwareAccelerated)
        {
            for (var row = 0; row < ColumnScan.BlockRows; row += Vector512<long>.Count)
            {
                var sum = Vector512.Create(_coefficients[^1]);
                for (var i = 0; i < _coefficients.Length - 1; i++)
                {
                    if (_coefficients[i] != 0)
                    {
                        sum += Vector512.LoadUnsafe(in start, (nuint)((i * ColumnScan.BlockRows) + row)) * _coefficients[i];
                    }
                }

                positive |= Vector512.GreaterThan(sum, Vector512<long>.Zero).ExtractMostSignificantBits() << row;
                zero |= Vector512.Equals(sum, Vector512<long>.Zero).ExtractMostSignificantBits() << row;
            }
        }
        else
        {
            for (var row = 0; row < ColumnScan.BlockRows; row += Vector256<long>.Count)
            {
                var sum = Vector256.Create(_coefficients[^1]);
                for (var i = 0; i < _coefficients.Length - 1; i++)
                {
                    if (_coefficients[i] != 0)
                    {
                        sum += Vector256.LoadUnsafe(in start, (nuint)((i * ColumnScan.BlockRows) + row)) * _coefficients[i];
                    }
                }

                positive |= (ulong)Vector256.GreaterThan(sum, Vector256<long>.Zero).ExtractMostSignificantBits() << row;
                zero |= (ulong)Vector256.Equals(sum, Vector256<long>.Zero).ExtractMostSignificantBits() << row;
            }
        }

        return positive;
    }
}
