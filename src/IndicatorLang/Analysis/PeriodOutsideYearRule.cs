using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>A period that has no day in the year of the table. A period that reaches into other years is legal.</summary>
internal sealed class PeriodOutsideYearRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        if (project.Header is not { IsPeriodInverted: false, Start: { } start, End: { } end, Year: { } year })
        {
            yield break;
        }

        if (end.Value.LastDay.Year < year.Value || start.Value.FirstDay.Year > year.Value)
        {
            var at = new Location(start.Location.Source, TextSpan.FromBounds(start.Location.Span.Start, end.Location.Span.End));
            yield return AnalysisDiagnostics.PeriodOutsideYear(at, start.Value, end.Value, year.Value, year.Location);
        }
    }
}
