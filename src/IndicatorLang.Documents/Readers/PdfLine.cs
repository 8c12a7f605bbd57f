using System.Text;
using UglyToad.PdfPig.Content;

namespace IndicatorLang.Documents.Readers;

/// <summary>A line of text on a page. Wide gaps between its letters are blanks: two of them, as between columns.</summary>
internal sealed record PdfLine(double Y, double Right, string Text)
{
    // A column of the layout is half as wide as a Chinese character.
    private const double MostColumns = 2_000;

    /// <summary>The text with blanks for the width of each gap, so that what stands below each other on the page does so in the text.</summary>
    public string Layout { get; private init; } = Text;

    /// <summary>The lines of some letters, from top to bottom.</summary>
    public static List<PdfLine> Of(IReadOnlyList<Letter> letters)
    {
        var lines = new List<PdfLine>();
        var current = new List<Letter>();
        foreach (var letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).OrderByDescending(Middle).ThenBy(Left))
        {
            if (current.Count > 0 && Middle(current[0]) - Middle(letter) > Height(letter) * 0.5)
            {
                lines.Add(Line(current));
                current.Clear();
            }

            current.Add(letter);
        }

        if (current.Count > 0)
        {
            lines.Add(Line(current));
        }

        return lines;
    }

    /// <summary>The height of the middle of a letter.</summary>
    public static double Middle(Letter letter) => letter.StartBaseLine.Y + (Height(letter) * 0.3);

    public static double Left(Letter letter) => letter.StartBaseLine.X;

    public static double Height(Letter letter) => Math.Max(1, letter.PointSize > 1 ? letter.PointSize : letter.FontSize);

    private static PdfLine Line(List<Letter> letters)
    {
        letters.Sort((a, b) => Left(a).CompareTo(Left(b)));
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0)
            {
                var gap = Left(letters[i]) - letters[i - 1].EndBaseLine.X;
                text.Append(gap > Height(letters[i]) * 1.2 ? "  " : gap > Height(letters[i]) * 0.4 ? " " : string.Empty);
            }

            text.Append(letters[i].Value);
        }

        return new PdfLine(Middle(letters[0]), letters[^1].EndBaseLine.X, text.ToString()) { Layout = LayoutOf(letters) };
    }

    private static string LayoutOf(List<Letter> letters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            var gap = i > 0 ? Left(letters[i]) - letters[i - 1].EndBaseLine.X : 0;
            if (i > 0 && gap > Height(letters[i]) * 0.9)
            {
                var column = Math.Min(MostColumns, Left(letters[i]) / (Height(letters[i]) / 2));
                text.Append(' ', Math.Max(2, (int)column - text.Length));
            }
            else if (gap > Height(letters[i]) * 0.4)
            {
                text.Append(' ');
            }
            else if (i == 0)
            {
                text.Append(' ', (int)Math.Clamp(Left(letters[i]) / (Height(letters[i]) / 2), 0, MostColumns));
            }

            text.Append(letters[i].Value);
        }

        return text.ToString();
    }
}
