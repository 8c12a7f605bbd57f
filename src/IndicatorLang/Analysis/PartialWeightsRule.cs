using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>A project in which some indicators have a weight and others none, so that no score can be told.</summary>
internal sealed class PartialWeightsRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        if (!project.Indicators.Any(indicator => indicator.Weight is not null))
        {
            yield break;
        }

        var sound = project.Indicators.Where(indicator => indicator.Descriptor.Error is null).ToList();
        var without = sound.Where(indicator => indicator.Weight is null).ToList();
        if (without.Count > 0 && sound.Find(indicator => indicator.Weight is not null) is { } weighted)
        {
            yield return AnalysisDiagnostics.PartialWeights(
                without[0].NameLocation, Rows.Names(without), sound.Count, weighted.Location, Rows.Others(without, row => row.NameLocation));
        }
    }
}
