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
    public IEnumerable<Diagnostic> Check(ProjectModel project) => project.Indicators
        .Where(indicator => indicator.Descriptor.Error is null)
        .SelectMany(indicator => indicator.Descriptor.Type.Kind == ValueKind.Date ? CheckDeadline(indicator) : CheckLimit(indicator));

    private static IEnumerable<Diagnostic> CheckDeadline(IndicatorModel indicator)
    {
        if (indicator.TargetDates is [var date] && IndicatorWords.IsDeadline(indicator.Descriptor.Name)
            && indicator.Descriptor.Target.Equals(DaysOf(date.Value)))
        {
            yield return AnalysisDiagnostics.EqualityLimit(
                indicator.TargetLocation, indicator.Descriptor.TargetText, date.Location.Source[date.Location.Span], indicator.NameLocation);
        }
    }

    private static IntervalSet DaysOf(DatePeriod date) =>
        IntervalSet.Of(isDiscrete: true, Interval.Closed(date.FirstDay.DayNumber, date.LastDay.DayNumber));

    private static IEnumerable<Diagnostic> CheckLimit(IndicatorModel indicator)
    {
        if (IsPositivePoint(indicator))
        {
            var descriptor = indicator.Descriptor;
            var value = ValueText.Format(descriptor, descriptor.Target.Lower!.Value.Value);
            if (IsLimit(descriptor))
            {
                yield return AnalysisDiagnostics.EqualityLimit(indicator.TargetLocation, descriptor.TargetText, value, indicator.NameLocation);
            }
            else if (IsCountOfWorkdays(descriptor))
            {
                var days = $"{descriptor.Target.Lower!.Value.Value} 个工作日";
                yield return AnalysisDiagnostics.WorkdaysInName(indicator.TargetLocation, descriptor.TargetText, days, indicator.NameLocation);
            }
        }
    }

    private static bool IsPositivePoint(IndicatorModel indicator) =>
        indicator.Descriptor.Target.Intervals is [{ IsPoint: true, Lower.Value.Sign: > 0 }];

    private static bool IsLimit(IndicatorDescriptor indicator) =>
        indicator.Type.Kind == ValueKind.Duration && !IndicatorWords.IsLength(indicator.Name)
        && (IndicatorWords.IsLimit(indicator.Name) || indicator.Name.EndsWith("工作日", StringComparison.Ordinal)
            || Taxonomy.Innermost(indicator.Path) == Category.Timeliness);

    private static bool IsCountOfWorkdays(IndicatorDescriptor indicator) =>
        (indicator.Type.Kind == ValueKind.Number || indicator.Type is { Kind: ValueKind.Count, Unit: "个" })
        && (indicator.Name.EndsWith("工作日", StringComparison.Ordinal) || indicator.Name.EndsWith("工作日数", StringComparison.Ordinal));
}
