using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Words by which a cell gives itself away as something other than one value.</summary>
internal static class Wording
{
    private static readonly string[] Bounds =
    [
        "≥", "≤", "≠", ">", "<", "=", "不低于", "不少于", "不小于", "不高于", "不多于", "不大于", "不超过", "不迟于", "不晚于", "大于", "小于",
        "高于", "低于", "多于", "少于", "超过", "不到", "不足", "至少", "至多", "最多", "最少", "控制在", "以上", "以下", "以内", "之内", "以前", "之前", "以后", "之后",
    ];

    private static readonly string[] BoundEndings = ["前", "底", "初", "末", "后"];

    private static readonly string[] Approximations = ["约", "近", "大概", "左右", "上下", "将近", "接近", "余", "多", "几", "若干", "来个"];

    private static readonly string[] Blanks = ["无", "没有", "暂无", "空", "none", "null", "nil", "na", "tbd"];

    /// <summary>Whether a run behind a number says that the number is a bound or an approximation: 以上, 左右, 余辆.</summary>
    public static bool IsVague(string run)
    {
        var unit = UnitMultiple.Without(run);
        return Bounds.Any(word => run.Contains(word, StringComparison.Ordinal))
            || unit.Contains("左右", StringComparison.Ordinal)
            || unit.Contains("上下", StringComparison.Ordinal)
            || unit.StartsWith('余') || unit.StartsWith('多') || unit.StartsWith('几')
            || unit.EndsWith('余') || unit.EndsWith('多');
    }

    /// <summary>Whether a text reads like a target: <c>≥ 98%</c>, 不低于98%, 98%以上.</summary>
    public static bool IsBound(string text) => Bounds.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a text ends like a deadline: 12月31日前, 2018年10月底.</summary>
    public static bool IsDeadline(string text) =>
        IsBound(text) || BoundEndings.Any(word => text.EndsWith(word, StringComparison.Ordinal));

    public static bool IsApproximate(string text) => Approximations.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a text only fills the cell: <c>-</c>, <c>/</c>, 无.</summary>
    public static bool IsFiller(string text) =>
        text.All(c => c is '-' or '—' or '–' or '/' or '\\' or '_' or '.' or '*' or '…' or '?' or ' ')
        || Blanks.Contains(text, StringComparer.OrdinalIgnoreCase);
}
