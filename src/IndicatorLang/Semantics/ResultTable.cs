using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>A row of the table of results: what an expression of a kind may be the actual of.</summary>
/// <param name="Result">What the expression gives.</param>
/// <param name="Target">The kind of the target.</param>
/// <param name="Factor">By what the number changes, because the target counts in another base unit.</param>
internal sealed record ResultRule(OperandKind Result, ValueKind Target, Exact Factor);

/// <summary>
/// Which results fit which targets. There is no implicit conversion: a bare number fits no percent target, because 0.98 could
/// mean two things. The documentation shows this table (docs/language.md, "Results").
/// </summary>
internal static class ResultTable
{
    /// <summary>All rows.</summary>
    public static ImmutableArray<ResultRule> Rules { get; } =
    [
        new(OperandKind.Percent, ValueKind.Percent, Exact.One),
        new(OperandKind.Ratio, ValueKind.Percent, Exact.One),
        new(OperandKind.Difference, ValueKind.Percent, Exact.One),
        new(OperandKind.Ratio, ValueKind.Number, Exact.One),
        new(OperandKind.Number, ValueKind.Number, Exact.One),
        new(OperandKind.Points, ValueKind.PercentagePoints, Exact.One),
        new(OperandKind.Difference, ValueKind.PercentagePoints, 100),
        new(OperandKind.Count, ValueKind.Count, Exact.One),
        new(OperandKind.Money, ValueKind.Money, Exact.One),
        new(OperandKind.Rate, ValueKind.Rate, Exact.One),
        new(OperandKind.Duration, ValueKind.Duration, Exact.One),
        new(OperandKind.Date, ValueKind.Date, Exact.One),
    ];

    /// <summary>The row that lets a result be the actual of a target, or null.</summary>
    public static ResultRule? Find(ExpressionType result, IndicatorType target) => Rules.FirstOrDefault(rule =>
        rule.Result == result.Kind && rule.Target == target.Kind
        && (result.IsFraction || (result.Type.Unit == target.Unit && result.Type.Family == target.Family)));
}
