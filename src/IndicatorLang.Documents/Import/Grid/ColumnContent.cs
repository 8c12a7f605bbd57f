using System.Collections.Immutable;

using IndicatorLang.Notation.Targets;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// What columns hold whose headings do not say it, seen by their cells: a column of signs, of units, of values beside signs. Only where every cell
/// says the same; a column that stays unknown is kept as a remark.
/// </summary>
internal static class ColumnContent
{
    /// <summary>The columns, with those that their cells make known.</summary>
    /// <param name="columns">The columns as their headings say.</param>
    /// <param name="rows">The rows below the headings.</param>
    public static ImmutableArray<TableColumn> Complete(ImmutableArray<TableColumn> columns, IReadOnlyList<ImmutableArray<DocumentCell>> rows)
    {
        var completed = columns.ToArray();
        var cells = Enumerable.Range(0, completed.Length).Select(column => Cells(rows, column)).ToArray();
        Signs(completed, cells);
        Units(completed, cells);
        return [.. completed];
    }

    /// <summary>The words of a column, a merged cell once.</summary>
    public static List<string> Cells(IReadOnlyList<ImmutableArray<DocumentCell>> rows, int column) =>
    [
        .. rows.Where(row => column < row.Length && !row[column].IsEmpty && !(row[column].IsContinuation && column > 0 && row[column - 1].Position == row[column].Position))
            .Select(row => row[column].Text),
    ];

    // 年度指标值 over two columns: the sign, and under no heading of its own the value.
    private static void Signs(TableColumn[] columns, List<string>[] cells)
    {
        if (Array.Exists(columns, column => column.Role == ColumnRole.Operator))
        {
            return;
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (!AreSigns(cells[i]))
            {
                continue;
            }

            if (columns[i].Role == ColumnRole.Value && i + 1 < columns.Length && IsUnknown(columns[i + 1]) && cells[i + 1].Count > 0)
            {
                (columns[i], columns[i + 1]) = (columns[i] with { Role = ColumnRole.Operator }, columns[i + 1] with { Role = ColumnRole.Value });
                return;
            }

            if (IsUnknown(columns[i]))
            {
                columns[i] = columns[i] with { Role = ColumnRole.Operator };
                return;
            }
        }
    }

    private static void Units(TableColumn[] columns, List<string>[] cells)
    {
        var value = Array.FindIndex(columns, column => column.Role == ColumnRole.Value);
        if (value < 0 || Array.Exists(columns, column => column.Role == ColumnRole.Unit) || !cells[value].Exists(CellFit.IsBareNumber))
        {
            return;
        }

        var units = Array.FindIndex(columns, column => IsUnknown(column) && cells[Array.IndexOf(columns, column)] is { Count: > 0 } words && words.TrueForAll(IsUnit));
        if (units >= 0)
        {
            columns[units] = columns[units] with { Role = ColumnRole.Unit };
        }
    }

    private static bool AreSigns(List<string> words) => words.Exists(CellFit.HasSign) && words.TrueForAll(CellFit.IsOperator);

    private static bool IsUnit(string text) => UnitWords.IsCounter(TargetCharacters.Uniform(text)) || text is "/" or "-" or "—" or "无" || text.Split('/', '·').All(part => UnitWords.IsCounter(part));

    private static bool IsUnknown(TableColumn column) => column.Role == ColumnRole.Note && ColumnLabels.Find(LabelText.Key(column.Label)) is null;
}
