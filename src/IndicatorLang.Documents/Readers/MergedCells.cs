using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IndicatorLang.Documents.Readers;

/// <summary>The merged areas of a sheet: a merged cell is put into every place that it covers.</summary>
internal sealed class MergedCells
{
    private readonly List<Area> _areas = [];

    public static MergedCells Of(WorksheetPart part)
    {
        var merged = new MergedCells();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement
                && ((MergeCell)reader.LoadCurrentElement()!).Reference?.Value is { } reference
                && reference.Split(':') is [var from, var to]
                && CellReference.Parse(from) is { } first && CellReference.Parse(to) is { } last
                && last.Column <= DocumentLimits.Columns && merged._areas.Count < DocumentLimits.Cells / 100)
            {
                merged._areas.Add(new Area(first.Row, first.Column, last.Row, last.Column));
            }
        }

        return merged;
    }

    /// <summary>Fills the merged places of a row. Rows come in order.</summary>
    public List<DocumentCell> Resolve(List<DocumentCell> cells, int row, string sheet)
    {
        foreach (var area in _areas)
        {
            if (row < area.FirstRow || row > area.LastRow)
            {
                continue;
            }

            if (row == area.FirstRow)
            {
                area.Cell = area.FirstColumn <= cells.Count ? cells[area.FirstColumn - 1] : null;
            }

            for (var column = area.FirstColumn; column <= area.LastColumn && area.Cell is { IsEmpty: false } cell; column++)
            {
                while (cells.Count < column)
                {
                    cells.Add(new DocumentCell(string.Empty, DocumentPosition.OfSheet(sheet, row, cells.Count + 1), default));
                }

                if (row != area.FirstRow || column != area.FirstColumn)
                {
                    cells[column - 1] = cell with { IsContinuation = true };
                }
            }
        }

        return cells;
    }

    private sealed class Area(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        public int FirstRow { get; } = firstRow;

        public int FirstColumn { get; } = firstColumn;

        public int LastRow { get; } = lastRow;

        public int LastColumn { get; } = lastColumn;

        public DocumentCell? Cell { get; set; }
    }
}
