using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IndicatorLang.Runtime;
using SheetColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using SheetFormat = DocumentFormat.OpenXml.Spreadsheet.CellFormat;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace IndicatorLang.Documents.Writers;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The cells, the headings first.</param>
/// <param name="Numeric">The columns whose cells are numbers where they can be.</param>
internal sealed record WorkbookSheet(string Name, IEnumerable<ImmutableArray<string>> Rows, IReadOnlySet<int> Numeric)
{
    /// <summary>How wide the columns are, in characters, where the sheet is to be read rather than filled in; its long texts are wrapped.</summary>
    public ImmutableArray<int> Widths { get; init; } = [];
}

/// <summary>
/// Writes workbooks. A cell is a number, where it is one that a spreadsheet keeps exactly, or a text; never a
/// formula, whatever its words are.
/// </summary>
internal static class SheetWriter
{
    // A spreadsheet keeps 15 significant digits, and a cell holds so many characters.
    private const int MostDigits = 15;
    private const int MostCharacters = 32_767;

    /// <summary>Writes a workbook.</summary>
    public static void Write(IReadOnlyList<WorkbookSheet> sheets, Stream output)
    {
        // A package is written back and forth, which a pipe does not allow.
        using var buffer = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var list = new Sheets();
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet);
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)list.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }

            if (sheets.Any(sheet => !sheet.Widths.IsEmpty))
            {
                workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            }

            workbook.Workbook = new Workbook(list);
        }

        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    /// <summary>Whether a cell can hold a text as it is.</summary>
    public static bool Keeps(string text) => Fit(Legal(text)) == text;

    private static Worksheet Worksheet(WorkbookSheet sheet)
    {
        var data = new SheetData(sheet.Rows.Select((cells, row) => Row(cells, row, sheet.Numeric, isWrapped: !sheet.Widths.IsEmpty)));
        return sheet.Widths.IsEmpty ? new Worksheet(data) : new Worksheet(
            new Columns(sheet.Widths.Select((width, column) => new SheetColumn { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true })), data);
    }

    // The second format wraps; Excel asks for the rest.
    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new SheetFormat(),
            new SheetFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));

    private static Row Row(ImmutableArray<string> cells, int row, IReadOnlySet<int> numeric, bool isWrapped)
    {
        var line = new Row { RowIndex = (uint)row + 1 };
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length > 0)
            {
                var reference = string.Create(CultureInfo.InvariantCulture, $"{DocumentPosition.Letters(column + 1)}{row + 1}");
                var cell = row > 0 && numeric.Contains(column) && IsNumber(cells[column]) ? Number(reference, cells[column]) : Words(reference, cells[column]);
                cell.StyleIndex = isWrapped ? 1u : null;
                line.Append(cell);
            }
        }

        return line;
    }

    private static Cell Number(string reference, string text) => new() { CellReference = reference, CellValue = new CellValue(text) };

    private static Cell Words(string reference, string text) => new()
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new SheetText(Fit(Legal(text))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static bool IsNumber(string text) =>
        text.Count(char.IsAsciiDigit) <= MostDigits && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && Exact.TryParse(text, out _);

    // What XML cannot hold becomes a blank.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            legal.Append(rune.Value is '\t' or '\n' or >= ' ' and not (0xFFFE or 0xFFFF or 0xFFFD) ? rune.ToString() : " ");
        }

        return legal.ToString();
    }

    private static string Fit(string text) =>
        text.Length <= MostCharacters ? text : text[..(char.IsHighSurrogate(text[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1)] + "…";
}
