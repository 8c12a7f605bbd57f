using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>A number and its unit as written; the unit is empty where there is none.</summary>
internal sealed record WrittenQuantity(string Digits, string Unit);

/// <summary>A value and how it is compared; null where nothing says so.</summary>
internal sealed record WrittenBound(ComparisonOperator? Operator, WrittenQuantity Quantity);

/// <summary>Words that make the value a change against a base: 同比增长, 较上年下降, 提高到.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsDecrease">Whether it is a decrease.</param>
/// <param name="IsToward">Whether the value is what is reached (提高到), and not by how much it changes.</param>
internal sealed record WrittenChange(string Words, bool IsDecrease, bool IsToward);

/// <summary>A target in numbers as written.</summary>
/// <param name="Bounds">One bound, or the lower and the upper one.</param>
internal sealed record WrittenMeasure(ImmutableArray<WrittenBound> Bounds)
{
    public WrittenChange? Change { get; init; }

    /// <summary>The unit below the line that 每年 or 每人 before the number gives; empty without.</summary>
    public string Per { get; init; } = string.Empty;

    /// <summary>What stands behind it in brackets, empty without.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>A sign of a range or ± made the bounds, so they need no operator.</summary>
    public bool IsRange { get; init; }
}
