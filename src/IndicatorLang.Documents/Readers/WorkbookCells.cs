using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SharedText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>What a person sees in the cells of a workbook: shared strings looked up, numbers shown by their format.</summary>
internal sealed class WorkbookCells
{
    private readonly string[] _strings;
    private readonly CellFormat[] _formats;
    private readonly bool _startsIn1904;

    public WorkbookCells(WorkbookPart workbook)
    {
        _startsIn1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        _strings = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Words) ?? []];
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is { HasValue: true })
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? string.Empty) ?? [];
        _formats =
        [
            .. styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>()
                .Select(format => NumberFormats.Of(format.NumberFormatId?.Value ?? 0, custom)) ?? [],
        ];
    }

    public DocumentCell Read(Cell cell, DocumentPosition position)
    {
        var text = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value;
        var (shown, format) =
            type == CellValues.SharedString ? (Shared(text), CellFormat.Text)
            : type == CellValues.InlineString ? (cell.InlineString is { } inline ? Words(inline) : string.Empty, CellFormat.Text)
            : type == CellValues.String ? (text, CellFormat.Text)
            : type == CellValues.Boolean ? (text == "1" ? "是" : text.Length == 0 ? text : "否", CellFormat.YesNo)
            : type == CellValues.Error ? (text, CellFormat.Error)
            : type == CellValues.Date ? (text.Split('T')[0], CellFormat.Date)
            : Number(text, FormatOf(cell));
        return new DocumentCell(shown.ReplaceLineEndings("\n").Trim(), position, default)
        {
            Raw = shown,
            Format = format,
            Day = format == CellFormat.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) ? Day(serial) : null,
            IsUncalculated = cell.CellFormula is not null && shown.Length == 0,
        };
    }

    // Excel keeps 17 digits of a binary float and shows 15: 0.98 is stored as 0.97999999999999998.
    private (string, CellFormat) Number(string text, CellFormat format)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return (text, CellFormat.Text);
        }

        number = Significant(number);
        return format switch
        {
            CellFormat.Percent => (Plain(number * 100) + "%", format),
            CellFormat.Date when Day(number) is { } day => (day, format),
            _ => (Plain(number), CellFormat.Number),
        };
    }

    private static decimal Significant(decimal number)
    {
        var whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).TrimStart('0').Length;
        var leading = 0;
        for (var small = Math.Abs(number); whole == 0 && small != 0 && small < 0.1m && leading < 13; small *= 10)
        {
            leading++;
        }

        return whole >= 15 ? number : Math.Round(number, Math.Min(28, 15 - whole + leading), MidpointRounding.ToEven);
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // Serial numbers up to 60 count a 29 February 1900 that never was.
    private string? Day(decimal serial)
    {
        var first = _startsIn1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        return serial is > 60 and < 200_000
            ? first.AddDays((int)decimal.Truncate(serial)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private CellFormat FormatOf(Cell cell) =>
        cell.StyleIndex is { HasValue: true } style && style.Value < _formats.Length ? _formats[style.Value] : CellFormat.Number;

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _strings.Length ? _strings[at] : string.Empty;

    // Phonetic readings are not part of the text.
    private static string Words(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.Descendants<SharedText>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));
}
