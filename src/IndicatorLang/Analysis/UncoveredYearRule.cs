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
                && YearsOf(project.Header).Where(year => !descriptor.Calendar.Covers(year)).Select(year => (int?)year).FirstOrDefault() is { } missing)
            {
                yield return AnalysisDiagnostics.UncoveredYear(indicator.TargetLocation, descriptor.Calendar.Name, missing);
            }
        }
    }

    private static IEnumerable<int> YearsOf(ProjectHeader header)
    {
        if (header is { IsPeriodInverted: false, Start: { } start, End: { } end })
        {
            return Enumerable.Range(start.Value.FirstDay.Year, end.Value.LastDay.Year - start.Value.FirstDay.Year + 1);
        }

        return header.Year is { } year ? [year.Value] : [];
    }
}
