using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Documents.Readers;

/// <summary>CSV, separated by commas, tabs or semicolons.</summary>
internal sealed class CsvReader : IFormatReader
{
    public Document Read(DocumentFile file)
    {
        var source = PlainTextReader.Decode(file);
        // A wrong quote costs its record only, and its words stay as they are: nothing is lost that a person would not see.
        var scanner = new CsvScanner(source, new DiagnosticBag(), Separator(source.Content));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<DocumentCell>>();
        var cells = new List<CsvCell>();
        var count = 0;
        while (scanner.Read(cells))
        {
            DocumentLimits.CheckCells(count += cells.Count);
            if (cells.TrueForAll(cell => string.IsNullOrWhiteSpace(cell.Text)))
            {
                continue;
            }

            var row = source.GetPosition(cells[0].Span.Start).Line + 1;
            rows.Add([.. cells.Select((cell, column) => Cell(cell, row, column))]);
        }

        return new Document(source, [new DocumentTable(rows.ToImmutable())]);
    }

    private static DocumentCell Cell(CsvCell cell, int row, int column)
    {
        DocumentLimits.CheckText(cell.Text);
        return new(cell.Text.Trim().ReplaceLineEndings("\n"), new DocumentPosition { Row = row, Column = column + 1 }, cell.Span);
    }

    // The one that the first line has most of.
    private static char Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        var (best, most) = (',', line.Count(','));
        foreach (var candidate in "\t;；，")
        {
            if (line.Count(candidate) is var count && count > most)
            {
                (best, most) = (candidate, count);
            }
        }

        return best;
    }
}
