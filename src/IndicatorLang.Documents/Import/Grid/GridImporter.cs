using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>Reads the forms in a table whose cells have places, from top to bottom.</summary>
internal sealed partial class GridImporter
{
    private readonly DraftSession _session;
    private readonly ImmutableArray<ImmutableArray<DocumentCell>> _rows;
    private readonly bool _isFlat;

    private GridImporter(DraftSession session, DocumentTable table, bool isFlat) => (_session, _rows, _isFlat) = (session, table.Rows, isFlat);

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="session">Where its projects go.</param>
    /// <param name="isFlat">Whether it is a list without a form around it, as in CSV and sheets.</param>
    public static void Import(DocumentTable table, DraftSession session, bool isFlat) => new GridImporter(session, table, isFlat).Run();

    private void Run()
    {
        var hasHead = false;
        for (var row = 0; row < _rows.Length;)
        {
            if (GridHead.At(_rows, row, _isFlat) is { } head)
            {
                hasHead = true;
                row = Table(head, row);
            }
            else if (!hasHead && !EndsTable(row) && Headless.At(_rows[row], _session.Head) is { } headless)
            {
                row = Table(headless, row);
            }
            else
            {
                row += Title(row) ? 1 : GridFields.Read(_session, _rows, row);
            }
        }
    }

    private int Table(GridHead head, int at)
    {
        var end = at + head.Rows;
        var body = new List<ImmutableArray<DocumentCell>>();
        while (end < _rows.Length && !EndsTable(end))
        {
            // The headings are printed again on the next page.
            if (GridHead.At(_rows, end, _isFlat) is { } again)
            {
                if (!again.Groups[0].Select(column => column.Role).SequenceEqual(head.Groups[0].Select(column => column.Role)))
                {
                    break;
                }

                end += again.Rows;
                continue;
            }

            body.Add(_rows[end++]);
        }

        var known = head with { Groups = [.. head.Groups.Select(columns => ColumnContent.Complete(columns, body))] };
        _session.Head = known;
        _session.YearOfHead(known);
        var rows = new GridRows(_session, known);
        foreach (var row in body)
        {
            rows.Read(row);
        }

        return end;
    }

    private bool EndsTable(int row)
    {
        var first = _rows[row].FirstOrDefault(cell => !cell.IsEmpty)?.Text ?? string.Empty;
        return RowParts.IsTotal(first) || FlowImporter.IsTitle(first)
            || FieldLabels.Find(first) is HeaderField.Name or HeaderField.Implementer or HeaderField.Supervisor;
    }

    // A row of one cell with a title in it.
    private bool Title(int row)
    {
        var cells = Distinct(_rows[row]);
        if (cells is not [var only] || !(FlowImporter.IsTitle(only.Text) || YearLine().IsMatch(LabelText.Fold(only.Text))))
        {
            return false;
        }

        if (FlowImporter.IsTitle(only.Text))
        {
            _session.Title(RowParts.Join(only.Text), only.Position, isInside: row > 0);
        }
        else
        {
            _session.Year(only.Text);
        }

        return true;
    }

    /// <summary>The cells of a row in which something stands, a merged one once.</summary>
    public static List<DocumentCell> Distinct(ImmutableArray<DocumentCell> row)
    {
        var cells = new List<DocumentCell>();
        foreach (var cell in row)
        {
            if (!cell.IsEmpty && !(cell.IsContinuation && cells.Count > 0 && cells[^1].Position == cell.Position))
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    [GeneratedRegex(@"^[(（]?\s*20\d\d\s*年\s*度?\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLine();
}
