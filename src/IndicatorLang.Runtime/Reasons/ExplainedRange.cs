using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>A run of values in words.</summary>
/// <param name="Text">The run: <c>2019-03-01 至 2019-09-30，含首尾</c>, <c>98% 及以上</c>.</param>
/// <param name="Lower">The lower bound as a value, or null where there is none.</param>
/// <param name="IsLowerIncluded">Whether the lower bound belongs to the run.</param>
/// <param name="Upper">The upper bound as a value, or null where there is none.</param>
/// <param name="IsUpperIncluded">Whether the upper bound belongs to the run.</param>
public sealed record ExplainedRange(LocalizedText Text, string? Lower, bool IsLowerIncluded, string? Upper, bool IsUpperIncluded)
{
    /// <summary>The runs of a set, in ascending order.</summary>
    internal static ImmutableArray<ExplainedRange> Of(IndicatorDescriptor indicator, IntervalSet values) =>
        [.. values.Intervals.Select(interval => Of(indicator, interval))];

    private static ExplainedRange Of(IndicatorDescriptor indicator, Interval run)
    {
        var lower = run.Lower is { } l ? ValueText.Format(indicator, l.Value) : null;
        var upper = run.Upper is { } u ? ValueText.Format(indicator, u.Value) : null;
        var text = indicator.Type.Scale is { } scale ? Levels(scale, run) : Words(indicator.Type.Kind == ValueKind.Date, run, lower, upper);
        return new ExplainedRange(text, lower, run.Lower?.IsInclusive ?? false, upper, run.Upper?.IsInclusive ?? false);
    }

    // Levels are few, so each of them is named, the best first.
    private static LocalizedText Levels(Scale scale, Interval run)
    {
        var levels = scale.Levels.Where(level => run.Contains(scale.RankOf(level)!.Value)).Select(level => $"“{level}”").ToList();
        return new(string.Join("或", levels), string.Join(" or ", levels));
    }

    private static LocalizedText Words(bool isDate, Interval run, string? lower, string? upper) => (run.Lower, run.Upper) switch
    {
        (null, null) => new("任何值", "any value"),
        ({ IsInclusive: true }, null) => isDate
            ? new($"{lower} 及以后", $"{lower} or later")
            : new($"{lower} 及以上", $"{lower} or more"),
        ({ }, null) => new($"高于 {lower}，不含 {lower}", $"above {lower}, which is excluded"),
        (null, { IsInclusive: true }) => isDate
            ? new($"{upper} 及以前", $"{upper} or earlier")
            : new($"{upper} 及以下", $"{upper} or less"),
        (null, { }) => new($"低于 {upper}，不含 {upper}", $"below {upper}, which is excluded"),
        _ when run.IsPoint => isDate ? new($"{lower} 当天", $"{lower}") : new($"{lower}", $"{lower}"),
        ({ IsInclusive: true }, { IsInclusive: true }) => isDate
            ? new($"{lower} 至 {upper}，含首尾", $"{lower} to {upper}, both included")
            : new($"{lower} 至 {upper}，含两端", $"{lower} to {upper}, both included"),
        ({ IsInclusive: false }, { IsInclusive: false }) => new($"{lower} 至 {upper}，不含两端", $"between {lower} and {upper}, both excluded"),
        ({ IsInclusive: true }, _) => new($"{lower} 至 {upper}，含 {lower}，不含 {upper}", $"{lower} to {upper}, {lower} included, {upper} excluded"),
        _ => new($"{lower} 至 {upper}，不含 {lower}，含 {upper}", $"{lower} to {upper}, {lower} excluded, {upper} included"),
    };
}
