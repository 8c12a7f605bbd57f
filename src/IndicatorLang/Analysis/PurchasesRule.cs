using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Purchases that do not add up to the amount for them, or to the number that an indicator asks to be bought. While an item has no
/// amount, only a sum that is too great already is certain; numbers count where all items are in one unit.
/// </summary>
internal sealed class PurchasesRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) =>
        project.Header.PurchaseItems.IsEmpty ? [] : CheckAmount(project.Header).Concat(CheckNumber(project));

    private static IEnumerable<Diagnostic> CheckAmount(ProjectHeader header)
    {
        if (header.AssetAmount is not { } stated)
        {
            yield break;
        }

        var items = header.PurchaseItems;
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

    private static IEnumerable<Diagnostic> CheckNumber(ProjectModel project)
    {
        var items = project.Header.PurchaseItems;
        var unit = items[0].Unit;
        if (items.Any(item => item.Quantity is null || item.Unit != unit))
        {
            yield break;
        }

        var sum = Exact.Zero;
        foreach (var item in items)
        {
            sum += item.Quantity ?? Exact.Zero;
        }

        foreach (var row in project.Indicators.Where(row => row.Descriptor.Error is null && IndicatorWords.IsPurchaseNumber(row.Descriptor.Name)))
        {
            var descriptor = row.Descriptor;
            var isOfItems = descriptor.Type.Kind == ValueKind.Number || (descriptor.Type.Kind == ValueKind.Count && descriptor.Type.Unit == unit);
            if (isOfItems && !descriptor.Target.Contains(sum))
            {
                yield return AnalysisDiagnostics.PurchaseCountMismatch(
                    row.TargetLocation, descriptor.TargetText, items.Length, $"{sum} {unit}".TrimEnd(), items[0].Name.Location);
            }
        }
    }
}
