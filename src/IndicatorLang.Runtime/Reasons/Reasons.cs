namespace IndicatorLang.Runtime;

/// <summary>Why a verdict is what it is, in words. The interpreter and the compiled evaluators share it.</summary>
internal static class Reasons
{
    public static LocalizedText Explain(IndicatorResult result)
    {
        var text = Verdict(result);
        return result.Actual.Detail?.Caution is { } caution && result.Verdict != Runtime.Verdict.Invalid
            ? Join(text, caution)
            : text;
    }

    private static LocalizedText Verdict(IndicatorResult result) => result.Verdict switch
    {
        Runtime.Verdict.Met => Derivation(result.Actual) is { } derivation
            ? new($"{derivation.Zh}。", $"{derivation.En}.")
            : new(string.Empty, string.Empty),
        Runtime.Verdict.NotMet => WithDerivation(result.Actual, NotMet(result.Indicator, result.Actual)),
        Runtime.Verdict.Undetermined => WithDerivation(result.Actual, Undetermined(result.Indicator, result.Actual)),
        Runtime.Verdict.NotReported => result.Actual.Detail?.Absence ?? new("没有填报实际值。", "no actual was reported."),
        Runtime.Verdict.NotDue => NotDue(DatePeriod.Day(result.Indicator.Due!.Value), DatePeriod.Day(result.AsOf!.Value)),
        Runtime.Verdict.NotApplicable => result.Actual.Detail?.Absence ?? new("填报为“不适用”。", "reported as not applicable."),
        _ => result.Indicator.Error is { } error
            ? new($"指标本身有错，不能评价：{error.Zh}", $"the indicator itself is in error: {error.En}")
            : result.Actual.Detail?.Problem is { } problem
                ? WithDerivation(result.Actual, problem)
                : new("数据无效。", "invalid data."),
    };

    private static LocalizedText NotDue(DatePeriod due, DatePeriod asOf) => new(
        $"尚未到期：{due} 到期，评价日是 {asOf}。",
        $"not due yet: due on {due}, asked as of {asOf}.");

    private static LocalizedText NotMet(IndicatorDescriptor indicator, Actual actual)
    {
        if (indicator.Type.Scale is not null)
        {
            return RankReason(indicator, actual);
        }

        var values = actual.Possible ?? IntervalSet.Of(indicator.Type.IsDiscrete, Interval.Point(actual.Point));
        var shown = Shown(indicator, actual);
        if (ExcludedGap(indicator, values) is { } excluded)
        {
            return new(
                $"实际为 {shown.Zh}，而目标不含 {excluded.Zh}。",
                $"the actual is {shown.En}, and the target excludes {excluded.En}.");
        }

        if (NearestBound(indicator.Target, values) is not { } bound)
        {
            return new($"实际为 {shown.Zh}，目标不允许任何值。", $"the actual is {shown.En}; the target allows no value.");
        }

        var limit = ValueText.Format(indicator, bound.Limit);
        if (bound.Distance.Sign == 0)
        {
            // Between one and two months is above one month, by no number of them.
            return (values.Contains(bound.Limit), bound.IsAbove) switch
            {
                (true, _) when values.Intervals is [{ IsPoint: true }] => new(
                    $"实际为 {shown.Zh}，而目标不含 {limit}。", $"the actual is {shown.En}, and the target excludes {limit}."),
                (true, true) => new(
                    $"实际为 {shown.Zh}，不低于 {limit}，而目标不含 {limit}。", $"the actual is {shown.En}, not below {limit}, and the target excludes {limit}."),
                (true, false) => new(
                    $"实际为 {shown.Zh}，不高于 {limit}，而目标不含 {limit}。", $"the actual is {shown.En}, not above {limit}, and the target excludes {limit}."),
                (false, true) => new($"实际为 {shown.Zh}，高于 {limit}。", $"the actual is {shown.En}, above {limit}."),
                (false, false) => new($"实际为 {shown.Zh}，低于 {limit}。", $"the actual is {shown.En}, below {limit}."),
            };
        }

        var distance = ValueText.Difference(indicator, bound.Distance);
        var least = actual.Possible is null ? new LocalizedText(string.Empty, string.Empty) : new LocalizedText("至少", "at least ");
        return (indicator.Type.Kind == ValueKind.Date, bound.IsAbove) switch
        {
            (true, true) => new(
                $"实际为 {shown.Zh}，允许的最后一天是 {limit}，{least.Zh}晚 {distance.Zh}。",
                $"the actual is {shown.En}; the last day allowed is {limit}, {least.En}{distance.En} late."),
            (true, false) => new(
                $"实际为 {shown.Zh}，允许的第一天是 {limit}，{least.Zh}早 {distance.Zh}。",
                $"the actual is {shown.En}; the first day allowed is {limit}, {least.En}{distance.En} early."),
            (false, true) => new(
                $"实际为 {shown.Zh}，高于 {limit}，{least.Zh}超出 {distance.Zh}。",
                $"the actual is {shown.En}, above {limit}, {least.En}{distance.En} over."),
            _ => new(
                $"实际为 {shown.Zh}，低于 {limit}，{least.Zh}差 {distance.Zh}。",
                $"the actual is {shown.En}, below {limit}, {least.En}{distance.En} short."),
        };
    }

    private static LocalizedText RankReason(IndicatorDescriptor indicator, Actual actual)
    {
        var scale = indicator.Type.Scale!;
        var wanted = scale.Levels.Where(level => indicator.Target.Contains(scale.RankOf(level)!.Value)).ToList();
        var shown = ValueText.Format(indicator, actual.Point);
        return new(
            $"实际为{shown}，目标要求{string.Join("或", wanted.Select(level => $"“{level}”"))}。",
            $"the actual is {shown}; the target asks for {string.Join(" or ", wanted.Select(level => $"“{level}”"))}.");
    }

    private static LocalizedText Undetermined(IndicatorDescriptor indicator, Actual actual)
    {
        var shown = Shown(indicator, actual);
        var part = Admitted(indicator, actual.Possible!);
        return indicator.Type.Kind == ValueKind.Date
            ? new(
                $"实际为 {shown.Zh}，其中只有 {part.Zh} 满足目标；请填写更精确的日期。",
                $"the actual is {shown.En}, of which only {part.En} satisfies the target; give a more precise date.")
            : new(
                $"实际可能为 {shown.Zh}，其中只有 {part.Zh} 满足目标；请填写更精确的日期。",
                $"the actual may be {shown.En}, of which only {part.En} satisfies the target; give more precise dates.");
    }

    // Many runs are told by the least and the greatest value, between which there may be others that do not satisfy the target.
    private static LocalizedText Admitted(IndicatorDescriptor indicator, IntervalSet possible)
    {
        var admitted = possible.Intersect(indicator.Target);
        var text = ValueText.Range(indicator, admitted);
        var around = IntervalSet.Of(admitted.IsDiscrete, new Interval(admitted.Lower, admitted.Upper));
        return admitted.Intervals.Length <= ValueText.MostRuns || possible.Intersect(around).IsSubsetOf(indicator.Target)
            ? text
            : new($"{text.Zh} 之间的一部分", $"some of {text.En}");
    }

    private static LocalizedText Shown(IndicatorDescriptor indicator, Actual actual) => actual switch
    {
        { Detail.Period: { } period } => new(period.ToString(), period.ToString()),
        { Possible: { } possible } => ValueText.Range(indicator, possible),
        _ => new(ValueText.Format(indicator, actual.Point), ValueText.Format(indicator, actual.Point)),
    };

    private static LocalizedText WithDerivation(Actual actual, LocalizedText text) =>
        Derivation(actual) is { } derivation ? new($"{derivation.Zh}；{text.Zh}", $"{derivation.En}; {text.En}") : text;

    // How the data give the value: counted between two dates, or computed.
    private static LocalizedText? Derivation(Actual actual) => actual.Detail?.Derivation ?? Steps(actual);

    private static LocalizedText? Steps(Actual actual) => actual.Detail?.Steps is { IsEmpty: false } steps
        ? new(string.Join('；', steps.Select(step => step.Zh)), string.Join("; ", steps.Select(step => step.En)))
        : null;

    private static LocalizedText Join(LocalizedText first, LocalizedText second) => string.IsNullOrEmpty(first.Zh)
        ? second
        : new($"{first.Zh}{second.Zh}", $"{first.En} {second.En}");

    // Over a discrete order ≠ leaves a gap; to name its edges as limits would mislead, so the gap itself is named.
    internal static LocalizedText? ExcludedGap(IndicatorDescriptor indicator, IntervalSet values)
    {
        if (!indicator.Target.IsDiscrete)
        {
            return null;
        }

        foreach (var gap in indicator.Target.Complement().Intervals)
        {
            var single = IntervalSet.Of(isDiscrete: true, gap);
            if (gap is { Lower: not null, Upper: not null } && values.IsSubsetOf(single))
            {
                return ValueText.Range(indicator, single);
            }
        }

        return null;
    }

    // The bound of the target that is nearest to one of the values, none of which lie in the target. Both are sorted, so
    // the nearest two stand side by side when they are walked through together.
    internal static (Exact Limit, Exact Distance, bool IsAbove)? NearestBound(IntervalSet target, IntervalSet values)
    {
        (Exact Limit, Exact Distance, bool IsAbove)? nearest = null;
        for (var (i, j) = (0, 0); i < target.Intervals.Length && j < values.Intervals.Length;)
        {
            var (admitted, possible) = (target.Intervals[i], values.Intervals[j]);
            if (admitted.Upper is { } upper && possible.Lower is { } least && least.Value >= upper.Value)
            {
                Consider(upper.Value, least.Value - upper.Value, isAbove: true);
                i++;
            }
            else if (admitted.Lower is { } lower && possible.Upper is { } most && most.Value <= lower.Value)
            {
                Consider(lower.Value, lower.Value - most.Value, isAbove: false);
                j++;
            }
            else
            {
                break;
            }
        }

        return nearest;

        void Consider(Exact limit, Exact distance, bool isAbove)
        {
            if (nearest is not { } known || distance < known.Distance)
            {
                nearest = (limit, distance, isAbove);
            }
        }
    }
}
