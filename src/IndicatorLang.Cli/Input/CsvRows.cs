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
        var scanner = new CsvScanner(source, diagnostics, CsvSeparator.Of(source.Content, ",\t;"));
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
        ReadBelow(header, new RecordReader(source, scanner, header.Length, diagnostics), rows, isIndicator);
    }

    /// <summary>Reads the records below a header.</summary>
    public static void ReadBelow(CsvCell[] header, RecordReader records, List<ActualRow> rows, Func<string, bool> isIndicator)
    {
        if (IsLong(header))
        {
            LongTable.Read(header, records, rows);
        }
        else
        {
            WideTable.Read(header, records, rows, isIndicator);
        }
    }

    /// <summary>Whether a header is that of a long table.</summary>
    public static bool IsLong(CsvCell[] header) =>
        Array.Exists(header, cell => ColumnNames.Find(cell.Text) is DataColumn.Indicator or DataColumn.Actual);

    /// <summary>What separates the cells of a header that seems to be one cell, or null.</summary>
    public static LocalizedText? WrongSeparator(List<CsvCell> header) => header is not [var only] ? null : only.Text switch
    {
        var text when text.Contains('，') => new("全角逗号“，”", "full-width commas"),
        var text when text.Contains('；') => new("全角分号“；”", "full-width semicolons"),
        _ => null,
    };
}
