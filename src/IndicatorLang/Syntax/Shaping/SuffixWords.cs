using System.Collections.Frozen;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Words that people put behind a number or a date, for which a target has signs.</summary>
internal static class SuffixWords
{
    /// <summary>Longer words first, so that 及以上 is not read as 及 and 以上.</summary>
    private static readonly string[] Bounds =
        ["及以上", "及以下", "或以上", "或以下", "以上", "以下", "以内", "之内", "之上", "之下", "左右", "上下"];

    private static readonly FrozenSet<string> Years =
        FrozenSet.ToFrozenSet(["度", "份", "底", "末", "初", "内", "前", "后", "起", "中", "以前", "之前", "以内", "之内", "以后", "之后", "年底", "年末"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(
        ["分钟", "小时", "个小时", "天", "日", "自然日", "个自然日", "工作日", "个工作日", "周", "星期", "个星期", "月", "个月", "季度", "个季度", "年"], StringComparer.Ordinal);

    public static bool IsBound(ReadOnlySpan<char> word)
    {
        foreach (var bound in Bounds)
        {
            if (word.SequenceEqual(bound))
            {
                return true;
            }
        }

        return word is "内";
    }

    /// <summary>The length of the bound word at the end of a unit (人以上); 0 when there is none or nothing before it.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> run)
    {
        foreach (var bound in Bounds)
        {
            if (run.Length > bound.Length && run.EndsWith(bound, StringComparison.Ordinal))
            {
                return bound.Length;
            }
        }

        // 15天内, 5个工作日内; but 市内 and 室内 are words of their own.
        return run.Length > 1 && run[^1] == '内' && Times.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run[..^1]) ? 1 : 0;
    }

    /// <summary>True for 2019年度, 2019年底: words that go with a year, unlike the unit 年轻人.</summary>
    public static bool IsOfYear(ReadOnlySpan<char> word) =>
        Years.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || (word.Length > 0 && word[0] is '底' or '末' or '初' or '前');

    /// <summary>True for a word behind a date with a blank between them.</summary>
    public static bool IsOfDate(ReadOnlySpan<char> word) => IsOfYear(word) || IsBound(word);

    /// <summary>True for what follows the 9 of 9月15日 and 9月底: a date without its year, not a unit.</summary>
    public static bool IsRestOfDate(ReadOnlySpan<char> unit) =>
        unit.Length > 1 && unit[0] == '月' && (char.IsAsciiDigit(Numerals.ToAscii(unit[1])) || unit[1] is '底' or '末' or '初' or '份');

    /// <summary>The comparison that the word stands for; null when it stands for none.</summary>
    public static string? OperatorFor(ReadOnlySpan<char> word) => word switch
    {
        "以上" or "及以上" or "或以上" or "之上" => "≥",
        "以下" or "及以下" or "或以下" or "以内" or "之内" or "之下" => "≤",
        "前" or "以前" or "之前" or "底" or "末" or "内" or "年底" or "年末" => "≤",
        "后" or "以后" or "之后" or "起" => "≥",
        _ => null,
    };
}
