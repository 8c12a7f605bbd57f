using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>A name that ends in 率, 满意度 or 占比 with a bare number: 98% or 0.98? Only zero leaves no doubt.</summary>
internal sealed class BareRateRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Descriptor is { Error: null, Type.Kind: ValueKind.Number } row && IndicatorWords.RateWord(row.Name) is { } word)
            {
                var isZero = row.Target.Intervals is [{ IsPoint: true, Lower.Value.Sign: 0 }];
                yield return isZero
                    ? AnalysisDiagnostics.BareZeroRate(indicator.TargetLocation, row.TargetText, word, indicator.NameLocation)
                    : AnalysisDiagnostics.BareRate(
                        indicator.TargetLocation, row.TargetText, word, IndicatorWords.IsSatisfaction(row.Name), row.Target.Lower is null, indicator.NameLocation);
            }
        }
    }
}
