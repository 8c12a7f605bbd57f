using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>
/// A result taken apart: what the target admits, what the actual may be, how far the one is from the other, and how a
/// counted value was come by. The words are those of the reasons; <see cref="IndicatorResult.Reason"/> has the sentence.
/// </summary>
public sealed record Explanation
{
    private Explanation(IndicatorResult result)
    {
        Result = result;
    }

    /// <summary>The result that is explained.</summary>
    public IndicatorResult Result { get; }

    /// <summary>What the target admits, run by run; empty for an indicator in error.</summary>
    public ImmutableArray<ExplainedRange> Admitted { get; private init; } = [];

    /// <summary>What the actual may be: one value, or each run of values that it could be; empty when there is none.</summary>
    public ImmutableArray<ExplainedRange> Possible { get; private init; } = [];

    /// <summary>Those of the possible values that satisfy the target, when only some do.</summary>
    public ImmutableArray<ExplainedRange> Satisfying { get; private init; } = [];

    /// <summary>How far off the actual is, with its direction (差 0.7 个百分点, 晚 8 天); null unless the target is not met.</summary>
    public LocalizedText? Distance { get; private init; }

    /// <summary>Which days were counted, for a number of workdays between two dates; else null.</summary>
    public WorkdayCount? Counting { get; private init; }

    /// <summary>Explains a result.</summary>
    public static Explanation Of(IndicatorResult result)
    {
        var (indicator, actual) = (result.Indicator, result.Actual);
        if (indicator.Error is not null)
        {
            return new Explanation(result);
        }

        var possible = actual.State != ActualState.Known ? null
            : actual.Possible ?? IntervalSet.Of(indicator.Type.IsDiscrete, Interval.Point(actual.Point));
        return new Explanation(result)
        {
            Admitted = ExplainedRange.Of(indicator, indicator.Target),
            Possible = possible is null ? [] : ExplainedRange.Of(indicator, possible),
            Satisfying = result.Verdict == Verdict.Undetermined ? ExplainedRange.Of(indicator, possible!.Intersect(indicator.Target)) : [],
            Distance = result.Verdict == Verdict.NotMet ? DistanceText.Of(indicator, possible!) : null,
            Counting = Count(indicator, actual),
        };
    }

    // Of two dates that are not precise, the longest stretch that they may mean.
    private static WorkdayCount? Count(IndicatorDescriptor indicator, Actual actual)
    {
        if (indicator.Type.Family != DurationFamily.Workdays || actual.State != ActualState.Known || actual.Detail is not { } detail)
        {
            return null;
        }

        var counted = detail.Counted is var (first, last) ? (first.FirstDay, last.LastDay) : detail.Origin?.CountedWorkdays;
        return counted is var (start, end) ? WorkdayCount.Between(start, end, indicator.Calendar) : null;
    }
}
