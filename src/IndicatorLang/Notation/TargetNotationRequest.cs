using System.Collections.Immutable;

namespace IndicatorLang.Notation;

/// <summary>A target as an office wrote it: the cells of one row of its table, each with its own words.</summary>
/// <param name="Indicator">The name of the indicator. Some tables write the target into it.</param>
/// <param name="Path">The headings above it, the outermost first: 产出指标, 成本指标. Their suffixes do not matter.</param>
/// <param name="Value">The cell of the value, empty when there is none.</param>
public sealed record TargetNotationRequest(string Indicator, ImmutableArray<string> Path, string Value)
{
    /// <summary>The cell of the operator (计算符号, 指标方向), empty when the table has no such column. Only here are 1 to 6 operators.</summary>
    public string Operator { get; init; } = string.Empty;

    /// <summary>The cell of the unit (计量单位), empty when the table has no such column.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The year of the table, which completes dates that have none; null when it is not known.</summary>
    public int? Year { get; init; }
}
