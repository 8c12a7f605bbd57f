using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>What operations are called in messages.</summary>
internal static class ExpressionWords
{
    public static LocalizedText Comparison { get; } = new("比较大小", "compared");

    public static LocalizedText Growth { get; } = new("求增长率", "compared for growth");

    public static LocalizedText Of(ArithmeticSign sign) => sign switch
    {
        ArithmeticSign.Plus => new("相加", "added"),
        ArithmeticSign.Minus => new("相减", "subtracted"),
        ArithmeticSign.Times => new("相乘", "multiplied"),
        _ => new("相除", "divided"),
    };

    /// <summary>How a function is written.</summary>
    public static LocalizedText UsageOf(FunctionSpelling function) => function.Function switch
    {
        Function.Workdays or Function.Days => new(
            $" {function.English}(开始日期, 结束日期)，两个都是日期输入或日期", $"{function.English}(start, end) with two dates"),
        Function.Growth => new(" growth(本期, 基期)，或配上“基期”写 growth(本期)", "growth(value, base), or growth(value) with a baseline"),
        Function.Round or Function.RoundHalfUp or Function.Truncate => new(
            $" {function.English}(数, 小数位数)，位数是 0 到 28 的整数", $"{function.English}(number, decimals) with a number of decimals from 0 to 28"),
        _ => new($" {function.English}(甲, 乙, …)，至少一个数", $"{function.English}(a, b, …) with at least one number"),
    };
}
