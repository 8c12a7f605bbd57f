using IndicatorLang.Runtime;

namespace IndicatorLang.Syntax;

/// <summary>The words of <c>保留 2 位小数 四舍五入</c>.</summary>
internal static class RoundingWords
{
    public static bool IsMode(ReadOnlySpan<char> word) => ModeOf(word) is not null;

    /// <summary>The way of rounding that a word names, or null.</summary>
    public static Rounding? ModeOf(ReadOnlySpan<char> word) => word switch
    {
        "四舍五入" or "halfUp" => Rounding.HalfUp,
        "截断" or "truncate" => Rounding.Truncate,
        "四舍六入五成双" or "halfEven" => Rounding.HalfEven,
        _ => null,
    };

    /// <summary>Whether a unit stands for decimals.</summary>
    public static bool IsDecimals(string unit) => unit is "位小数" or "decimals" or "decimal";
}
