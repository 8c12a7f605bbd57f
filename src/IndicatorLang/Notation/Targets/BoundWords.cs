using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>A word or sign before a value.</summary>
/// <param name="Operator">What it says; null when it only introduces the value.</param>
/// <param name="Yields">Whether a word behind the value overrules it: 为95%以上.</param>
internal sealed record WrittenPrefix(ComparisonOperator? Operator, bool Yields = false);

/// <summary>
/// The words and signs of bounds. 以上, 以下 and 以内 include the number (Civil Code of the PRC, art. 1259); 超过, 不足 and 不到 do not.
/// </summary>
internal static class BoundWords
{
    private static readonly (string, ComparisonOperator)[] Signs =
    [
        (">=", ComparisonOperator.GreaterOrEqual), ("=>", ComparisonOperator.GreaterOrEqual), ("≥", ComparisonOperator.GreaterOrEqual),
        ("≥=", ComparisonOperator.GreaterOrEqual), (">", ComparisonOperator.Greater),
        ("<=", ComparisonOperator.LessOrEqual), ("=<", ComparisonOperator.LessOrEqual), ("≤", ComparisonOperator.LessOrEqual),
        ("≤=", ComparisonOperator.LessOrEqual), ("<", ComparisonOperator.Less),
        ("==", ComparisonOperator.Equal), ("=", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual), ("<>", ComparisonOperator.NotEqual), ("≠", ComparisonOperator.NotEqual),
    ];

    private static readonly (ComparisonOperator Operator, string[] Words)[] Comparisons =
    [
        (ComparisonOperator.GreaterOrEqual,
        [
            "不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "不应低于", "不能低于", "不短于", "大于等于", "大于或等于", "大等于", "高于等于", "高于或等于",
            "至少", "至少达到", "最少", "最低", "不早于", "达到", "达", "达到或超过", "应达到", "保证在", "保底",
        ]),
        (ComparisonOperator.LessOrEqual,
        [
            "不超过", "不超出", "不突破", "不得突破", "不超", "不得超过", "不能超过", "未超过", "不高于", "不得高于", "不多于", "不得多于", "不大于", "不得大于", "不长于", "小于等于", "小于或等于",
            "小等于", "低于等于", "低于或等于", "至多", "最多", "最高", "最高不超过", "控制在", "控制到", "不迟于", "不晚于", "上限为", "限于",
        ]),
        (ComparisonOperator.Greater, ["大于", "高于", "多于", "超过", "超出", "突破", "晚于", "长于"]),
        (ComparisonOperator.Less, ["小于", "低于", "少于", "不足", "不到", "未达到", "未达", "不满", "早于", "短于"]),
        (ComparisonOperator.Equal, ["等于"]),
        (ComparisonOperator.NotEqual, ["不等于"]),
    ];

    private static readonly string[] Introductions = ["保持在", "维持在", "稳定在", "保持", "在", "介于", "于"];

    private static readonly (ComparisonOperator Operator, string[] Words)[] Endings =
    [
        (ComparisonOperator.GreaterOrEqual, ["以上", "及以上", "或以上", "和以上", "(含)以上", "含以上", "以上(含)", "(含)及以上", "(含本数)以上", "以上(含本数)", "及其以上", "及其以上"]),
        (ComparisonOperator.Greater, ["以上(不含)", "(不含)以上", "以上(不含本数)"]),
        (ComparisonOperator.LessOrEqual,
        [
            "以下", "及以下", "或以下", "(含)以下", "含以下", "以下(含)", "(含)及以下", "(含本数)以下", "以下(含本数)", "以内", "(含)以内", "以内(含)", "之内", "内", "范围内", "范围以内",
            "范围之内", "封顶",
        ]),
        (ComparisonOperator.Less, ["以下(不含)", "(不含)以下", "以下(不含本数)"]),
    ];

    private static readonly (string Word, ComparisonOperator Operator)[] EndingWords =
        [.. Endings.SelectMany(group => group.Words.Select(word => (word, group.Operator)))];

    /// <summary>A sign such as <c>≥</c>.</summary>
    public static readonly Parser<ComparisonOperator> Sign = Words.OneOf(Signs);

    /// <summary>What stands before a value.</summary>
    public static readonly Parser<WrittenPrefix> Prefix = Words.OneOf(
        Signs.Select(sign => (sign.Item1, new WrittenPrefix(sign.Item2)))
            .Concat(Comparisons.SelectMany(group => group.Words.Select(word => (word, new WrittenPrefix(group.Operator)))))
            .Concat(Introductions.Select(word => (word, new WrittenPrefix(null, Yields: true))))
            .Append(("为", new WrittenPrefix(ComparisonOperator.Equal, Yields: true)))
            .Append(("是", new WrittenPrefix(ComparisonOperator.Equal, Yields: true))));

    /// <summary>What stands behind a value.</summary>
    public static readonly Parser<ComparisonOperator> Suffix = Words.OneOf(EndingWords);

    /// <summary>The comparison that a whole text is, or null.</summary>
    public static ComparisonOperator? Read(string text) =>
        Prefix.End().TryParse(text) is { WasSuccessful: true, Value.Operator: { } found } ? found : null;

    /// <summary>Whether a word of a bound begins at a place, so that no unit reaches beyond it.</summary>
    public static bool EndsUnit(string text, int position) =>
        EndingWords.Any(ending => Words.StandsAt(text, position, ending.Word));

    public static string Text(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "≠",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => "≥",
        ComparisonOperator.Less => "<",
        _ => "≤",
    };
}
