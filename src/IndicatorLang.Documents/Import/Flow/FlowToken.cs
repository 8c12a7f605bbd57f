using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>What stands before a token, the weakest first.</summary>
internal enum Gap
{
    /// <summary>Nothing: the token was split off the one before it.</summary>
    None,

    /// <summary>One blank.</summary>
    Blank,

    /// <summary>Several blanks, a tab or a bar: the edge of a column.</summary>
    Cell,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>The end of a page.</summary>
    Page,
}

/// <summary>A run of characters without blanks, in a text whose broken lines are joined again.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Line">The index of its line.</param>
/// <param name="Start">Where it begins in the text of its line.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Position">Where it stands in the document.</param>
/// <param name="Span">Its words in the source, with the line ends that were joined.</param>
internal sealed record FlowToken(string Text, int Line, int Start, Gap Gap, DocumentPosition Position, TextSpan Span)
{
    /// <summary>How many characters stand on the last line that it takes in the document.</summary>
    public int LastPiece { get; init; } = Text.Length;

    /// <summary>How many characters stand on the longest line that it takes before the last; 0 when it takes one line.</summary>
    public int WrappedAt { get; init; }

    public bool StartsLine => Gap >= Gap.Line;

    /// <summary>A part of the token as a token.</summary>
    public FlowToken Part(int start, int length, Gap gap) => this with
    {
        Text = Text.Substring(start, length),
        Start = Start + start,
        Gap = gap,
        Span = WrappedAt > 0 ? Span : new TextSpan(Span.Start + Math.Min(start, Span.Length), Math.Min(length, Math.Max(0, Span.Length - start))),
        LastPiece = start + length == Text.Length ? Math.Min(LastPiece, length) : length,
        WrappedAt = 0,
    };
}

/// <summary>A line of the document, with the lines behind it that only go on because the paper was too narrow.</summary>
internal sealed class FlowLine(string text, bool startsPage)
{
    public string Text { get; } = text;

    public bool StartsPage { get; } = startsPage;

    public List<FlowToken> Tokens { get; } = [];
}
