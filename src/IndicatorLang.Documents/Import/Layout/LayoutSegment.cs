using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Words of one line with wide gaps around them: a cell, or a line of one.</summary>
/// <param name="Text">The words.</param>
/// <param name="Left">The column of the text in which they begin.</param>
/// <param name="Right">The column behind them.</param>
/// <param name="First">Their first token.</param>
/// <param name="Span">Their place in the source.</param>
internal sealed partial record LayoutSegment(string Text, int Left, int Right, FlowToken First, TextSpan Span)
{
    public int Line => First.Line;

    /// <summary>How wide they are on paper, a Chinese character being 4: the blank that a PDF shows between digits and characters is a quarter of one.</summary>
    public int Width => Text.Count(c => c == ' ') is var blanks ? (2 * (DisplayWidth.Of(Text) - blanks)) + blanks : 0;

    /// <summary>
    /// How wide the words are that could not be divided at the end of the line before: a character, or a run with signs such as 元/年. No line ends with （ or
    /// begins with ）.
    /// </summary>
    public int FirstWidth
    {
        get
        {
            var end = 1;
            while (end < Text.Length && (char.IsAscii(Text[end]) || char.IsAscii(Text[end - 1]) || Text[end - 1] is '（' or '《' or '“' || Text[end] is '）' or '》' or '”' or '，' or '、' or '。' or '；' or '：' or '％')
                && Text[end] != ' ')
            {
                end++;
            }

            return 2 * DisplayWidth.Of(Text.AsSpan(0, end));
        }
    }

    /// <summary>The runs of words in some tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="column">The column of a place in a line: the number of characters before it, or how wide they are.</param>
    public static List<LayoutSegment> Of(IEnumerable<FlowToken> tokens, Func<int, int, int> column)
    {
        var segments = new List<LayoutSegment>();
        foreach (var token in tokens)
        {
            var right = column(token.Line, token.Start + token.Text.Length);
            if (segments.Count > 0 && token.Gap <= Gap.Blank && segments[^1] is var before && before.Line == token.Line && !IsEdgeOfCell(before.Text, token))
            {
                segments[^1] = before with
                {
                    Text = before.Text + (token.Gap == Gap.Blank ? " " : string.Empty) + token.Text,
                    Right = right,
                    Span = TextSpan.FromBounds(before.Span.Start, Math.Max(before.Span.End, token.Span.End)),
                };
            }
            else
            {
                segments.Add(new LayoutSegment(token.Text, column(token.Line, token.Start), right, token, token.Span));
            }
        }

        return segments;
    }

    // 经济成本指标 生均公用经费 and 服务社区数量 ＝: the gap between two cells may be as narrow as that between two words.
    private static bool IsEdgeOfCell(string before, FlowToken next) => next.Gap == Gap.Blank
        && (Categories.Find(before) is { Suffix.Length: > 0 } || (CellFit.IsOperator(next.Text) && CellFit.HasSign(next.Text) && char.IsLetter(before[^1])));

    /// <summary>One text of the lines of a cell, without the blanks that a PDF shows between digits and characters.</summary>
    public static string Join(IEnumerable<LayoutSegment> segments) => Edge().Replace(string.Concat(segments.Select(segment => segment.Text)), string.Empty);

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}（）《》，、。；：]) (?=[!-~])|(?<=[!-~]) (?=[\p{IsCJKUnifiedIdeographs}（）《》，、。；：])", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();
}
