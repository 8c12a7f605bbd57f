using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>CSV, separated by commas, tabs or semicolons.</summary>
internal sealed class CsvReader : IFormatReader
{
    private const string Separators = ",\t;；，";

    // A wrong quote costs its record only, and its words stay as they are: nothing is lost that a person would not see.
    public Document Read(DocumentFile file) => Read(PlainTextReader.Decode(file), new DiagnosticBag());

    /// <summary>Reads a text that was decoded already. The cells of a record with a wrong quote are marked.</summary>
    /// <exception cref="DocumentLimitException">It is larger than anybody could read.</exception>
    public static Document Read(SourceText source, DiagnosticBag diagnostics)
    {
        var scanner = new CsvScanner(source, diagnostics, CsvSeparator.Of(source.Content, Separators));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<DocumentCell>>();
        var cells = new List<CsvCell>();
        var count = 0;
        for (var before = diagnostics.Count; scanner.Read(cells); before = diagnostics.Count)
        {
            DocumentLimits.CheckCells(count += cells.Count);
            if (cells.TrueForAll(cell => string.IsNullOrWhiteSpace(cell.Text)))
            {
                continue;
            }

            var row = source.GetPosition(cells[0].Span.Start).Line + 1;
            var problem = scanner.IsBroken ? diagnostics.FirstErrorSince(before)!.Message : (LocalizedText?)null;
            rows.Add([.. cells.Select((cell, column) => Cell(cell, row, column, problem))]);
        }

        return new Document(source, [new DocumentTable(rows.ToImmutable())]);
    }

    // An apostrophe before what a spreadsheet would take for a formula is no part of the cell.
    private static string Unguarded(string text) => text is ['\'', ..] && text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t', ..] ? text[1..] : text;

    private static DocumentCell Cell(CsvCell cell, int row, int column, LocalizedText? problem)
    {
        DocumentLimits.CheckText(cell.Text);
        var position = new DocumentPosition { Row = row, Column = column + 1 };
        return new(Unguarded(cell.Text.Trim()).ReplaceLineEndings("\n"), position, cell.Span) { Raw = Unguarded(cell.Text), Problem = problem };
    }
}
