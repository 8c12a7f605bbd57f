namespace IndicatorLang.Runtime;

/// <summary>How far a value that misses its target is from it, and on which side.</summary>
internal static class DistanceText
{
    public static LocalizedText? Of(IndicatorDescriptor indicator, IntervalSet possible)
    {
        if (Reasons.NearestBound(indicator.Target, possible) is not { } bound)
        {
            return null;
        }

        var isPoint = possible.Intervals is [{ IsPoint: true }];
        if (bound.Distance.Sign == 0)
        {
            return (possible.Contains(bound.Limit), bound.IsAbove) switch
            {
                (true, _) when isPoint => new("正好在界限上，而界限不含在内", "exactly on the bound, which is excluded"),
                (true, true) => new("在界限上或超过界限，而界限不含在内", "on the bound, which is excluded, or over it"),
                (true, false) => new("在界限上或不到界限，而界限不含在内", "on the bound, which is excluded, or short of it"),
                (false, true) => new("超过界限", "over the bound"),
                (false, false) => new("不到界限", "short of the bound"),
            };
        }

        var least = isPoint ? new LocalizedText(string.Empty, string.Empty) : new("至少", "at least ");
        if (indicator.Type.Scale is not null)
        {
            var steps = bound.Distance.ToString();
            return bound.IsAbove
                ? new($"高 {steps} 级", $"{steps} level{Plural(bound.Distance)} above")
                : new($"差 {steps} 级", $"{steps} level{Plural(bound.Distance)} short");
        }

        var amount = ValueText.Difference(indicator, bound.Distance);
        return (indicator.Type.Kind == ValueKind.Date, bound.IsAbove) switch
        {
            (true, true) => Late(indicator, possible, bound.Limit, new($"{least.Zh}晚 {amount.Zh}", $"{least.En}{amount.En} late")),
            (true, false) => new($"{least.Zh}早 {amount.Zh}", $"{least.En}{amount.En} early"),
            (false, true) => new($"{least.Zh}超出 {amount.Zh}", $"{least.En}{amount.En} over"),
            _ => new($"{least.Zh}差 {amount.Zh}", $"{least.En}{amount.En} short"),
        };
    }

    // How late in workdays too, as far as the calendar knows them.
    private static LocalizedText Late(IndicatorDescriptor indicator, IntervalSet possible, Exact limit, LocalizedText text)
    {
        var (due, done) = (ToDay(limit), possible.Lower is { } first ? ToDay(first.Value) : null);
        return due is { } start && done is { } end && indicator.Calendar.CountWorkdays(start, end, out _) is { } workdays
            ? new($"{text.Zh}（其间 {workdays} 个工作日）", $"{text.En} ({workdays} workday{(workdays == 1 ? "" : "s")} of them)")
            : text;
    }

    private static DateOnly? ToDay(Exact number) => number.Sign < 0 || number > DateOnly.MaxValue.DayNumber
        ? null
        : DateOnly.FromDayNumber((int)number.Numerator);

    private static string Plural(Exact count) => count == Exact.One ? string.Empty : "s";
}
