using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// <c>≥ 100%</c> where the value cannot exceed it: a cap is declared, or the name says that it is a share of a whole.
/// A 完成率 or a 增长率 may exceed 100%, so those names say nothing.
/// </summary>
internal sealed class BoundedRatioRule : IRule
{
    private static readonly string[] BoundedEndings = ["合格率", "正确率", "覆盖率", "及时率", "准点率", "满意度"];

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Descriptor.Error is null))
        {
            if (CapOf(indicator) is not { } cap || indicator.Descriptor.Target.Lower is not { } lower || lower.Value < cap)
            {
                continue;
            }

            var (text, shown) = (indicator.Descriptor.TargetText, ValueText.Format(indicator.Descriptor, cap));
            if (lower.Value > cap || !lower.IsInclusive)
            {
                yield return AnalysisDiagnostics.UnreachableRatio(indicator.TargetLocation, text, shown);
            }
            else if (indicator.Descriptor.Target.Upper is null)
            {
                yield return AnalysisDiagnostics.BoundedRatio(indicator.TargetLocation, text, shown);
            }
        }
    }

    private static Exact? CapOf(IndicatorModel indicator) => indicator.Cap
        ?? (indicator.Descriptor.Type.Kind == ValueKind.Percent
            && BoundedEndings.Any(ending => indicator.Descriptor.Name.EndsWith(ending, StringComparison.Ordinal))
            ? Exact.One
            : null);
}
