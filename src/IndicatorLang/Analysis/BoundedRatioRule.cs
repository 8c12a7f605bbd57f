using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// <c>≥ 100%</c> or <c>in [100%, 110%]</c> where the value cannot exceed it: a cap is declared, or the name says that it is a share
/// of a whole.
/// </summary>
internal sealed class BoundedRatioRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Descriptor.Error is null))
        {
            if (PossibleRange.CapOf(indicator) is not { } cap || !IsAtLeast(indicator, cap, out var lower))
            {
                continue;
            }

            var (text, shown) = (indicator.Descriptor.TargetText, ValueText.Format(indicator.Descriptor, cap));
            if (lower.Value > cap || !lower.IsInclusive)
            {
                yield return AnalysisDiagnostics.UnreachableRatio(indicator.TargetLocation, text, shown);
            }
            else if (indicator.Descriptor.Target.Intervals is not [{ IsPoint: true }])
            {
                yield return AnalysisDiagnostics.BoundedRatio(indicator.TargetLocation, text, shown);
            }
        }
    }

    /// <summary>Whether a target asks for its cap or more, so that this rule speaks of it.</summary>
    public static bool IsAtLeast(IndicatorModel indicator, Exact cap, out Bound lower)
    {
        lower = indicator.Descriptor.Target.Lower.GetValueOrDefault();
        return indicator.Descriptor.Target.Lower is not null && lower.Value >= cap;
    }
}
