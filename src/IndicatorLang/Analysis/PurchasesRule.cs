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

        var amounts = items.Select(item => item.Amount).OfType<Exact>().ToList();
        var sum = amounts.Aggregate(Exact.Zero, (total, amount) => total + amount);
        var isCertain = amounts.Count == items.Length || (sum > stated.Value && amounts.TrueForAll(amount => amount.Sign >= 0));
        if (isCertain && sum != stated.Value)
        {
            yield return AnalysisDiagnostics.PurchasesMismatch(
                stated.Location, $"{stated.Value} 元", items.Length, $"{sum} 元", $"{(sum - stated.Value).Abs()} 元", items[0].Name.Location);
        }
    }
}
