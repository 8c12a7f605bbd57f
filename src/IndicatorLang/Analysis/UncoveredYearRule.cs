using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>A target in workdays in a project whose year the calendar does not cover.</summary>
internal sealed class UncoveredYearRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        foreach (var indicator in project.Indicators)
        {
            var descriptor = indicator.Descriptor;
            if (descriptor.Error is null && descriptor.Type.Family == DurationFamily.Workdays
                && FirstUncovered(project.Header, descriptor.Calendar) is { } missing)
            {
                yield return AnalysisDiagnostics.UncoveredYear(indicator.TargetLocation, descriptor.Calendar.Name, missing);
            }
        }
    }

    private static int? FirstUncovered(ProjectHeader header, WorkdayCalendar calendar)
    {
        if (header is { IsPeriodInverted: false, Start: { } start, End: { } end })
        {
            for (var covered = start.Value.FirstDay.Year; covered <= end.Value.LastDay.Year; covered++)
            {
                if (!calendar.Covers(covered))
                {
                    return covered;
                }
            }

            return null;
        }

        return header.Year is { } year && !calendar.Covers(year.Value) ? year.Value : null;
    }
}
