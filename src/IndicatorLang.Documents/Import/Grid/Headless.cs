using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>A table without headings: the second half of one that a page break cut, or a part that was copied out of a form.</summary>
internal static class Headless
{
    /// <summary>The columns of a table that begins with a row of an indicator, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">The headings of the table before, or null: a table of the same width goes on with it.</param>
    public static GridHead? At(ImmutableArray<DocumentCell> row, GridHead? before)
    {
        var places = Enumerable.Range(0, row.Length).Where(i => !row[i].IsEmpty && !(i > 0 && row[i].IsContinuation && row[i - 1].Position == row[i].Position)).ToList();
        var first = places.FindIndex(place => Categories.Find(row[place].Text) is { IsSecondOnly: false, Suffix.Length: > 0 });
        if (first is < 0 or > 1 || places.Count < first + 4 || Categories.Find(row[places[first + 1]].Text) is not { IsFirstOnly: false }
            || Categories.Find(row[places[first + 2]].Text) is { Suffix.Length: > 0 } || CellFit.IsNumberLike(row[places[first + 2]].Text))
        {
            return null;
        }

        if (before is not null && before.Groups[0].Length == row.Length)
        {
            return before with { Rows = 0 };
        }

        var roles = Roles(row, [.. places.Skip(first + 3)]);
        var columns = Enumerable.Range(0, row.Length).Select(i => new TableColumn(ColumnRole.Note, string.Empty)).ToArray();
        var ends = places.Skip(first + 1).Append(row.Length).ToList();
        for (var cell = 0; first + cell < places.Count; cell++)
        {
            for (var i = places[first + cell]; i < ends[cell]; i++)
            {
                columns[i] = cell < 3 + roles.Length ? new TableColumn(cell < 3 ? ColumnRole.FirstLevel + cell : roles[cell - 3], "其余") : columns[i];
            }
        }

        return new GridHead(0, [[.. columns]]) { IsAssumed = true };
    }

    // Behind the name: a sign, the value and its unit, or the value alone.
    private static ColumnRole[] Roles(ImmutableArray<DocumentCell> row, List<int> places) =>
        !CellFit.IsOperator(row[places[0]].Text) ? [ColumnRole.Value]
            : places.Count > 2 && CellFit.Of(ColumnRole.Unit, row[places[2]].Text) > 0 ? [ColumnRole.Operator, ColumnRole.Value, ColumnRole.Unit]
            : [ColumnRole.Operator, ColumnRole.Value];
}
