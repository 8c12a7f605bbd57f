using System.Text.RegularExpressions;

namespace IndicatorLang.Analysis;

/// <summary>What prose says around a figure: that it is of another time than the year of the table, or no figure of a goal at all.</summary>
internal static partial class NarrativeContext
{
    private const int LongestSentence = 200;
    private const int LongestRemark = 30;

    private static readonly string[] Goals = ["目标", "要求", "标准", "水平", "任务"];

    // 含线上 widens what is counted; 线上 alone would be a part of it, with a figure of its own.
    private static readonly string[] Widening = ["含", "包含", "包括"];

    /// <summary>Whether the sentence, or the heading above it, speaks of a plan of several years or of years gone by.</summary>
    public static bool IsOfAnotherTime(string text, int figure)
    {
        var start = figure;
        while (start > 0 && figure - start < LongestSentence && text[start - 1] is not ('。' or '；' or ';' or '！' or '\n'))
        {
            start--;
        }

        if (OtherTime().IsMatch(text.AsSpan(start, figure - start)))
        {
            return true;
        }

        // Under a heading 中长期目标： the figures of the list are those of later years, until the next heading.
        var headings = Heading().Matches(text[..figure]);
        return headings.Count > 0 && headings[^1].Value[0] is '中' or '长' or '远';
    }

    /// <summary>Whether the words behind a figure make it the condition of something: 低于 80% 的扣减服务费.</summary>
    public static bool IsCondition(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        if (rest is ['时', ..] or ['者', ..] or ['则', ..] or ['的', '话', ..])
        {
            return true;
        }

        if (rest is not ['的', .. var behind])
        {
            return false;
        }

        foreach (var goal in Goals)
        {
            if (behind.StartsWith(goal, StringComparison.Ordinal) || behind[..Math.Min(behind.Length, 6)].Contains(goal, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return behind is not ([] or ['。', ..] or ['，', ..] or ['；', ..]);
    }

    /// <summary>The end of the words before a remark in brackets that leaves the name as it is.</summary>
    public static int SkipRemark(string text, int end)
    {
        if (end == 0 || text[end - 1] is not ('）' or ')'))
        {
            return end;
        }

        var open = text.LastIndexOfAny(['（', '('], end - 1, Math.Min(end, LongestRemark));
        return open > 0 && Array.Exists(Widening, word => text.AsSpan(open + 1).StartsWith(word, StringComparison.Ordinal)) ? open : end;
    }

    [GeneratedRegex(@"[一二三四五六七八九]五[”""’』]?(?:期|末|规划|时期)|十[一二三四五六]五|中长期|长期|远期|未来|规划期|到\d{4}年|[二三四五]年内|上年|去年|往年|以往", RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"(?:中长期|长期|远期|中期|年度|当年|本年度?|总体|绩效)目标[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
