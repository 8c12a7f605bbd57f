using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>
/// A date of a target, or a due date, that has no day in the project's period; one finding a line. <c>&lt; 2020-01</c> is meant
/// for 31 December 2019, so a date that is itself excluded counts by the day beside it. Where there is no period the year of the
/// table stands for it, as far as that is certain.
/// </summary>
internal sealed class DateOutsidePeriodRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => project.Header switch
    {
        { IsPeriodInverted: false, Start: { } start, End: { } end } => CheckPeriod(project, start, end),
        { Year: { } year } => CheckYear(project, year),
        _ => [],
    };

    private static IEnumerable<Diagnostic> CheckPeriod(ProjectModel project, Located<DatePeriod> start, Located<DatePeriod> end)
    {
        var (first, last) = (start.Value.FirstDay.DayNumber, end.Value.LastDay.DayNumber);
        var periodAt = new Location(start.Location.Source, TextSpan.FromBounds(start.Location.Span.Start, end.Location.Span.End));
        foreach (var indicator in project.Indicators)
        {
            if (indicator is { TargetDates.IsEmpty: true, Due: null })
            {
                continue;
            }

            var outside = indicator.TargetDates.Where(date => IsOutside(date.Value)).ToList();
            if (outside.Count > 0)
            {
                var bounds = BoundsWithin(indicator.Descriptor.Target, first, last);
                outside.RemoveAll(date => bounds.Contains(date.Value.FirstDay.DayNumber - 1) || bounds.Contains(date.Value.LastDay.DayNumber + 1));
            }

            if (indicator.Due is { } due && IsOutside(due.Value))
            {
                outside.Add(due);
            }

            if (outside.Count > 0)
            {
                yield return AnalysisDiagnostics.DateOutsidePeriod(
                    outside[0].Location,
                    outside[0].Value,
                    [.. outside.Skip(1).Select(date => date.Value.ToString())],
                    start.Value,
                    end.Value,
                    periodAt,
                    [.. outside.Skip(1).Select(date => date.Location)]);
            }
        }

        bool IsOutside(DatePeriod date) => date.LastDay.DayNumber < first || date.FirstDay.DayNumber > last;
    }

    // Without a period only what is over before the year of the table begins is certain: a project may run on for years.
    private static IEnumerable<Diagnostic> CheckYear(ProjectModel project, Located<int> year)
    {
        var firstDay = new DateOnly(year.Value, 1, 1);
        foreach (var indicator in project.Indicators)
        {
            var date = indicator.Due is { } due && due.Value.LastDay < firstDay ? due
                : !indicator.TargetDates.IsEmpty && indicator.Descriptor.Target.Upper?.Value < firstDay.DayNumber
                    ? indicator.TargetDates.MaxBy(date => date.Value.LastDay)
                : null;
            if (date is not null)
            {
                yield return AnalysisDiagnostics.DateBeforeYear(date.Location, date.Value, year.Value, year.Location);
            }
        }
    }

    private static HashSet<int> BoundsWithin(IntervalSet target, int first, int last)
    {
        var days = new HashSet<int>();
        foreach (var interval in target.Intervals)
        {
            AddWithin(interval.Lower);
            AddWithin(interval.Upper);
        }

        return days;

        void AddWithin(Bound? bound)
        {
            if (bound is { Value: var day } && day >= first && day <= last)
            {
                days.Add((int)day.Numerator);
            }
        }
    }
}
