using IndicatorLang.Data;
using IndicatorLang.Documents;
using IndicatorLang.Documents.Actuals;

namespace IndicatorLang.Cli.Input;

/// <summary>The rows of a table of a document below its header, as records as wide as that.</summary>
internal sealed class SheetRecords(DocumentTable table, int header) : IRecords
{
    private readonly int _width = table.Rows[header].Length;
    private int _next = header + 1;

    // A sheet has no quotes that could be wrong.
    public bool IsBroken => false;

    public bool Read(List<CsvCell> cells)
    {
        cells.Clear();
        if (_next >= table.Rows.Length)
        {
            return false;
        }

        cells.AddRange(table.Rows[_next++].Select(CellValue.Of));

        // A sheet ends each row with its last filled cell.
        while (cells.Count < _width)
        {
            cells.Add(new CsvCell(string.Empty, new(cells[^1].Span.End, 0)));
        }

        return true;
    }
}
