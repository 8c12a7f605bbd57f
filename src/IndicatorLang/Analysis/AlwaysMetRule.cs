using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>A target that every possible value meets: <c>≥ 5 或 ≤ 10</c>, <c>≥ 0 辆</c>, <c>≤ 100%</c> for a share.</summary>
internal sealed class AlwaysMetRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => project.Indicators
        .Where(indicator => indicator.Descriptor.Error is null && indicator.Descriptor.Type.Kind != ValueKind.Statement
            && PossibleRange.Of(indicator).IsSubsetOf(indicator.Descriptor.Target))
        .Select(indicator => AnalysisDiagnostics.AlwaysMetTarget(indicator.TargetLocation, indicator.Descriptor.TargetText));
}
