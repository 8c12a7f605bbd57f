using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>What an expression gives: a kind of operand, with the type that carries its unit.</summary>
/// <param name="Kind">The kind, as the operand table knows it.</param>
/// <param name="Type">The type; the one of percents for a ratio and for a difference of percents.</param>
internal sealed record ExpressionType(OperandKind Kind, IndicatorType Type)
{
    public static ExpressionType Percent { get; } = new(OperandKind.Percent, IndicatorType.Percent);

    public static ExpressionType Ratio { get; } = new(OperandKind.Ratio, IndicatorType.Percent);

    public static ExpressionType Difference { get; } = new(OperandKind.Difference, IndicatorType.Percent);

    public static ExpressionType Number { get; } = new(OperandKind.Number, IndicatorType.Number);

    /// <summary>An exact ratio of whatever origin: percents, ratios, and their differences.</summary>
    public bool IsFraction => Kind is OperandKind.Percent or OperandKind.Ratio or OperandKind.Difference;

    /// <summary>The type of an input or of a literal; null for what no arithmetic works with.</summary>
    public static ExpressionType? Of(IndicatorType type)
    {
        // Whether a unit is declared whole says nothing of its dimension.
        type = type with { IsWhole = false };
        return type.Kind switch
        {
            ValueKind.Percent => Percent,
            ValueKind.PercentagePoints => new(OperandKind.Points, type),
            ValueKind.Number => Number,
            ValueKind.Count => new(OperandKind.Count, type),
            ValueKind.Money => new(OperandKind.Money, type),
            ValueKind.Rate => new(OperandKind.Rate, type),
            ValueKind.Duration => new(OperandKind.Duration, type),
            ValueKind.Date => new(OperandKind.Date, type),
            _ => null,
        };
    }

    /// <summary>What it is called in messages.</summary>
    public LocalizedText Describe() => Kind switch
    {
        OperandKind.Ratio => new("比率（两个同类的数相除）", "a ratio of two like numbers"),
        OperandKind.Difference => new("百分比之差", "a difference of percents"),
        _ => Type.Describe(),
    };
}
