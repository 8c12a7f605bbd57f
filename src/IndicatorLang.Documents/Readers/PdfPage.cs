using UglyToad.PdfPig.Content;

namespace IndicatorLang.Documents.Readers;

/// <summary>One page of a PDF, read from top to bottom.</summary>
internal static class PdfPage
{
    public static void Read(Page page, DocumentBuilder builder)
    {
        var letters = page.Letters.Where(letter => letter.Value.Length > 0).ToList();
        var grids = PdfGrid.FindAll(page);
        var rest = letters.Where(letter => !grids.Exists(grid => grid.Holds(letter))).ToList();
        var lines = PdfLine.Of(rest);
        var (next, number) = (0, 0);
        foreach (var grid in grids.OrderByDescending(grid => grid.Top))
        {
            AddLines(line => line.Y > grid.Top);
            grid.AddTo(builder, letters.Where(grid.Holds), page.Number);
        }

        AddLines(_ => true);

        void AddLines(Func<PdfLine, bool> isAbove)
        {
            for (; next < lines.Count && isAbove(lines[next]); next++)
            {
                builder.AddLine(lines[next].Layout, DocumentPosition.OfLine(++number, page.Number));
            }
        }
    }
}
