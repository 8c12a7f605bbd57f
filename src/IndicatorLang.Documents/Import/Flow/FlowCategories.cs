using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>Finds the headings among the tokens of a table: broken over lines, run together with names, or in brackets.</summary>
internal static partial class FlowCategories
{
    /// <summary>The tokens with headings as tokens of their own.</summary>
    /// <param name="tokens">The tokens of a table.</param>
    /// <param name="isGlued">Whether its columns have run together.</param>
    /// <param name="isBroken">Whether a heading was broken over lines.</param>
    public static List<FlowToken> Prepare(List<FlowToken> tokens, ref bool isGlued, out bool isBroken)
    {
        var split = new List<FlowToken>();
        foreach (var token in tokens)
        {
            Split(token, split, ref isGlued);
        }

        var joined = Join(split);
        isBroken = joined.Count < split.Count;
        return joined;
    }

    /// <summary>【产出指标-数量指标】</summary>
    public static (Category First, Category Second)? Bracketed(string text)
    {
        var match = Brackets().Match(text);
        return match.Success && Categories.Find(match.Groups[1].Value) is { } first && Categories.Find(match.Groups[2].Value) is { } second ? (first, second) : null;
    }

    /// <summary>A weight behind a heading, such as (50分).</summary>
    public static bool IsWeight(string text) => Weight().IsMatch(LabelText.Fold(text));

    // Two headings in one token, or one where the columns have run together before, are the beginning of a row.
    private static void Split(FlowToken token, List<FlowToken> split, ref bool isGlued)
    {
        var text = token.Text;
        if (Labelled().Match(text) is { Success: true } label && Categories.Find(label.Groups["heading"].Value) is not null)
        {
            var rest = label.Groups["rest"];
            split.Add(token.Part(label.Groups["heading"].Index, label.Groups["heading"].Length, token.Gap));
            split.Add(token.Part(rest.Index, rest.Length, Gap.Cell));
            return;
        }

        // 产出指标-数量指标
        if (Bracketed(text) is null && text.IndexOfAny(['-', '—', '－']) is > 0 and var dash && Categories.Find(text[..dash]) is { Suffix.Length: > 0 } && Categories.Find(text[(dash + 1)..]) is { })
        {
            split.Add(token.Part(0, dash, token.Gap));
            split.Add(token.Part(dash + 1, text.Length - dash - 1, Gap.Cell));
            return;
        }

        var first = Categories.Find(text) is null ? Categories.PrefixLength(text) : 0;
        var second = first > 0 ? Categories.PrefixLength(text[first..]) : 0;
        if (second == 0 && !isGlued)
        {
            split.Add(token);
            return;
        }

        isGlued = true;
        var (position, gap) = (0, token.Gap);
        for (var length = first; length > 0 && position + length < text.Length; length = Categories.PrefixLength(text[position..]))
        {
            split.Add(token.Part(position, length, gap));
            (position, gap) = (position + length, Gap.None);
        }

        Further(token.Part(position, text.Length - position, gap), split);
    }

    // In a text without any separation, further headings and 指标2 begin further rows.
    private static void Further(FlowToken token, List<FlowToken> split)
    {
        var (start, gap) = (0, token.Gap);
        foreach (Match mark in RowMark().Matches(token.Text))
        {
            var end = mark.Index + (mark.Groups["heading"].Success ? mark.Length : 0);
            if (mark.Index > start)
            {
                split.Add(token.Part(start, mark.Index - start, gap));
            }

            if (end > mark.Index)
            {
                split.Add(token.Part(mark.Index, mark.Length, Gap.None));
            }

            (start, gap) = (end, Gap.None);
        }

        if (start < token.Text.Length)
        {
            split.Add(token.Part(start, token.Text.Length - start, gap));
        }
    }

    // 经济效益 | 指标, 可持续影 | 响指标
    private static List<FlowToken> Join(List<FlowToken> tokens)
    {
        var joined = new List<FlowToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (Pieces(tokens, i) is { } pieces)
            {
                joined.Add(token with { Text = string.Concat(tokens.Skip(i).Take(pieces).Select(piece => piece.Text)) });
                i += pieces - 1;
            }
            else if (joined.Count > 0 && IsBroken(joined[^1].Text, token.Text))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + token.Text };
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }

    // 满意 | 度指 | 标: of how many lines a heading is put together that was broken more than once; null when none begins here.
    private static int? Pieces(List<FlowToken> tokens, int at)
    {
        const int Most = 5;
        var text = tokens[at].Text;
        for (var i = at + 1; i < tokens.Count && i < at + Most && tokens[i].StartsLine && text.Length <= 12; i++)
        {
            text += tokens[i].Text;
            if (i > at + 1 && Categories.Find(text) is { Suffix.Length: > 0 } && tokens.Skip(at).Take(i - at + 1).All(piece => piece.Text.Length <= 4 && piece.Text.All(char.IsLetter)))
            {
                return i - at + 1;
            }
        }

        return null;
    }

    private static bool IsBroken(string first, string second) => first.Length <= 8 && second.Length <= 8 && first.All(char.IsLetter)
        && (second is "指标" or "目标" ? Categories.Find(first) is { Suffix.Length: 0 }
            : (second.EndsWith("指标", StringComparison.Ordinal) || (second[^1] == '标' && Categories.Find(second) is null)) && Categories.Find(first) is null && Categories.Find(first + second) is { Suffix.Length: > 0 });

    [GeneratedRegex(@"^([（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])?(?<heading>\p{L}{2,8}指标)[:：](?<rest>[^:：]+?)[；。;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^【(.+?)[-—－](.+?)】$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[(（]?\s*\d+([-–~]\d+)?\s*分?\s*[)）]\s*分?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weight();

    [GeneratedRegex(@"(?<heading>(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|产出|效益|满意度)指标([(（]\d+分?[)）])?)(?=指标\d|[^\d])|(?=指标\d)", RegexOptions.CultureInvariant)]
    private static partial Regex RowMark();
}
