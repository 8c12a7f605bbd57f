using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// <c>=</c> where a limit is meant: <c>办结时限 = 2 个工作日</c> fails whoever is done in one, <c>完成时间 = 2019-12-31</c> whoever
/// is done the day before. And a limit in workdays that stands in
/// the name, while the target counts things: <c>急件工作日 = 2 个</c>.
/// </summary>
internal sealed class EqualityLimitRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Descriptor.Error is null
                && (indicator.Descriptor.Type.Kind == ValueKind.Date ? CheckDeadline(indicator) : CheckLimit(indicator)) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Diagnostic? CheckDeadline(IndicatorModel indicator) =>
        indicator.TargetDates is [var date] && LimitWords.IsDeadline(indicator.Descriptor.Name)
            && indicator.Descriptor.Target.Equals(DaysOf(date.Value))
            ? AnalysisDiagnostics.EqualityLimit(
                indicator.TargetLocation, indicator.Descriptor.TargetText, date.Location.Source[date.Location.Span], indicator.NameLocation)
            : null;

    private static IntervalSet DaysOf(DatePeriod date) =>
        IntervalSet.Of(isDiscrete: true, Interval.Closed(date.FirstDay.DayNumber, date.LastDay.DayNumber));

    private static Diagnostic? CheckLimit(IndicatorModel indicator)
    {
        var descriptor = indicator.Descriptor;
        if (descriptor.Target.Intervals is not [{ IsPoint: true, Lower: { Value: { Sign: > 0 } value } }])
        {
            return null;
        }

        if (IsLimit(descriptor))
        {
            return AnalysisDiagnostics.EqualityLimit(
                indicator.TargetLocation, descriptor.TargetText, ValueText.Format(descriptor, value), indicator.NameLocation);
        }

        return IsCountOfWorkdays(descriptor)
            ? AnalysisDiagnostics.WorkdaysInName(indicator.TargetLocation, descriptor.TargetText, $"{value} 个工作日", indicator.NameLocation)
            : null;
    }

    private static bool IsLimit(IndicatorDescriptor indicator) =>
        indicator.Type.Kind == ValueKind.Duration
        && LimitWords.IsLimit(indicator.Name, Taxonomy.Innermost(indicator.Path) == Category.Timeliness);

    private static bool IsCountOfWorkdays(IndicatorDescriptor indicator) =>
        (indicator.Type.Kind == ValueKind.Number || indicator.Type is { Kind: ValueKind.Count, Unit: "个" })
        && (indicator.Name.EndsWith("工作日", StringComparison.Ordinal) || indicator.Name.EndsWith("工作日数", StringComparison.Ordinal));
}
