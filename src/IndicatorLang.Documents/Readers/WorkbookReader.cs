using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IndicatorLang.Documents.Readers;

/// <summary>
/// Excel workbooks, one table for each visible sheet. Of a formula the value that the file holds is read; nothing is
/// calculated, and no other file is looked at.
/// </summary>
internal sealed class WorkbookReader : IFormatReader
{
    public Document Read(DocumentFile file) => PackageReader.Open(file, stream =>
    {
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = package.WorkbookPart ?? throw PackageReader.Damaged();
        var cells = new WorkbookCells(workbook);
        var builder = new DocumentBuilder(file.Path);
        var hidden = new List<string>();
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.State is not null && sheet.State.Value != SheetStateValues.Visible)
            {
                hidden.Add(sheet.Name?.Value ?? "Sheet");
            }
            else if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part)
            {
                AddSheet(part, sheet.Name?.Value ?? "Sheet", cells, builder);
            }
        }

        return builder.ToDocument() with { HiddenSheets = [.. hidden] };
    });

    private static void AddSheet(WorksheetPart part, string name, WorkbookCells values, DocumentBuilder builder)
    {
        builder.BeginTable();
        var merged = MergedCells.Of(part);
        var rowNumber = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            rowNumber = row.RowIndex is { HasValue: true } index ? (int)Math.Min(index.Value, int.MaxValue) : rowNumber + 1;
            var cells = new List<DocumentCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = CellReference.Column(cell.CellReference?.Value) ?? cells.Count + 1;
                Fill(cells, column - 1, name, rowNumber);
                if (cells.Count == column - 1)
                {
                    cells.Add(values.Read(cell, DocumentPosition.OfSheet(name, rowNumber, column)));
                }
            }

            builder.AddRow(merged.Resolve(cells, rowNumber, name));
        }

        builder.EndTable(name);
    }

    private static void Fill(List<DocumentCell> cells, int count, string sheet, int row)
    {
        if (count > DocumentLimits.Columns)
        {
            throw new DocumentLimitException(new($"表格超过 {DocumentLimits.Columns} 列", $"a table has more than {DocumentLimits.Columns} columns"));
        }

        while (cells.Count < count)
        {
            cells.Add(new DocumentCell(string.Empty, DocumentPosition.OfSheet(sheet, row, cells.Count + 1), default));
        }
    }
}
