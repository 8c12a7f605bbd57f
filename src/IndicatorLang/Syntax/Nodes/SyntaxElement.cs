using IndicatorLang.Text;

namespace IndicatorLang.Syntax;

/// <summary>A node or a token of the tree. Everything in the tree is immutable.</summary>
public abstract class SyntaxElement
{
    private protected SyntaxElement(SourceText source)
    {
        Source = source;
    }

    public SourceText Source { get; }

    /// <summary>Where it stands, without the blanks, comments and newlines before it.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Where it stands, with the blanks, comments and newlines before it.</summary>
    public abstract TextSpan FullSpan { get; }

    public Location Location => new(Source, Span);

    /// <summary>The text of <see cref="FullSpan"/>, byte for byte as in the file.</summary>
    public string ToFullString() => Source[FullSpan];

    /// <summary>The text of <see cref="Span"/>.</summary>
    public override string ToString() => Source[Span];
}
