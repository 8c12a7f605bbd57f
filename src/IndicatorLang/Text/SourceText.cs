using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Text;

/// <summary>A zero-based line and column; the column counts UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A place in a source text.</summary>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    public LinePosition Start => Source.GetPosition(Span.Start);

    public LinePosition End => Source.GetPosition(Span.End);
}

/// <summary>A cell of a spreadsheet or a document whose words were written down as a text.</summary>
/// <param name="Start">Where its words begin in the text.</param>
/// <param name="Name">What people call it, such as <c>明细!C5</c>.</param>
/// <param name="Row">Its row or line in the document, from 1.</param>
internal readonly record struct SourceCell(int Start, LocalizedText Name, int Row);

/// <summary>The text of one file, with its lines. LF, CRLF and a lone CR end a line.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <param name="path">The path as the user gave it; shown in messages.</param>
    /// <param name="content">The whole text, without a byte order mark.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    public string Path { get; }

    public string Content { get; }

    /// <summary>Whether a byte order mark stood before the text, so that writing it back keeps it.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>How the first line ends; LF in a text of one line.</summary>
    public string LineEnd => _lineStarts.Length < 2 ? "\n" : Content[GetLineSpan(0).End.._lineStarts[1]];

    public int LineCount => _lineStarts.Length;

    /// <summary>How many lines of the file stand before the text, where it is a part of one.</summary>
    internal int FirstLine { get; init; }

    /// <summary>The cells, in their order, where the text was written down from a spreadsheet or a document; empty for a text file.</summary>
    internal ImmutableArray<SourceCell> Cells { get; init; } = [];

    /// <summary>The cell that an offset stands in, or null in a text file.</summary>
    internal SourceCell? CellAt(int offset)
    {
        var (low, high) = (0, Cells.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Cells[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? Cells[low - 1] : null;
    }

    /// <summary>Another text of the same file.</summary>
    public SourceText WithContent(string content) => new(Path, content) { HasByteOrderMark = HasByteOrderMark };

    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line, offset - _lineStarts[line]);
    }

    /// <summary>The span of a zero-based line, without its line end.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Content.Length;
        while (end > start && Content[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
