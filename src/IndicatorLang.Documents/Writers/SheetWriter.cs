using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IndicatorLang.Documents.Import;
using IndicatorLang.Runtime;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace IndicatorLang.Documents.Writers;

/// <summary>
/// Writes one sheet of a workbook. A cell is a number, where it is one that a spreadsheet keeps exactly, or a text; never a
/// formula, whatever its words are.
/// </summary>
internal static class SheetWriter
{
    // A spreadsheet keeps 15 significant digits, and a cell holds so many characters.
    private const int MostDigits = 15;
    private const int MostCharacters = 32_767;

    /// <summary>Writes a workbook.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="rows">The cells, the headings first.</param>
    /// <param name="numeric">The columns whose cells are numbers where they can be.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(string name, IEnumerable<ImmutableArray<string>> rows, IReadOnlySet<int> numeric, Stream output)
    {
        // A package is written back and forth, which a pipe does not allow.
        using var buffer = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select((cells, row) => Row(cells, row, numeric))));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static Row Row(ImmutableArray<string> cells, int row, IReadOnlySet<int> numeric)
    {
        var line = new Row { RowIndex = (uint)row + 1 };
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length > 0)
            {
                var reference = string.Create(CultureInfo.InvariantCulture, $"{DocumentPosition.Letters(column + 1)}{row + 1}");
                line.Append(row > 0 && numeric.Contains(column) && IsNumber(cells[column]) ? Number(reference, cells[column]) : Words(reference, cells[column]));
            }
        }

        return line;
    }

    private static Cell Number(string reference, string text) => new() { CellReference = reference, CellValue = new CellValue(text) };

    private static Cell Words(string reference, string text) => new()
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new SheetText(Fit(NameText.Clean(text, keepsLines: true))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static bool IsNumber(string text) =>
        text.Count(char.IsAsciiDigit) <= MostDigits && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && Exact.TryParse(text, out _);

    private static string Fit(string text) =>
        text.Length <= MostCharacters ? text : text[..(char.IsHighSurrogate(text[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1)] + "…";
}
