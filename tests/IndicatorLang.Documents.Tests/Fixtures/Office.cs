using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace IndicatorLang.Documents.Tests.Fixtures;

/// <summary>Makes Office documents.</summary>
internal static class Office
{
    public static byte[] Word(string[][] form, params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new W.Body(paragraphs.Select(text => new W.Paragraph(new W.Run(new W.Text(text)))));
            if (form.Length > 0)
            {
                body.Append(WordTable(form));
            }

            package.AddMainDocumentPart().Document = new W.Document(body);
        }

        return stream.ToArray();
    }

    public static byte[] Workbook(string[][] form, params (string Reference, string Value, uint Style)[] numbers)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var data = new SheetData();
            var merged = new MergeCells();
            for (var row = 0; row < form.Length; row++)
            {
                data.Append(Row(form, row, numbers, merged));
            }

            sheet.Worksheet = merged.HasChildren ? new Worksheet(data, merged) : new Worksheet(data);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "目标", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    /// <summary>A zip file of parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static W.Table WordTable(string[][] form)
    {
        var table = new W.Table();
        for (var row = 0; row < form.Length; row++)
        {
            var line = new W.TableRow();
            for (var column = 0; column < form[row].Length; column++)
            {
                if (form[row][column] == Form.Left)
                {
                    continue;
                }

                var width = 1 + form[row].Skip(column + 1).TakeWhile(cell => cell == Form.Left).Count();
                var isContinued = form[row][column] == Form.Above;
                var isStart = row + 1 < form.Length && form[row + 1].Length > column && form[row + 1][column] == Form.Above;
                var properties = new W.TableCellProperties(new W.GridSpan { Val = width });
                if (isContinued || isStart)
                {
                    properties.Append(new W.VerticalMerge { Val = isContinued ? W.MergedCellValues.Continue : W.MergedCellValues.Restart });
                }

                line.Append(new W.TableCell([properties, .. Paragraphs(isContinued ? string.Empty : form[row][column])]));
            }

            table.Append(line);
        }

        return table;
    }

    private static IEnumerable<W.Paragraph> Paragraphs(string text) => text.Split('\n').Select(line => new W.Paragraph(new W.Run(new W.Text(line))));

    private static Row Row(string[][] form, int row, (string Reference, string Value, uint Style)[] numbers, MergeCells merged)
    {
        var line = new Row { RowIndex = (uint)row + 1 };
        for (var column = 0; column < form[row].Length; column++)
        {
            var reference = $"{DocumentPosition.Letters(column + 1)}{row + 1}";
            var text = form[row][column];
            if (text is Form.Left or Form.Above)
            {
                continue;
            }

            var right = column + form[row].Skip(column + 1).TakeWhile(cell => cell == Form.Left).Count();
            var bottom = row + form.Skip(row + 1).TakeWhile(cells => cells.Length > column && cells[column] == Form.Above).Count();
            if (right > column || bottom > row)
            {
                merged.Append(new MergeCell { Reference = $"{reference}:{DocumentPosition.Letters(right + 1)}{bottom + 1}" });
            }

            var number = numbers.FirstOrDefault(one => one.Reference == reference);
            line.Append(number.Reference is not null
                ? new Cell { CellReference = reference, CellValue = new CellValue(number.Value), StyleIndex = number.Style }
                : new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) });
        }

        return line;
    }

    // Style 1 is a percent, 2 a date, 3 a percent of a custom format, 4 money.
    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "0.0%;[Red]-0.0%" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "#,##0.00\" 年元\"" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()),
        new CellFormats(
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat(),
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { NumberFormatId = 10 },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { NumberFormatId = 14 },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { NumberFormatId = 164 },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormat { NumberFormatId = 165 }));
}
