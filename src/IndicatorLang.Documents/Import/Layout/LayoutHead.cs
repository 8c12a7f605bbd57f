namespace IndicatorLang.Documents.Import;

/// <summary>The headings of a table that nothing but blanks divides, where some of them are broken over lines: 年度指标 over 值.</summary>
internal static class LayoutHead
{
    private const int MostLines = 4;

    /// <summary>The headings that begin with a token, or null where they stand on one line.</summary>
    public static FlowColumns? At(IReadOnlyList<FlowToken> tokens, int start)
    {
        if (LabelText.Key(tokens[start].Text) is not ("一级指标" or "一级目标"))
        {
            return null;
        }

        var end = start;
        while (end < tokens.Count && tokens[end].Line < tokens[start].Line + MostLines && !BeginsBody(tokens, end, tokens[start].Line))
        {
            end++;
        }

        var left = tokens[start].Start - 1;
        var head = LayoutSegment.Of(tokens.Skip(start).Take(end - start), (_, place) => place).FindAll(segment => segment.Left >= left);
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
