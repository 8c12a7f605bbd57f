using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Splits a joined line into tokens, each with its place in the document.</summary>
internal static class FlowTokens
{
    public static FlowLine Of(List<DocumentLine> pieces, int index, bool startsPage)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        foreach (var piece in pieces)
        {
            starts.Add(text.Length);
            var isLast = ReferenceEquals(piece, pieces[^1]);
            text.Append(isLast ? piece.Text : piece.Text.TrimEnd());
        }

        var line = new FlowLine(text.ToString(), startsPage);
        Split(line, index, pieces, starts);
        return line;
    }

    /// <summary>Whether a character separates tokens.</summary>
    public static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '|' or '\u3000' or '\uFEFF' || char.IsControl(c);

    private static void Split(FlowLine line, int index, List<DocumentLine> pieces, List<int> starts)
    {
        var text = line.Text;
        var position = 0;
        while (position < text.Length)
        {
            var blank = position;
            while (position < text.Length && IsSeparator(text[position]))
            {
                position++;
            }

            var start = position;
            while (position < text.Length && !IsSeparator(text[position]))
            {
                position++;
            }

            if (position > start)
            {
                var gap = line.Tokens.Count == 0 ? line.StartsPage ? Gap.Page : Gap.Line
                    : start - blank > 1 || text[blank] is '|' or '\t' ? Gap.Cell : Gap.Blank;
                line.Tokens.Add(Token(text, index, start, position, gap, pieces, starts));
            }
        }
    }

    private static FlowToken Token(string text, int line, int start, int end, Gap gap, List<DocumentLine> pieces, List<int> starts)
    {
        var (first, last) = (PieceAt(starts, start), PieceAt(starts, end - 1));
        var from = pieces[first].Span.Start + (start - starts[first]);
        var to = pieces[last].Span.Start + (end - starts[last]);
        var wrapped = 0;
        for (var piece = first; piece < last; piece++)
        {
            wrapped = Math.Max(wrapped, Math.Min(end, starts[piece + 1]) - Math.Max(start, starts[piece]));
        }

        return new FlowToken(text[start..end], line, start, gap, pieces[first].Position, TextSpan.FromBounds(from, Math.Max(from, to)))
        {
            LastPiece = end - Math.Max(start, starts[last]),
            WrappedAt = wrapped,
        };
    }

    private static int PieceAt(List<int> starts, int offset)
    {
        var at = starts.BinarySearch(offset);
        return at >= 0 ? at : ~at - 1;
    }
}
