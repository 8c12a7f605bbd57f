using IndicatorLang.Text;

namespace IndicatorLang.Syntax;

/// <summary>A word, number, sign or string, with the trivia before it.</summary>
public sealed class SyntaxToken : SyntaxElement
{
    private readonly int _fullStart;
    private readonly int _start;
    private readonly int _end;

    internal SyntaxToken(SourceText source, TokenKind kind, int fullStart, int start, int end, Keyword? keyword = null)
        : base(source)
    {
        Kind = kind;
        Keyword = keyword;
        _fullStart = fullStart;
        _start = start;
        _end = end;
    }

    public TokenKind Kind { get; }

    /// <summary>Which keyword it is; null for a keyword that stands as a name.</summary>
    public Keyword? Keyword { get; }

    /// <summary>The text as typed.</summary>
    public string Text => Source[Span];

    /// <summary>True when the parser put it in because it was left out; it then has no width.</summary>
    public bool IsMissing => _start == _end && Kind != TokenKind.EndOfFile;

    /// <summary>The blanks, comments and newlines before it.</summary>
    public string LeadingTrivia => Source.Content[_fullStart.._start];

    public override TextSpan Span => TextSpan.FromBounds(_start, _end);

    public override TextSpan FullSpan => TextSpan.FromBounds(_fullStart, _end);
}
