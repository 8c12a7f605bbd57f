using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>Two targets on one indicator that no value can satisfy both.</summary>
internal sealed class ContradictoryTargetsRule : IRule
{
    // Nobody writes more targets on one indicator; a damaged file must not cost the square of its length.
    private const int MostCompared = 100;

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var indicators = project.Indicators
            .Where(indicator => indicator.Descriptor.Error is null)
            .GroupBy(indicator => (indicator.Descriptor.Name, indicator.Descriptor.Type with { IsWhole = false }));
        foreach (var targets in indicators.Select(group => group.Take(MostCompared).ToList()))
        {
            for (var later = 1; later < targets.Count; later++)
            {
                var target = targets[later].Descriptor.Target;
                if (targets.Take(later).FirstOrDefault(earlier => !earlier.Descriptor.Target.Overlaps(target)) is { } rival)
                {
                    yield return AnalysisDiagnostics.ContradictoryTargets(
                        targets[later].TargetLocation, targets[later].Descriptor.TargetText, rival.TargetLocation, rival.Descriptor.TargetText);
                }
            }
        }
    }
}
