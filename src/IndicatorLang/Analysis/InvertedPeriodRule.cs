using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>A project that ends before it starts.</summary>
internal sealed class InvertedPeriodRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        if (project.Header is { IsPeriodInverted: true, Start: { } start, End: { } end })
        {
            yield return AnalysisDiagnostics.InvertedPeriod(end.Location, start.Value, end.Value, start.Location);
        }
    }
}
