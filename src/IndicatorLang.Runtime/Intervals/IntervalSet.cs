using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IndicatorLang.Runtime;

/// <summary>
/// The normal form of every target, and of every actual: a sorted list of disjoint, non-empty intervals with a gap
/// between any two. Over a discrete order (days, ranks, whole units) bounds are inclusive integers, so that
/// <c>≤ 2019-03-31 或 ≥ 2019-04-01</c> is every day.
/// </summary>
public sealed class IntervalSet : IEquatable<IntervalSet>
{
    private IntervalSet(ImmutableArray<Interval> intervals, bool isDiscrete)
    {
        Intervals = intervals;
        IsDiscrete = isDiscrete;
    }

    /// <summary>The intervals in ascending order.</summary>
    public ImmutableArray<Interval> Intervals { get; }

    /// <summary>Whether the values are the integers only.</summary>
    public bool IsDiscrete { get; }

    /// <summary>Whether no value belongs to the set.</summary>
    public bool IsEmpty => Intervals.IsEmpty;

    /// <summary>Whether every value belongs to the set.</summary>
    public bool IsAll => Intervals.Length == 1 && Intervals[0] == Interval.All;

    /// <summary>The lowest bound, or null where the set is open ended or empty.</summary>
    public Bound? Lower => Intervals.IsEmpty ? null : Intervals[0].Lower;

    /// <summary>The highest bound, or null where the set is open ended or empty.</summary>
    public Bound? Upper => Intervals.IsEmpty ? null : Intervals[^1].Upper;

    /// <summary>The set of all values that lie in at least one of <paramref name="intervals"/>.</summary>
    public static IntervalSet Of(bool isDiscrete, IEnumerable<Interval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        return Of(isDiscrete, intervals.ToArray().AsSpan());
    }

    /// <summary>The set of all values that lie in at least one of <paramref name="intervals"/>.</summary>
    public static IntervalSet Of(bool isDiscrete, params ReadOnlySpan<Interval> intervals)
    {
        if (intervals is [var single])
        {
            var normal = isDiscrete ? ToInteger(single) : single;
            return new IntervalSet(normal.IsEmpty ? [] : [normal], isDiscrete);
        }

        var sorted = new Interval[intervals.Length];
        var count = 0;
        var isInOrder = true;
        foreach (var interval in intervals)
        {
            var next = isDiscrete ? ToInteger(interval) : interval;
            if (!next.IsEmpty)
            {
                isInOrder = isInOrder && (count == 0 || Interval.CompareLower(sorted[count - 1], next) <= 0);
                sorted[count++] = next;
            }
        }

        if (!isInOrder)
        {
            sorted.AsSpan(0, count).Sort(Interval.CompareLower);
        }

        var merged = ImmutableArray.CreateBuilder<Interval>(count);
        foreach (var next in sorted.AsSpan(0, count))
        {
            if (merged.Count > 0 && Touches(merged[^1], next, isDiscrete))
            {
                var last = merged[^1];
                merged[^1] = last with { Upper = Interval.CompareUpper(last, next) >= 0 ? last.Upper : next.Upper };
            }
            else
            {
                merged.Add(next);
            }
        }

        return new IntervalSet(merged.ToImmutable(), isDiscrete);
    }

    /// <summary>The values of either set.</summary>
    public IntervalSet Union(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of(IsDiscrete, [.. Intervals, .. other.Intervals]);
    }

    /// <summary>The values of both sets.</summary>
    public IntervalSet Intersect(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Intervals is [var single] && other.Intervals is [var only] && IsDiscrete == other.IsDiscrete)
        {
            var both = single.Intersect(only);
            return new IntervalSet(both.IsEmpty ? [] : [both], IsDiscrete);
        }

        var common = new List<Interval>();
        for (var (i, j) = (0, 0); i < Intervals.Length && j < other.Intervals.Length;)
        {
            common.Add(Intervals[i].Intersect(other.Intervals[j]));
            if (Interval.CompareUpper(Intervals[i], other.Intervals[j]) < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Of(IsDiscrete, CollectionsMarshal.AsSpan(common));
    }

    /// <summary>The values that are not in this set.</summary>
    public IntervalSet Complement()
    {
        var gaps = new List<Interval>(Intervals.Length + 1);
        Bound? lower = null;
        foreach (var interval in Intervals)
        {
            if (interval.Lower is { } start)
            {
                gaps.Add(new Interval(lower, start with { IsInclusive = !start.IsInclusive }));
            }

            if (interval.Upper is not { } end)
            {
                return Of(IsDiscrete, CollectionsMarshal.AsSpan(gaps));
            }

            lower = end with { IsInclusive = !end.IsInclusive };
        }

        gaps.Add(new Interval(lower, null));
        return Of(IsDiscrete, CollectionsMarshal.AsSpan(gaps));
    }

    /// <summary>Whether <paramref name="value"/> belongs to the set.</summary>
    public bool Contains(Exact value)
    {
        foreach (var interval in Intervals)
        {
            if (interval.Contains(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every value of this set belongs to <paramref name="other"/>. The empty set is part of every set.</summary>
    public bool IsSubsetOf(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var mine in Intervals)
        {
            if (!other.HoldsWhole(mine))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the two sets have a value in common.</summary>
    public bool Overlaps(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var mine in Intervals)
        {
            foreach (var theirs in other.Intervals)
            {
                if (!mine.Intersect(theirs).IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(IntervalSet? other) =>
        other is not null && IsDiscrete == other.IsDiscrete && Intervals.SequenceEqual(other.Intervals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Intervals.Aggregate(IsDiscrete.GetHashCode(), (hash, interval) => HashCode.Combine(hash, interval));

    /// <summary>Mathematical notation in base units: <c>[3, 5) ∪ [7, +∞)</c>.</summary>
    public override string ToString() => IsEmpty ? "∅" : string.Join(" ∪ ", Intervals.Select(Format));

    private bool HoldsWhole(Interval run)
    {
        foreach (var interval in Intervals)
        {
            if (interval.Contains(run))
            {
                return true;
            }
        }

        return false;
    }

    private static Interval ToInteger(Interval interval)
    {
        Bound? lower = interval.Lower is { } l ? new Bound(l.IsInclusive ? l.Value.Ceiling() : l.Value.Floor() + 1, true) : null;
        Bound? upper = interval.Upper is { } u ? new Bound(u.IsInclusive ? u.Value.Floor() : u.Value.Ceiling() - 1, true) : null;
        return new Interval(lower, upper);
    }

    // The second does not start before the first; with no value between them they are one interval.
    private static bool Touches(Interval first, Interval second, bool isDiscrete)
    {
        if (first.Upper is not { } upper || second.Lower is not { } lower)
        {
            return true;
        }

        return isDiscrete
            ? lower.Value <= upper.Value + 1
            : lower.Value < upper.Value || (lower.Value == upper.Value && (lower.IsInclusive || upper.IsInclusive));
    }

    private static string Format(Interval interval)
    {
        var lower = interval.Lower is { } l ? (l.IsInclusive ? "[" : "(") + l.Value : "(-∞";
        var upper = interval.Upper is { } u ? u.Value + (u.IsInclusive ? "]" : ")") : "+∞)";
        return $"{lower}, {upper}";
    }
}
