using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>The bounds of a target that is one interval, or none, in a form that is compared fast.</summary>
internal readonly struct TargetBounds
{
    private readonly SmallFraction _lower;
    private readonly SmallFraction _upper;
    private readonly Edge _least;
    private readonly Edge _most;

    // The integers between the bounds: most values are integers, and one comparison without a sign is enough for them.
    private readonly long _first;
    private readonly ulong _width;
    private readonly bool _hasIntegers;

    // For narrow fractions both bounds are one difference of products each, without a branch that random values would mispredict:
    // n / d is at or above a / b where n × b - a × d is at least 0, and above it where it is at least 1. An open end is 1 / 0.
    private readonly SmallFraction _from;
    private readonly SmallFraction _to;
    private readonly long _fromGap;
    private readonly long _toGap;
    private readonly bool _isNarrow;

    private TargetBounds(IntervalSet target, Bound? lower, Bound? upper)
    {
        if (RawRange.Of(target, Exact.One, new RawRange(long.MinValue, long.MaxValue)) is [var integers])
        {
            (_first, _width, _hasIntegers) = (integers.Least, (ulong)(integers.Most - integers.Least), true);
        }

        _least = EdgeOf(lower);
        _most = EdgeOf(upper);
        _lower = lower?.Value.Small ?? default;
        _upper = upper?.Value.Small ?? default;
        (_from, _fromGap) = (lower is null ? new(-1, 0) : _lower, _least == Edge.Exclusive ? 1 : 0);
        (_to, _toGap) = (upper is null ? new(1, 0) : _upper, _most == Edge.Exclusive ? 1 : 0);
        _isNarrow = _from.IsNarrow && _to.IsNarrow;
    }

    private enum Edge : byte
    {
        Open,
        Inclusive,
        Exclusive,
    }

    /// <summary>The bounds of a target; false when it is not one interval, or its bounds do not fit in 64 bits.</summary>
    public static bool TryCreate(IntervalSet target, out TargetBounds bounds)
    {
        if (target.Intervals is [var only] && only.Lower?.Value.IsSmall != false && only.Upper?.Value.IsSmall != false)
        {
            bounds = new TargetBounds(target, only.Lower, only.Upper);
            return true;
        }

        bounds = default;
        return false;
    }

    /// <summary>Whether a value lies between the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admits(SmallFraction value) =>
        value.Denominator == 1 ? Admits(value.Numerator)
        : _isNarrow && value.IsNarrow ? AdmitsNarrow(value.Numerator, value.Denominator)
        : IsAboveLower(value) && IsBelowUpper(value);

    /// <summary>Whether an integer lies between the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admits(long value) => (ulong)(value - _first) <= _width & _hasIntegers;

    /// <summary>Whether any value from a least to a greatest lies between the bounds.</summary>
    public bool Overlaps(SmallFraction least, SmallFraction greatest) => IsAboveLower(greatest) && IsBelowUpper(least);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AdmitsNarrow(long numerator, long denominator) =>
        ((numerator * _from.Denominator) - (_from.Numerator * denominator) >= _fromGap)
        & ((_to.Numerator * denominator) - (numerator * _to.Denominator) >= _toGap);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAboveLower(SmallFraction value) => _least switch
    {
        Edge.Open => true,
        Edge.Inclusive => !value.IsLessThan(_lower),
        _ => _lower.IsLessThan(value),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsBelowUpper(SmallFraction value) => _most switch
    {
        Edge.Open => true,
        Edge.Inclusive => !_upper.IsLessThan(value),
        _ => value.IsLessThan(_upper),
    };

    private static Edge EdgeOf(Bound? bound) => bound is not { } known ? Edge.Open : known.IsInclusive ? Edge.Inclusive : Edge.Exclusive;
}
