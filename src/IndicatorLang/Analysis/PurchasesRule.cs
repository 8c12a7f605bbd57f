using System.Collections.Immutable;
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
        foreach (var row in project.Indicators)
        {
            if (row.Descriptor.Error is null && row.Descriptor.Type.Kind is ValueKind.Number or ValueKind.Count
                && AskedFor(row.Descriptor.Name, items) is { IsEmpty: false } asked
                && SumOf(asked) is { } sum && !row.Descriptor.Target.Contains(sum)
                && (row.Descriptor.Type.Kind == ValueKind.Number || row.Descriptor.Type.Unit == asked[0].Unit))
            {
                yield return AnalysisDiagnostics.PurchaseCountMismatch(
                    row.TargetLocation, row.Descriptor.TargetText, asked.Length, $"{sum} {asked[0].Unit}".TrimEnd(), asked[0].Name.Location);
            }
        }
    }

    /// <summary>All items, or the one that the name of an indicator speaks of.</summary>
    private static ImmutableArray<PurchaseItem> AskedFor(string name, ImmutableArray<PurchaseItem> items)
    {
        if (!IndicatorWords.IsPurchase(name))
        {
            return [];
        }

        if (IndicatorWords.IsPurchaseNumber(name))
        {
            return items;
        }

        // 电脑 is no 平板电脑: what stands in two lines cannot be told.
        var named = items.Where(item => IndicatorWords.IsPurchaseNumberOf(item.Name.Value, name)).ToList();
        return named is [var one] && items.Count(item => item.Name.Value.Contains(one.Name.Value, StringComparison.Ordinal)) == 1 ? [one] : [];
    }

    private static Exact? SumOf(ImmutableArray<PurchaseItem> items) => items.Any(item => item.Quantity is null || item.Unit != items[0].Unit)
        ? null
        : items.Aggregate(Exact.Zero, (sum, item) => sum + item.Quantity!.Value);
}
