namespace IndicatorLang.Runtime;

/// <summary>
/// How compiled evaluators hold an actual that is not one certain value against a target: one walk along both, bound by
/// bound. It shares no code with the set operations that the reference interpreter uses, so that each can be checked
/// against the other.
/// </summary>
public static class PossibleValues
{
    /// <summary>Whether all, none or some of the possible values satisfy a target.</summary>
    /// <param name="possible">The values the actual may be, at least one, in ascending order.</param>
    /// <param name="target">The values that satisfy the target, in ascending order with gaps between them.</param>
    public static Verdict Judge(IntervalSet possible, IntervalSet target)
    {
        ArgumentNullException.ThrowIfNull(possible);
        ArgumentNullException.ThrowIfNull(target);
        var runs = possible.Intervals.AsSpan();
        var admitted = target.Intervals.AsSpan();
        var (isAnyIn, isAnyOut, next) = (false, false, 0);
        foreach (ref readonly var run in runs)
        {
            // Both lists ascend, so what lies below this run lies below every later one.
            while (next < admitted.Length && IsBelow(admitted[next], run))
            {
                next++;
            }

            if (next == admitted.Length || IsBelow(run, admitted[next]))
            {
                isAnyOut = true;
            }
            else if (StartsIn(run, admitted[next]) && EndsIn(run, admitted[next]))
            {
                isAnyIn = true;
            }
            else
            {
                return Verdict.Undetermined;
            }

            if (isAnyIn && isAnyOut)
            {
                return Verdict.Undetermined;
            }
        }

        return isAnyIn ? Verdict.Met : Verdict.NotMet;
    }

    /// <summary>Whether a value satisfies a target of many intervals, where comparing with each in turn would be long.</summary>
    /// <param name="target">The values that satisfy the target, in ascending order with gaps between them.</param>
    /// <param name="value">The value.</param>
    public static bool Admits(IntervalSet target, Exact value)
    {
        ArgumentNullException.ThrowIfNull(target);
        var intervals = target.Intervals.AsSpan();
        var (low, high) = (0, intervals.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (intervals[middle].Lower is { } lower && (lower.IsInclusive ? value < lower.Value : value <= lower.Value))
            {
                high = middle - 1;
            }
            else if (intervals[middle].Upper is { } upper && (upper.IsInclusive ? value > upper.Value : value >= upper.Value))
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    // Every value of the first is less than every value of the second.
    private static bool IsBelow(in Interval first, in Interval second) =>
        first.Upper is { } end && second.Lower is { } start
        && (end.IsInclusive && start.IsInclusive ? end.Value < start.Value : end.Value <= start.Value);

    private static bool StartsIn(in Interval run, in Interval admitted) =>
        admitted.Lower is not { } least
        || (run.Lower is { } start
            && (start.IsInclusive && !least.IsInclusive ? start.Value > least.Value : start.Value >= least.Value));

    private static bool EndsIn(in Interval run, in Interval admitted) =>
        admitted.Upper is not { } most
        || (run.Upper is { } end
            && (end.IsInclusive && !most.IsInclusive ? end.Value < most.Value : end.Value <= most.Value));
}
