namespace IndicatorLang.Documents.Import;

/// <summary>The headings in a column of levels, each over the rows that it is for.</summary>
internal static class LayoutHeadings
{
    private const int MostLines = 6;

    // More ways than these are no way.
    private const int MostWays = 16;

    /// <summary>The ways to give each row its heading, as the lines of that; none where a heading stands at no rows, and several where it cannot be told which they are.</summary>
    public static List<List<List<LayoutSegment>>> Of(List<LayoutSegment> lines, List<LayoutRow> rows, bool isCentred)
    {
        var ways = new List<List<List<LayoutSegment>>> { new() };
        var headings = Join(lines);
        for (var i = 0; i < headings.Count; i++)
        {
            var (heading, next) = (headings[i], i + 1 < headings.Count ? headings[i + 1] : null);
            ways = [.. ways.SelectMany(way => Ends(heading, next, rows, way.Count, isCentred).Select(end => way.Concat(Enumerable.Repeat(heading, end - way.Count)).ToList()))];
            if (ways.Count is 0 or > MostWays)
            {
                return [];
            }
        }

        return ways.FindAll(way => way.Count == rows.Count);
    }

    /// <summary>To which sides the headings stand off the middle of their rows, by the half line that a text cannot show: a page rounds to one of them.</summary>
    public static IEnumerable<int> Leanings(List<List<LayoutSegment>> way, List<LayoutRow> rows)
    {
        for (var first = 0; first < rows.Count;)
        {
            var last = first;
            while (last + 1 < rows.Count && ReferenceEquals(way[last + 1], way[first]))
            {
                last++;
            }

            yield return Math.Sign(rows[first].First + rows[last].Last - way[first][0].Line - way[first][^1].Line);
            first = last + 1;
        }
    }

    // The rows behind the last one of a heading that begins at a row: the middle of its rows is its own, or its first line is theirs.
    private static IEnumerable<int> Ends(List<LayoutSegment> heading, List<LayoutSegment>? next, List<LayoutRow> rows, int first, bool isCentred)
    {
        if (isCentred)
        {
            var middle = heading[0].Line + heading[^1].Line;
            return Enumerable.Range(first, rows.Count - first).Where(last => Math.Abs(rows[first].First + rows[last].Last - middle) <= 1 && (next is not null || last == rows.Count - 1)).Select(last => last + 1);
        }

        var end = next is null ? rows.Count : rows.FindIndex(one => one.First == next[0].Line);
        return first < rows.Count && end > first && rows[first].First == heading[0].Line ? [end] : [];
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
