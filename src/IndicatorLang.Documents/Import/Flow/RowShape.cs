using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>What is known of the rows of a table before they are laid out.</summary>
/// <param name="IsOneRow">Whether every row repeats its heading, so that under each heading there is one row only.</param>
/// <param name="NameWidth">How wide the column of names is, in display columns; 0 where no name was broken, or nobody can tell.</param>
internal sealed record RowShape(bool IsOneRow, int NameWidth)
{
    /// <summary>The shape of a table from the tokens under each of its headings.</summary>
    public static RowShape Of(IReadOnlyList<(string Path, List<FlowToken> Tokens)> groups)
    {
        var repeated = 0;
        for (var i = 1; i < groups.Count; i++)
        {
            repeated += groups[i].Path == groups[i - 1].Path ? 1 : 0;
        }

        return new RowShape(repeated >= 2 && repeated * 4 >= groups.Count, repeated >= 2 ? Width(groups) : 0);
    }

    /// <summary>Whether the line that ends with a token is as wide as the column of names.</summary>
    public bool IsFull(IReadOnlyList<FlowToken> tokens, int first, int last) => LineWidth(tokens, first, last) >= NameWidth - 1;

    // Names before a number are certain; those of several lines show where the column ends.
    private static int Width(IReadOnlyList<(string Path, List<FlowToken> Tokens)> groups)
    {
        var widths = new List<int>();
        foreach (var (_, tokens) in groups)
        {
            var number = tokens.FindIndex(token => CellFit.IsNumberLike(token.Text));
            for (var i = 1; i < number; i++)
            {
                if (tokens[i].Gap == Gap.Line)
                {
                    widths.Add(LineWidth(tokens, 0, i - 1));
                }
            }
        }

        return widths.Count < 3 ? 0 : widths.Max();
    }

    private static int LineWidth(IReadOnlyList<FlowToken> tokens, int first, int last)
    {
        var start = last;
        while (start > first && !tokens[start].StartsLine)
        {
            start--;
        }

        var width = 0;
        for (var i = start; i <= last; i++)
        {
            width += DisplayWidth.Of(tokens[i].Text) + (i > start ? 1 : 0);
        }

        return width;
    }
}
