using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>The words of a paragraph or of a cell.</summary>
internal static class WordText
{
    /// <summary>The words of a cell, its paragraphs one below the other; those of tables inside it left out.</summary>
    public static string Of(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors<TableCell>().First() == cell).Select(Of)).Trim();

    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            // A text box hangs on a paragraph but is not part of its line; it is there twice, for old programs too.
            if (element.Ancestors<AlternateContent>().Any())
            {
                continue;
            }

            text.Append(element switch
            {
                WordRun words => words.Text,
                TabChar => "\t",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                SymbolChar symbol => Mark(symbol),
                _ => string.Empty,
            });
        }

        return text.ToString();
    }

    // Boxes of forms are drawn with Wingdings; their codes say which are ticked.
    private static string Mark(SymbolChar symbol) => symbol.Char?.Value?.ToUpperInvariant() switch
    {
        "F0FE" or "F052" or "F0FC" or "F050" => "√",
        "F0A8" or "F0A3" or "F06F" or "F02A" or "F071" => "□",
        _ => string.Empty,
    };
}
