using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>A target that no possible value meets: <c>&lt; 0 次</c>. One beyond the cap is for <see cref="BoundedRatioRule"/>.</summary>
internal sealed class NeverMetRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => project.Indicators
        .Where(indicator => indicator.Descriptor.Error is null && indicator.Descriptor.Type.Kind != ValueKind.Statement
            && !IsBeyondCap(indicator) && !PossibleRange.Of(indicator).Overlaps(indicator.Descriptor.Target))
        .Select(indicator => AnalysisDiagnostics.NeverMetTarget(indicator.TargetLocation, indicator.Descriptor.TargetText));

    private static bool IsBeyondCap(IndicatorModel indicator) =>
        PossibleRange.CapOf(indicator) is { } cap && BoundedRatioRule.IsAtLeast(indicator, cap, out _);
}
