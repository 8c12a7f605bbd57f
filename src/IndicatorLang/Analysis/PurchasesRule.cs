using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Purchases that do not add up to the amount for them. While an item has no amount, only a sum that is too great already is certain.
/// </summary>
internal sealed class PurchasesRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var items = project.Header.PurchaseItems;
        if (items.IsEmpty || project.Header.AssetAmount is not { } stated)
        {
            yield break;
        }

        var sum = Exact.Zero;
        foreach (var item in items)
        {
            sum += item.Amount ?? Exact.Zero;
        }

        var isCertain = items.All(item => item.Amount is not null) || (sum > stated.Value && items.All(item => item.Amount is not { Sign: < 0 }));
        if (isCertain && sum != stated.Value)
        {
            yield return AnalysisDiagnostics.PurchasesMismatch(
                stated.Location, $"{stated.Value} 元", items.Length, $"{sum} 元", $"{(sum - stated.Value).Abs()} 元", items[0].Name.Location);
        }
    }
}
