using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Joins the lines of a text that were broken in a cell. A text taken from a PDF ends every cell with a blank and breaks
/// the lines inside one without; where it does not do so, every line ends a cell.
/// </summary>
internal static class FlowReader
{
    // So many blank lines only stand at the end of a page.
    private const int PageGap = 3;

    /// <summary>The lines, joined, with their tokens.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="isMarked">Whether the text shows where a cell ends.</param>
    public static List<FlowLine> Read(ImmutableArray<DocumentLine> lines, out bool isMarked)
    {
        isMarked = MarksEnds(lines);
        return Read(lines, isMarked);
    }

    private static List<FlowLine> Read(ImmutableArray<DocumentLine> lines, bool isMarked)
    {
        var read = new List<FlowLine>();
        var pieces = new List<DocumentLine>();
        var (blank, startsPage, opensPage, page) = (0, false, false, lines.FirstOrDefault()?.Position.Page);
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                blank++;
                startsPage |= blank >= PageGap;
                continue;
            }

            if (pieces.Count > 0 && !(isMarked ? !EndsCell(pieces[^1]) : pieces.Count < 4 && IsOpen(pieces[^1].Text)))
            {
                Close();
            }

            startsPage |= line.Position.Page != page;
            page = line.Position.Page;
            if (pieces.Count == 0)
            {
                opensPage = startsPage;
            }

            pieces.Add(line);
            (blank, startsPage) = (0, false);
        }

        if (pieces.Count > 0)
        {
            Close();
        }

        return read;

        void Close()
        {
            read.Add(FlowTokens.Of(pieces, read.Count, opensPage && read.Count > 0));
            pieces.Clear();
        }
    }

    // A bracket that the line opens at its end and does not close.
    private static bool IsOpen(string line) => line.LastIndexOf('（') is >= 0 and var open && line.IndexOf('）', open) < 0 && line.Length - open <= 12 && !line.Contains('|')
        && !line.Trim().Contains("   ", StringComparison.Ordinal);

    // A line of cells that tabs or bars separate is never broken.
    private static bool EndsCell(DocumentLine line) =>
        line.Text[^1] is ' ' or '\u3000' or '\f' || line.Text.Contains('\t') || line.Text.Contains('|');

    private static bool MarksEnds(ImmutableArray<DocumentLine> lines)
    {
        var (all, marked) = (0, 0);
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                all++;
                marked += line.Text[^1] is ' ' && !line.Text.Contains('|') && !line.Text.Contains('\t') ? 1 : 0;
            }
        }

        return marked * 10 >= all * 3;
    }
}
