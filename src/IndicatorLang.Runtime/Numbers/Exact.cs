using System.Numerics;
using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>
/// An exact rational number. Nothing is ever rounded and nothing overflows: a value is kept as a fraction, in two 64-bit
/// integers as long as its reduced parts fit, and in big integers beyond.
/// </summary>
public readonly partial struct Exact : IComparable<Exact>, IEquatable<Exact>
{
    // Decimals and quotients of narrow numbers are not reduced before somebody asks for their parts: most values are only ever
    // compared, and to reduce one takes longer than that.
    private readonly long _numerator;

    // One less than the denominator, so that default(Exact) is zero; -1 where the parts are big.
    private readonly long _denominatorMinusOne;

    private readonly BigFraction? _big;

    private Exact(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorMinusOne = denominator - 1;
    }

    private Exact(BigFraction big) => (_big, _denominatorMinusOne) = (big, -1);

    /// <summary>Zero.</summary>
    public static Exact Zero => default;

    /// <summary>One.</summary>
    public static Exact One => new(1, 1);

    /// <summary>The reduced numerator; it carries the sign.</summary>
    public BigInteger Numerator => _big?.Numerator ?? Small.Reduced().Numerator;

    /// <summary>The reduced denominator, at least 1.</summary>
    public BigInteger Denominator => _big?.Denominator ?? Small.Reduced().Denominator;

    /// <summary>Whether both parts fit in 64 bits, so that <see cref="Small"/> is the value.</summary>
    internal bool IsSmall => _big is null;

    /// <summary>The value in two 64-bit integers, not always reduced, when <see cref="IsSmall"/>; else the denominator is 0.</summary>
    internal SmallFraction Small => new(_numerator, _denominatorMinusOne + 1);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether the value has no fractional part.</summary>
    public bool IsInteger => _big is null ? Small.IsInteger : _big.Denominator.IsOne;

    /// <summary>The value without its sign.</summary>
    public Exact Abs() => Sign < 0 ? -this : this;

    /// <summary>The greatest integer that is not above the value.</summary>
    public Exact Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return Ratio(remainder.Sign < 0 ? quotient - 1 : quotient, 1);
    }

    /// <summary>The least integer that is not below the value.</summary>
    public Exact Ceiling() => -(-this).Floor();

    /// <summary>The value <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Exact Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return Fits(numerator) && Fits(denominator)
            ? new Exact((long)numerator, (long)denominator)
            : new Exact(new BigFraction(numerator, denominator));
    }

    /// <summary>The exact value of a decimal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Exact FromDecimal(decimal value)
    {
        var parts = default(DecimalParts);
        decimal.GetBits(value, parts);
        return parts[2] == 0 && parts[1] >= 0 && Scale(parts[3]) <= SmallFraction.MostNarrowDecimals
            ? FromNarrow(((long)parts[1] << 32) | (uint)parts[0], parts[3])
            : FromLong(parts);
    }

    /// <summary>A 64-bit integer as an exact number.</summary>
    public static implicit operator Exact(long value) =>
        value == long.MinValue ? new Exact(new BigFraction(value, 1)) : new Exact(value, 1);

    /// <summary>A decimal as an exact number.</summary>
    public static implicit operator Exact(decimal value) => FromDecimal(value);

    /// <summary>The sum.</summary>
    public static Exact operator +(Exact left, Exact right)
    {
        if (left._big is null && right._big is null)
        {
            Int128 ld = left.SmallDenominator, rd = right.SmallDenominator;
            var numerator = ld == rd
                ? (Int128)left._numerator + right._numerator
                : (left._numerator * rd) + (right._numerator * ld);
            if (TrySmall(numerator, ld == rd ? ld : ld * rd, out var sum))
            {
                return sum;
            }
        }

        return Ratio(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    /// <summary>The negated value.</summary>
    public static Exact operator -(Exact value) => value._big is null
        ? new Exact(-value._numerator, value._denominatorMinusOne + 1)
        : Ratio(-value.Numerator, value.Denominator);

    /// <summary>The difference.</summary>
    public static Exact operator -(Exact left, Exact right) => left + (-right);

    /// <summary>The product.</summary>
    public static Exact operator *(Exact left, Exact right) =>
        left._big is null && right._big is null
        && TrySmall((Int128)left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator, out var product)
            ? product
            : Ratio(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Exact operator /(Exact left, Exact right)
    {
        if (left._big is null && right._big is null && left.Small.IsNarrow && right.Small.IsNarrow && right._numerator > 0)
        {
            var narrow = new SmallFraction(left._numerator * right.Small.Denominator, left.Small.Denominator * right._numerator);
            if (narrow.IsNarrow)
            {
                return new Exact(narrow.Numerator, narrow.Denominator);
            }
        }

        if (left._big is null && right._big is null && right._numerator != 0)
        {
            var (numerator, denominator) = (left._numerator * right.SmallDenominator, left.SmallDenominator * right._numerator);
            if (TrySmall(right._numerator < 0 ? -numerator : numerator, right._numerator < 0 ? -denominator : denominator, out var quotient))
            {
                return quotient;
            }
        }

        return Ratio(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is greater.</summary>
    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is greater or equal.</summary>
    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the values are equal.</summary>
    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    /// <summary>Compares by cross-multiplication; exact.</summary>
    public int CompareTo(Exact other)
    {
        if (_big is null && other._big is null)
        {
            var (left, right) = (Small, other.Small);
            return left.IsLessThan(right) ? -1 : right.IsLessThan(left) ? 1 : 0;
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary>Whether the values are equal, however their fractions are written.</summary>
    public bool Equals(Exact other) =>
        _denominatorMinusOne == other._denominatorMinusOne ? _numerator == other._numerator && Equals(_big, other._big)
        : _big is null && other._big is null && Small.Reduced() == other.Small.Reduced();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_big is null ? Small.Reduced() : default, _big);

    private static int Scale(int flags) => (flags >> 16) & 0xFF;

    // With a branch less than the sign would ask for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Exact FromNarrow(long mantissa, int flags)
    {
        var sign = (long)(flags >> 31);
        return new Exact((mantissa ^ sign) - sign, SmallFraction.PowerOfTen(Scale(flags)));
    }

    private static Exact FromLong(in DecimalParts parts)
    {
        var (low, scale, isNegative) = (((ulong)(uint)parts[1] << 32) | (uint)parts[0], Scale(parts[3]), parts[3] < 0);
        if (parts[2] == 0 && low <= long.MaxValue && SmallFraction.TryOfDecimal((long)low, scale, out var small))
        {
            return new Exact(isNegative ? -small.Numerator : small.Numerator, small.Denominator);
        }

        var mantissa = (((BigInteger)(uint)parts[2]) << 64) | low;
        return Ratio(isNegative ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    // long.MinValue is left to the big form so that negation cannot overflow.
    private static bool Fits(BigInteger value) => value > long.MinValue && value <= long.MaxValue;

    private Int128 SmallDenominator => (Int128)_denominatorMinusOne + 1;

    // The way without big integers, for values whose parts fit; a denominator of zero stands for "does not fit".
    private static bool TrySmall(Int128 numerator, Int128 denominator, out Exact value)
    {
        value = default;
        if (denominator < 1 || denominator > long.MaxValue || numerator <= long.MinValue || numerator > long.MaxValue)
        {
            return false;
        }

        var reduced = new SmallFraction((long)numerator, (long)denominator).Reduced();
        value = new Exact(reduced.Numerator, reduced.Denominator);
        return true;
    }

    [InlineArray(4)]
    private struct DecimalParts
    {
        private int _part;
    }

    private sealed record BigFraction(BigInteger Numerator, BigInteger Denominator);
}
