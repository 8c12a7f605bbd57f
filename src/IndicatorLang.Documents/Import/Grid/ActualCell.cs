using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>Finds the cell of the actual in a row of an official table.</summary>
internal static class ActualCell
{
    /// <summary>The cell; an empty one where the row ends before it, and null where the table has no column for it.</summary>
    public static DocumentCell? Of(ImmutableArray<DocumentCell> row, ImmutableArray<TableColumn> columns)
    {
        if (Columns(columns) is not [var first, ..] places || row.IsEmpty)
        {
            return null;
        }

        var filled = places.Where(place => place < row.Length && !row[place].IsEmpty).Select(place => row[place]).DistinctBy(cell => cell.Position).ToList();
        return filled switch
        {
            [] => first < row.Length ? row[first] : new DocumentCell(string.Empty, row[^1].Position with { Column = first + 1 }, new(row[^1].Span.End, 0)),
            [var only] => only,
            // 实际完成值 over two columns: the number and its unit.
            _ => filled[0] with { Text = string.Join(' ', filled.Select(cell => cell.Text)), Format = CellFormat.Text, Day = null },
        };
    }

    /// <summary>The actual of one of several indicators that a row lists: its part of the cell, or the whole cell where that is not divided.</summary>
    public static (DocumentCell? Cell, int Part) Part(
        DocumentCell? cell, IReadOnlyList<Dictionary<int, string>> listed, int part, ImmutableArray<TableColumn> columns)
    {
        if (cell is null || listed.Count == 1)
        {
            return (cell, 0);
        }

        var own = Columns(columns).Select(column => listed[part].GetValueOrDefault(column)).FirstOrDefault(text => text is not null);
        return own is null || own == cell.Text ? (cell, 0) : (cell with { Text = own.Trim(), Format = CellFormat.Text, Day = null }, part);
    }

    // 完成情况 beside 实际完成值 tells the same in sentences.
    private static List<int> Columns(ImmutableArray<TableColumn> columns)
    {
        var actuals = Enumerable.Range(0, columns.Length).Where(column => columns[column].Role == ColumnRole.Actual).ToList();
        var values = actuals.FindAll(column => columns[column].Label.Contains('值') || columns[column].Label.Contains('数'));
        var chosen = values.Count > 0 ? values : actuals;
        return chosen.FindAll(column => columns[column].Label == columns[chosen[0]].Label);
    }
}
