namespace IndicatorLang.Documents.Import;

/// <summary>The headings of a table that nothing but blanks divides, where some of them are broken over lines: 年度指标 over 值.</summary>
internal static class LayoutHead
{
    private const int MostLines = 4;

    /// <summary>The headings that begin with a token, or null where they stand on one line.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="start">The token.</param>
    /// <param name="ways">The ways to say at which column of the text a place in a line stands; the first that makes headings of them counts.</param>
    public static FlowColumns? At(IReadOnlyList<FlowToken> tokens, int start, IReadOnlyList<Func<int, int, int>> ways) =>
        LabelText.Key(tokens[start].Text) is "一级指标" or "一级目标" ? ways.Select(way => At(tokens, start, way)).FirstOrDefault(head => head is not null) : null;

    private static FlowColumns? At(IReadOnlyList<FlowToken> tokens, int start, Func<int, int, int> way)
    {
        var end = start;
        while (end < tokens.Count && tokens[end].Line < tokens[start].Line + MostLines && !BeginsBody(tokens, end, tokens[start].Line))
        {
            end++;
        }

        var left = way(tokens[start].Line, tokens[start].Start) - 1;
        var head = LayoutSegment.Of(tokens.Skip(start).Take(end - start), way).FindAll(segment => segment.Left >= left);
        if (end == tokens.Count || head.TrueForAll(segment => segment.Line == head[0].Line) || head.Count(segment => segment.Line == head[0].Line) < 4
            || LayoutColumns.Of(head, []) is not { } columns || columns.Names() < 0 || columns.Values() < 0)
        {
            return null;
        }

        return new FlowColumns(start, end, 0, [.. columns.Labels.Select((label, i) => new TableColumn(columns.Roles[i], label)).Where(column => column.Role != ColumnRole.Ignored)], IsGlued: false);
    }

    // The first line below that holds a heading of indicators or a number.
    private static bool BeginsBody(IReadOnlyList<FlowToken> tokens, int at, int head)
    {
        if (tokens[at].Line == head || !tokens[at].StartsLine)
        {
            return false;
        }

        for (var i = at; i < tokens.Count && tokens[i].Line == tokens[at].Line; i++)
        {
            if (Categories.Find(tokens[i].Text) is { Suffix.Length: > 0 } || CellFit.HasSign(tokens[i].Text) || CellFit.IsBareNumber(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
