namespace IndicatorLang.Documents.Import;

/// <summary>The headings in a column of levels, each over the rows that it is for.</summary>
internal static class LayoutHeadings
{
    private const int MostLines = 6;

    /// <summary>The heading of each row as its lines; null where it cannot be told which row one is for.</summary>
    public static List<List<LayoutSegment>>? Of(List<LayoutSegment> lines, List<LayoutRow> rows, bool isCentred)
    {
        var headings = Join(lines);
        var of = new List<LayoutSegment>[rows.Count];
        var row = 0;
        for (var i = 0; i < headings.Count; i++)
        {
            var isLast = i + 1 == headings.Count;
            var end = isCentred ? Centred(headings[i], rows, row, isLast) : isLast ? rows.Count : rows.FindIndex(one => one.First == headings[i + 1][0].Line);
            if (end <= row || (!isCentred && rows[row].First != headings[i][0].Line))
            {
                return null;
            }

            for (; row < end; row++)
            {
                of[row] = headings[i];
            }
        }

        return row == rows.Count ? [.. of] : null;
    }

    // The row behind the last one that has its middle where the heading has its own; 0 where there is none.
    private static int Centred(List<LayoutSegment> heading, List<LayoutRow> rows, int first, bool isLast)
    {
        var middle = heading[0].Line + heading[^1].Line;
        var ends = Enumerable.Range(first, rows.Count - first).Where(last => Math.Abs(rows[first].First + rows[last].Last - middle) <= 1).ToList();
        return isLast ? (ends.Contains(rows.Count - 1) ? rows.Count : 0) : ends is [var only] ? only + 1 : 0;
    }

    // 服务对象满意 | 度指标: as many lines as make a heading that is known.
    private static List<List<LayoutSegment>> Join(List<LayoutSegment> lines)
    {
        var headings = new List<List<LayoutSegment>>();
        for (var at = 0; at < lines.Count;)
        {
            var count = Enumerable.Range(1, Math.Min(MostLines, lines.Count - at)).Reverse()
                .FirstOrDefault(count => Categories.Find(LayoutSegment.Join(lines.Skip(at).Take(count))) is not null, 1);
            headings.Add(lines.GetRange(at, count));
            at += count;
        }

        return headings;
    }
}
