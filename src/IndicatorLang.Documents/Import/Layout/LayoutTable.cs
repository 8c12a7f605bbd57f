using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// A table that nothing but blanks divides into columns, and whose cells are broken over lines: text that was taken from a PDF by its layout, and PDF pages
/// without ruled lines. Cells are found by where they stand, and only where no other way to read them is left.
/// </summary>
internal static class LayoutTable
{
    private const int FewestColumns = 3;
    private const int MostWays = 16;

    /// <summary>
    /// The table; null where the text has no such layout or every line is a whole row, which the order of the words tells as well. <paramref name="isUnsure"/> when
    /// cells are broken and it cannot be told which line belongs to which of them.
    /// </summary>
    /// <param name="head">The headings.</param>
    /// <param name="body">The rows below them.</param>
    /// <param name="isUnsure">Whether nothing in the table is certain.</param>
    public static DocumentTable? Of(List<LayoutSegment> head, List<LayoutSegment> body, out bool isUnsure)
    {
        isUnsure = false;
        if (body.Count == 0 || body.GroupBy(segment => segment.Line).Count(line => line.Count() >= FewestColumns) < 2)
        {
            return null;
        }

        // 绩效指标 over all of the headings says nothing.
        while (head.Count > 1 && head[0].Line != head[1].Line && ColumnLabels.Find(LabelText.Key(head[0].Text)) == ColumnRole.Ignored)
        {
            head = head[1..];
        }

        // Also where no headings were found at all.
        if (head.Count < FewestColumns || head.Count(segment => segment.Line == head[0].Line) < FewestColumns)
        {
            isUnsure = IsBroken(body);
            return null;
        }

        if (LayoutColumns.Of(head, body) is not { } columns)
        {
            // The columns have run together somewhere; whole lines may still be read by their order.
            isUnsure = IsBroken(body);
            return null;
        }

        var (name, value) = (columns.Names(), columns.Values());
        if (name < 0 || value < 0)
        {
            isUnsure = IsBroken(body);
            return null;
        }

        // 指标2： and …… without a value are what the form left to fill in.
        var filled = body.Where(segment => columns.Of(segment) == value).Select(segment => segment.Line).ToHashSet();
        body = body.FindAll(segment => columns.Roles[columns.Of(segment)] != ColumnRole.Name || filled.Contains(segment.Line) || !RowParts.IsPlaceholder(RowParts.Name(segment.Text.Replace(" ", string.Empty, StringComparison.Ordinal))));
        var byColumn = body.ToLookup(columns.Of);
        var (names, values) = (byColumn[name].ToList(), byColumn[value].ToList());
        var marks = Lines(columns, byColumn, role => role is ColumnRole.Operator or ColumnRole.Weight or ColumnRole.Score, _ => true);
        var starts = Lines(columns, byColumn, role => role is ColumnRole.FirstLevel or ColumnRole.SecondLevel, text => Categories.Find(text) is not null);
        var found = Find(columns, head, byColumn, isCentred => LayoutRows.Of(names, values, marks, starts, isCentred) ?? WholeLines(names, values, body));
        isUnsure = found.Count != 1 && IsBroken(body);
        return found is [var only] ? only : null;
    }

    // Cells mostly stand in one way throughout a table, those of headings as all others: only where neither way fits, both are tried for each.
    private static List<DocumentTable> Find(LayoutColumns columns, List<LayoutSegment> head, ILookup<int, LayoutSegment> byColumn, Func<bool, List<LayoutRow>?> rowsOf)
    {
        var ways = new[] { false, true };
        var same = ways.Select(isCentred => rowsOf(isCentred) is { } rows ? Table(columns, head, byColumn, rows, isCentred, isCentred) : null).OfType<DocumentTable>().DistinctBy(Words).ToList();
        return same.Count > 0 ? same
            : [.. ways.Select(isCentred => rowsOf(isCentred) is { } rows ? Table(columns, head, byColumn, rows, isCentred, null) : null).OfType<DocumentTable>().DistinctBy(Words)];
    }

    // A table without a broken cell: each line has its name and its value, and a word that says that it is a row.
    private static List<LayoutRow>? WholeLines(List<LayoutSegment> names, List<LayoutSegment> values, List<LayoutSegment> body)
    {
        var lines = names.ConvertAll(name => name.Line);
        return lines.Count > 2 && lines.SequenceEqual(values.ConvertAll(value => value.Line)) && body.TrueForAll(segment => lines.Contains(segment.Line))
            && lines.TrueForAll(line => body.Count(segment => segment.Line == line) > FewestColumns || body.Exists(segment => segment.Line == line && CellFit.HasSign(segment.Text)))
            ? [.. names.Select((name, i) => new LayoutRow([name], [values[i]]))] : null;
    }

    private static HashSet<int> Lines(LayoutColumns columns, ILookup<int, LayoutSegment> byColumn, Func<ColumnRole, bool> isRole, Func<string, bool> isText) =>
        [.. Enumerable.Range(0, columns.Roles.Count).Where(column => isRole(columns.Roles[column])).SelectMany(column => byColumn[column]).Where(segment => isText(segment.Text)).Select(segment => segment.Line)];

    // A line of few cells that holds no value and begins with no heading goes on with the line before or after it.
    private static bool IsBroken(List<LayoutSegment> body)
    {
        var margin = body.Min(segment => segment.Left) + 4;
        return body.GroupBy(segment => segment.Line).Select(line => line.ToList()).Any(line => line.Count < FewestColumns && line[0].Left > margin
            && !line.Exists(part => CellFit.IsNumberLike(part.Text)) && !IsHeading(line[0].Text));
    }

    private static bool IsHeading(string text) =>
        Categories.Find(text) is not null || Categories.PrefixLength(text) > 0 || text.EndsWith("指标", StringComparison.Ordinal) || text is "标" or "目标";

    private static string Words(DocumentTable table) => string.Join('\n', table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))));

    private static DocumentTable? Table(LayoutColumns columns, List<LayoutSegment> head, ILookup<int, LayoutSegment> lines, List<LayoutRow> rows, bool isCentred, bool? areHeadingsCentred)
    {
        var cells = rows.ConvertAll(_ => new List<LayoutSegment>?[columns.Labels.Count]);
        var levels = new List<(int Column, List<List<List<LayoutSegment>>> Ways)>();
        for (var column = 0; column < columns.Labels.Count; column++)
        {
            if (!IsPlain(columns.Roles[column], [.. lines[column]]))
            {
                return null;
            }

            if (columns.Roles[column] is ColumnRole.FirstLevel or ColumnRole.SecondLevel)
            {
                levels.Add((column, Headings([.. lines[column]], rows, areHeadingsCentred)));
            }
            else if (columns.Roles[column] != ColumnRole.Ignored || !IsPrinted([.. lines[column]]))
            {
                foreach (var segment in lines[column])
                {
                    if (RowOf(segment, rows, isCentred) is not { } row)
                    {
                        return null;
                    }

                    (cells[row][column] ??= []).Add(segment);
                }
            }
        }

        var agreeing = Agreeing(levels, columns.Roles);
        var even = agreeing.FindAll(way => way.SelectMany(level => LayoutHeadings.Leanings(level, rows)).Where(side => side != 0).Distinct().Count() < 2);
        agreeing = even.Count > 0 ? even : agreeing;
        if (agreeing.Count is 0 or > MostWays)
        {
            return null;
        }

        for (var level = 0; level < levels.Count; level++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                cells[row][levels[level].Column] = agreeing[0][level][row];
            }
        }

        // A heading in the middle of its rows does not always say where they end: such a row names both.
        string? Unsure(int row, int column) => levels.FindIndex(level => level.Column == column) is >= 0 and var level
            && agreeing.Select(way => way[level][row]).OrderBy(heading => heading[0].Line).Select(LayoutSegment.Join).Distinct(StringComparer.Ordinal).ToList() is { Count: > 1 } either ? string.Join("或", either) : null;

        var first = head[0].First;
        var heading = columns.Labels.Select((label, column) => new DocumentCell(label, first.Position with { Column = column + 1 }, head[0].Span));
        return new DocumentTable([[.. heading], .. cells.Select((row, at) => row.Select((cell, column) => Cell(cell, rows[at], column, at > 0 ? cells[at - 1][column] : null, Unsure(at, column))).ToImmutableArray())]);
    }

    // Headings may have their middle in that of their rows where cells begin on one line, and the other way round.
    private static List<List<List<LayoutSegment>>> Headings(List<LayoutSegment> lines, List<LayoutRow> rows, bool? areCentred) => areCentred is { } known
        ? LayoutHeadings.Of(lines, rows, known)
        : [.. LayoutHeadings.Of(lines, rows, isCentred: false).Concat(LayoutHeadings.Of(lines, rows, isCentred: true)).DistinctBy(way => string.Join('\n', way.Select(LayoutSegment.Join)))];

    // The ways in which the heading of the first level stands over that of the second in every row.
    private static List<List<List<List<LayoutSegment>>>> Agreeing(List<(int Column, List<List<List<LayoutSegment>>> Ways)> levels, List<ColumnRole> roles)
    {
        var found = new List<List<List<List<LayoutSegment>>>> { new() };
        foreach (var (column, ways) in levels)
        {
            found = [.. found.SelectMany(chosen => ways.Where(way => roles[column] != ColumnRole.SecondLevel || chosen.Count == 0 || Covers(chosen[^1], way)).Select(way => chosen.Append(way).ToList()))];
        }

        return found;
    }

    private static bool Covers(List<List<LayoutSegment>> first, List<List<LayoutSegment>> second)
    {
        for (var row = 0; row < first.Count; row++)
        {
            if (Categories.Find(LayoutSegment.Join(first[row])) is { } upper && Categories.Find(LayoutSegment.Join(second[row])) is { } lower && !upper.Covers(lower))
            {
                return false;
            }

            // A heading of the second level stands under one of the first only.
            if (row > 0 && ReferenceEquals(second[row], second[row - 1]) && !ReferenceEquals(first[row], first[row - 1]))
            {
                return false;
            }
        }

        return true;
    }

    // The name of a project on several lines would be several projects.
    private static bool IsPlain(ColumnRole role, List<LayoutSegment> lines) =>
        role is not (ColumnRole.Project or ColumnRole.Ignored) || IsPrinted(lines) || Enumerable.Range(1, Math.Max(0, lines.Count - 1)).All(i => lines[i].Line - lines[i - 1].Line > 1);

    // Ordinals, and the label of the whole block written from top to bottom.
    private static bool IsPrinted(List<LayoutSegment> lines) => lines.TrueForAll(line => CellFit.IsBareNumber(line.Text))
        || ColumnLabels.Find(LabelText.Key(LayoutSegment.Join(lines))) is not null || FieldLabels.Find(LayoutSegment.Join(lines)) is not null
        || "年度项目绩效目标指标完成情况".Contains(LayoutSegment.Join(lines), StringComparison.Ordinal);

    private static int? RowOf(LayoutSegment segment, List<LayoutRow> rows, bool isCentred)
    {
        if (!isCentred)
        {
            var at = rows.FindLastIndex(row => row.First <= segment.Line);
            return at < 0 ? null : at;
        }

        var nearest = Enumerable.Range(0, rows.Count).GroupBy(row => Math.Max(0, Math.Max(rows[row].First - segment.Line, segment.Line - rows[row].Last))).MinBy(group => group.Key)!.ToList();
        return nearest is [var only] ? only : null;
    }

    private static DocumentCell Cell(List<LayoutSegment>? cell, LayoutRow row, int column, List<LayoutSegment>? above, string? unsure) => cell is null
        ? new DocumentCell(string.Empty, row.Names[0].First.Position with { Column = column + 1 }, new TextSpan(row.Names[0].Span.End, 0))
        : new DocumentCell(unsure ?? LayoutSegment.Join(cell), cell[0].First.Position with { Column = column + 1 }, TextSpan.FromBounds(cell[0].Span.Start, Math.Max(cell[0].Span.End, cell[^1].Span.End)))
        {
            IsContinuation = unsure is null && ReferenceEquals(cell, above),
        };
}
