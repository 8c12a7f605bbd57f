using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents;
using IndicatorLang.Documents.Actuals;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>
/// Actuals in workbooks, documents and official tables. Kept apart so that a run with plain CSV or JSON loads none of the
/// libraries for documents.
/// </summary>
internal static class DocumentRows
{
    /// <summary>Reads a file that is no plain text.</summary>
    public static void Read(string path, byte[] bytes, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics) =>
        Read(DocumentReader.Read(path, bytes, diagnostics), rows, names, diagnostics);

    /// <summary>Reads a CSV text in an official layout.</summary>
    public static void Read(SourceText source, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics) =>
        Read(DocumentReader.ReadCsv(source, diagnostics), rows, names, diagnostics);

    private static void Read(Document? whole, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics)
    {
        if (whole is null)
        {
            return;
        }

        // What an export puts beside the sheet that is filled in holds no actuals.
        var document = ExportedTables.Take(whole).Others;

        var official = new OfficialActuals(document, names.IsProject, diagnostics);
        official.Read();
        rows.AddRange(official.Rows);
        var tables = document.Blocks.OfType<DocumentTable>().ToList();
        foreach (var table in tables.Where(table => !official.Holds(table)))
        {
            ReadPlain(document, table, rows, names, diagnostics);
        }

        if (tables.Count == 0)
        {
            diagnostics.Add(DocumentDataDiagnostics.NoActuals(new Location(document.Source, default), sheet: null));
        }
    }

    // A title may stand above the header.
    private static void ReadPlain(Document document, DocumentTable table, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < table.Rows.Length; at++)
        {
            CsvCell[] header = [.. table.Rows[at].Select(CellValue.Of)];
            if (CsvRows.IsLong(header) || Array.Exists(header, cell => names.IsIndicator(cell.Text)))
            {
                var records = new RecordReader(document.Source, new SheetRecords(table, at), header.Length, diagnostics);
                CsvRows.ReadBelow(header, records, rows, names.IsIndicator);
                return;
            }
        }

        diagnostics.Add(DocumentDataDiagnostics.NoActuals(new Location(document.Source, table.Rows[0][0].Span), table.Sheet));
    }
}
