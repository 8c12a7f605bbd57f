using System.Collections.Immutable;
using IndicatorLang.Analysis;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Verification;

/// <summary>Where an actual can lie, as seen from a target.</summary>
public enum SideKind
{
    /// <summary>Below a bound.</summary>
    Below,

    /// <summary>At a bound.</summary>
    At,

    /// <summary>Above a bound.</summary>
    Above,

    /// <summary>Before the first day that is admitted.</summary>
    Before,

    /// <summary>Within days that are admitted.</summary>
    Inside,

    /// <summary>Between two stretches of days that are admitted.</summary>
    Between,

    /// <summary>After the last day that is admitted.</summary>
    After,

    /// <summary>A level of a scale, or a rating.</summary>
    Level,
}

/// <summary>A set of actuals that a target treats alike, or that lies at one of its bounds: what a test ought to touch.</summary>
/// <param name="Kind">Where it lies.</param>
/// <param name="Values">The actuals, in base units.</param>
/// <param name="Text">The side in words: <c>低于 98%</c>.</param>
public sealed record TargetSide(SideKind Kind, IntervalSet Values, LocalizedText Text)
{
    /// <summary>
    /// The sides of a target on which a value can lie at all; none for a target in error, or one that admits everything. That
    /// a 覆盖率 is never above 100%, nor a number of people below zero, leaves nothing to be tested there.
    /// </summary>
    public static ImmutableArray<TargetSide> Of(IndicatorModel indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var descriptor = indicator.Descriptor;
        return descriptor.Error is not null ? []
            : descriptor.Type.Scale is { } scale ? [.. Enumerable.Range(0, scale.Levels.Length).Reverse().Select(rank => Level(scale, rank))]
            : descriptor.Type.Kind == ValueKind.Date ? OfDates(descriptor)
            : OfBounds(descriptor, PossibleRange.Of(indicator));
    }

    /// <summary>Whether an actual certainly lies on this side. One that may lie on several lies on none.</summary>
    public bool IsTouchedBy(in Actual actual) => actual.State == ActualState.Known
        && (actual.Possible is { } possible ? possible.IsSubsetOf(Values) : Values.Contains(actual.Point));

    private static TargetSide Level(Scale scale, int rank)
    {
        var level = scale.LevelAt(rank);
        return new TargetSide(SideKind.Level, IntervalSet.Of(isDiscrete: true, Interval.Point(rank)), new LocalizedText(level, level));
    }

    private static ImmutableArray<TargetSide> OfBounds(IndicatorDescriptor descriptor, IntervalSet possible)
    {
        var bounds = descriptor.Target.Intervals
            .SelectMany(interval => new[] { interval.Lower, interval.Upper })
            .OfType<Bound>()
            .Select(bound => bound.Value)
            .Distinct()
            .Order();
        var sides = ImmutableArray.CreateBuilder<TargetSide>();
        foreach (var bound in bounds)
        {
            var shown = ValueText.Format(descriptor, bound);
            Add(SideKind.Below, Interval.UpTo(bound, inclusive: false), new($"低于 {shown}", $"below {shown}"));
            Add(SideKind.At, Interval.Point(bound), new($"等于 {shown}", $"at {shown}"));
            Add(SideKind.Above, Interval.From(bound, inclusive: false), new($"高于 {shown}", $"above {shown}"));
        }

        return sides.ToImmutable();

        void Add(SideKind kind, Interval interval, LocalizedText text)
        {
            var values = IntervalSet.Of(descriptor.Target.IsDiscrete, interval);
            if (values.Overlaps(possible))
            {
                sides.Add(new TargetSide(kind, values, text));
            }
        }
    }

    private static ImmutableArray<TargetSide> OfDates(IndicatorDescriptor descriptor)
    {
        var target = descriptor.Target;
        if (target.IsAll)
        {
            return [];
        }

        var inside = target.Intervals.Select(days => (Days: days, Kind: SideKind.Inside));
        var outside = target.Complement().Intervals
            .Select(days => (Days: days, Kind: days.Lower is null ? SideKind.Before : days.Upper is null ? SideKind.After : SideKind.Between));
        return
        [
            .. inside.Concat(outside)
                .OrderBy(part => part.Days.Lower is { } lower ? lower.Value : long.MinValue)
                .Select(part => new TargetSide(part.Kind, IntervalSet.Of(isDiscrete: true, part.Days), Describe(descriptor, part.Days))),
        ];
    }

    private static LocalizedText Describe(IndicatorDescriptor descriptor, Interval days)
    {
        var (first, last) = (Show(days.Lower), Show(days.Upper));
        return (first, last) switch
        {
            (null, _) => new($"{last} 及以前", $"up to {last}"),
            (_, null) => new($"{first} 及以后", $"from {first}"),
            _ when first == last => new(first, first),
            _ => new($"{first} 至 {last}", $"{first} to {last}"),
        };

        string? Show(Bound? bound) => bound is { } there ? ValueText.Format(descriptor, there.Value) : null;
    }
}
