using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>Amounts, weights and prose that do not agree with one another.</summary>
public static partial class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor FundsMismatchDescriptor = new("IND4009", "funds-mismatch", Severity.Warning);
    public static readonly DiagnosticDescriptor PurchasesMismatchDescriptor = new("IND4010", "purchases-mismatch", Severity.Warning);
    public static readonly DiagnosticDescriptor WeightSumDescriptor = new("IND4016", "weight-sum", Severity.Warning);
    public static readonly DiagnosticDescriptor PartialWeightsDescriptor = new("IND4017", "partial-weights", Severity.Warning);
    public static readonly DiagnosticDescriptor NarrativeMismatchDescriptor = new("IND4018", "narrative-mismatch", Severity.Warning);

    public static Diagnostic FundsMismatch(
        Location at, LocalizedText whole, string amount, string sum, string difference, Location fiscalAt, Location otherAt) => new(
        FundsMismatchDescriptor,
        at,
        new(
            $"财政拨款与其他资金合计 {sum}，{whole.Zh}是 {amount}，相差 {difference}；请核对。",
            $"the appropriation and the other funds sum to '{sum}', and {whole.En} is '{amount}': they differ by '{difference}'. Check them."))
        {
            Related = [new RelatedLocation(fiscalAt, new("财政拨款", "the appropriation")), new RelatedLocation(otherAt, new("其他资金", "the other funds"))],
        };

    public static Diagnostic PartExceedsWhole(Location at, LocalizedText part, string amount, LocalizedText whole, string amountOfWhole, Location wholeAt) => new(
        FundsMismatchDescriptor,
        at,
        new(
            $"{part.Zh}（{amount}）超过了{whole.Zh}（{amountOfWhole}）；请核对。",
            $"'{amount}' for {part.En} is more than '{amountOfWhole}' for {whole.En}. Check them."))
    { Related = [new RelatedLocation(wholeAt, whole)] };

    public static Diagnostic PurchasesMismatch(Location at, string amount, int items, string sum, string difference, Location itemsAt) => new(
        PurchasesMismatchDescriptor,
        at,
        new(
            $"{items} 种采购品目合计 {sum}，固定资产采购金额是 {amount}，相差 {difference}；请核对。",
            $"the {items} purchased items sum to '{sum}', and the amount for them is '{amount}': they differ by '{difference}'. Check them."))
    { Related = [new RelatedLocation(itemsAt, new("采购品目", "the purchased items"))] };

    public static Diagnostic PurchaseCountMismatch(Location at, string target, int items, string sum, Location itemsAt) => new(
        PurchasesMismatchDescriptor,
        at,
        new(
            $"{items} 种采购品目合计 {Excerpt.Of(sum)}，不在目标“{Excerpt.Of(target)}”之内；请核对。",
            $"the {items} purchased items are '{Excerpt.Of(sum)}' together, which does not meet the target '{Excerpt.Of(target)}'. Check them."))
    { Related = [new RelatedLocation(itemsAt, new("采购品目", "the purchased items"))] };

    public static Diagnostic WeightSum(Location at, string project, int indicators, string sum) => new(
        WeightSumDescriptor,
        at,
        new(
            $"“{Excerpt.Of(project)}”的 {indicators} 个指标分值合计 {sum}，应为 90（预算执行率另占 10 分）或 100；请核对分值。",
            $"the weights of the {indicators} indicators of '{Excerpt.Of(project)}' sum to {sum}; they should sum to 90 (with 10 for the execution of the budget) or 100. Check them."));

    public static Diagnostic SectionWeightSum(Location at, string heading, string stated, string sum, int parts, bool areSections) => new(
        WeightSumDescriptor,
        at,
        new(
            $"“{Excerpt.Of(heading)}”写明 {stated} 分，下面 {parts} 个{(areSections ? "分组" : "指标")}的分值合计 {sum} 分；请核对分值。",
            $"'{Excerpt.Of(heading)}' has {stated} points, and {(parts == 1 ? $"the one {(areSections ? "section" : "indicator")} under it has {sum}" : $"its {parts} {(areSections ? "sections" : "indicators")} sum to {sum}")}. Check them."));

    public static Diagnostic PartialWeights(
        Location at, IReadOnlyList<string> without, int indicators, Location weightedAt, IReadOnlyList<Location> othersAt) => new(
        PartialWeightsDescriptor,
        at,
        new(
            $"{indicators} 个指标中有 {without.Count} 个没有分值：{Excerpt.List(without).Zh}；请补上，或者都不写。",
            $"{without.Count} of {indicators} indicators {(without.Count == 1 ? "has" : "have")} no weight: {Excerpt.List(without).En}; give every indicator a weight, or none."))
        {
            Related = [new RelatedLocation(weightedAt, new("有分值的指标", "an indicator with a weight")), .. Alike(othersAt, new("没有分值", "without a weight"))],
        };

    public static Diagnostic NarrativeMismatch(Location at, string name, string target, string field, string claim, Location claimAt) => new(
        NarrativeMismatchDescriptor,
        at,
        new(
            $"{Excerpt.Of(field)}的文字里“{Excerpt.Of(name)}”是“{Excerpt.Of(claim)}”，这里是“{Excerpt.Of(target)}”，两处不一致；请统一。",
            $"the prose of '{Excerpt.Of(field)}' gives '{Excerpt.Of(claim)}' for '{Excerpt.Of(name)}', and this line '{Excerpt.Of(target)}': they disagree. Make them agree."))
    { Related = [new RelatedLocation(claimAt, new($"{Excerpt.Of(field)}中的说法", $"the prose of '{Excerpt.Of(field)}'"))] };
}
