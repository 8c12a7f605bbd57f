using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Reads a CSV text: finds its header, sees whether it is a long or a wide table, and has its rows read.</summary>
internal static class CsvRows
{
    public static void Read(SourceText source, List<ActualRow> rows, Func<string, bool> isIndicator, DiagnosticBag diagnostics)
    {
        var scanner = new CsvScanner(source, diagnostics);
        var cells = new List<CsvCell>();
        do
        {
            // A header of blanks cannot be: the text is not blank.
            if (!scanner.Read(cells))
            {
                return;
            }
        }
        while (cells.TrueForAll(cell => string.IsNullOrWhiteSpace(cell.Text)));

        if (WrongSeparator(cells) is { } separator)
        {
            diagnostics.Add(DataDiagnostics.WrongSeparator(new Location(source, cells[0].Span), separator));
            return;
        }

        var header = cells.ToArray();
        var records = new RecordReader(source, scanner, header.Length, diagnostics);
        if (Array.Exists(header, cell => ColumnNames.Find(cell.Text) is DataColumn.Indicator or DataColumn.Actual))
        {
            LongTable.Read(header, records, rows);
        }
        else
        {
            WideTable.Read(header, records, rows, isIndicator);
        }
    }

    private static LocalizedText? WrongSeparator(List<CsvCell> header) => header is not [var only] ? null : only.Text switch
    {
        var text when text.Contains('\t') => new("制表符", "tabs"),
        var text when text.Contains('，') => new("全角逗号“，”", "full-width commas"),
        var text when text.Contains(';') => new("分号", "semicolons"),
        var text when text.Contains('；') => new("全角分号“；”", "full-width semicolons"),
        _ => null,
    };
}
