using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The rows below the headings of a table whose cells have places.</summary>
internal sealed class GridRows(DraftSession session, GridHead head)
{
    private readonly CategoryPath[] _paths = [.. head.Groups.Select(_ => new CategoryPath())];

    public void Read(ImmutableArray<DocumentCell> cells)
    {
        for (var group = 0; group < head.Groups.Length; group++)
        {
            Read(cells, head.Groups[group], _paths[group], isLongTerm: head.HasLongTerm && group == 0);
        }
    }

    private void Read(ImmutableArray<DocumentCell> cells, ImmutableArray<TableColumn> columns, CategoryPath path, bool isLongTerm)
    {
        var words = new RowWords(columns);
        DocumentCell? first = null;
        DocumentCell? last = null;
        for (var i = 0; i < cells.Length; i++)
        {
            var (cell, column) = (cells[i], i < columns.Length ? columns[i] : new TableColumn(ColumnRole.Note, string.Empty));
            if (cell.IsEmpty || (i > 0 && cell.IsContinuation && cells[i - 1].Position == cell.Position))
            {
                continue;
            }

            switch (column.Role)
            {
                case ColumnRole.Ignored:
                    break;
                case ColumnRole.Project:
                    session.Enter(RowParts.Join(cell.Text));
                    break;
                case ColumnRole.FirstLevel:
                    path.EnterFirst(Heading(cell.Text));
                    break;
                case ColumnRole.SecondLevel:
                    path.EnterSecond(Heading(cell.Text));
                    break;
                // What reaches down from a row above has been said there.
                case ColumnRole.Note or ColumnRole.Source when cell.IsContinuation:
                    break;
                default:
                    if (i < columns.Length)
                    {
                        words.Add(i, column.Role == ColumnRole.Name ? cell.Text : cell.Text.Replace('\n', ' '));
                        (first, last) = (first ?? cell, cell);
                    }

                    break;
            }
        }

        if (first is not null)
        {
            var end = Math.Max(first.Span.End, last!.Span.End);
            words.Emit(session, path.Path, first.Position, TextSpan.FromBounds(first.Span.Start, end), TableFacts.Grid, isLongTerm);
        }
    }

    private static Category Heading(string text) =>
        Categories.Find(text) ?? new Category(text, string.Empty, CategoryLevels.None, RowParts.Join(text));
}
