using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>The bounds of a target that is one interval, or none, in a form that is compared fast.</summary>
internal readonly struct TargetBounds
{
    private readonly SmallFraction _lower;
    private readonly SmallFraction _upper;
    private readonly Edge _least;
    private readonly Edge _most;

    private TargetBounds(Bound? lower, Bound? upper)
    {
        _least = EdgeOf(lower);
        _most = EdgeOf(upper);
        _lower = lower?.Value.Small ?? default;
        _upper = upper?.Value.Small ?? default;
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
            bounds = new TargetBounds(only.Lower, only.Upper);
            return true;
        }

        bounds = default;
        return false;
    }

    /// <summary>Whether a value lies between the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admits(SmallFraction value) => IsAboveLower(value) && IsBelowUpper(value);

    /// <summary>Whether any value from a least to a greatest lies between the bounds.</summary>
    public bool Overlaps(SmallFraction least, SmallFraction greatest) => IsAboveLower(greatest) && IsBelowUpper(least);

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
