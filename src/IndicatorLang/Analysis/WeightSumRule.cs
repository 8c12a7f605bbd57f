using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Weights that do not sum to what the official forms distribute: 90 where the execution of the budget has its own 10 (财预〔2020〕10号,
/// 财预〔2021〕101号), or 100. Only where every one of several indicators has a weight.
/// </summary>
internal sealed class WeightSumRule : IRule
{
    private static readonly Exact[] Totals = [90, 100];

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var indicators = project.Indicators;
        if (indicators.Length < 2 || indicators.Any(indicator => indicator.Weight is null || indicator.Descriptor.Error is not null))
        {
            yield break;
        }

        var sum = indicators.Aggregate(Exact.Zero, (total, indicator) => total + indicator.Weight!.Value);
        if (!Totals.Contains(sum))
        {
            yield return AnalysisDiagnostics.WeightSum(ProjectPlace.Of(project), project.Name, indicators.Length, sum.ToString());
        }
    }
}
