using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>
/// Which types compare. There is no implicit conversion, so the table is short: a type compares with itself, and nothing
/// else compares. The documentation shows this table (docs/language.md, "Types").
/// </summary>
internal static class ComparisonTable
{
    /// <summary>Whether values of the two types have an order between them.</summary>
    public static bool Compares(IndicatorType left, IndicatorType right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Percent, ValueKind.Percent) => true,
        (ValueKind.PercentagePoints, ValueKind.PercentagePoints) => true,
        (ValueKind.Number, ValueKind.Number) => true,
        (ValueKind.Money, ValueKind.Money) => true,
        (ValueKind.Date, ValueKind.Date) => true,
        (ValueKind.Statement, ValueKind.Statement) => true,
        (ValueKind.Count, ValueKind.Count) => left.Unit == right.Unit,
        (ValueKind.Rate, ValueKind.Rate) => left.Unit == right.Unit,
        (ValueKind.Duration, ValueKind.Duration) => left.Family == right.Family,
        (ValueKind.Level, ValueKind.Level) => left.Scale!.Equals(right.Scale),
        _ => false,
    };
}
