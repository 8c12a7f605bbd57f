using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>The text that the steps of shaping look at.</summary>
internal sealed class ShapingContext(SourceText source)
{
    public SourceText Source { get; } = source;

    public ReadOnlySpan<char> SpanOf(Lexeme lexeme) => Source.Content.AsSpan(lexeme.Start, lexeme.Length);

    public string TextOf(Lexeme lexeme) => Source.Content.Substring(lexeme.Start, lexeme.Length);

    public Location At(Lexeme lexeme) => At(lexeme.Start, lexeme.End);

    public Location At(int start, int end) => new(Source, TextSpan.FromBounds(start, end));

    public static bool AreAdjacent(Lexeme left, Lexeme right) => left.End == right.Start;

    /// <summary>A token without text; it is given its place when the line is done.</summary>
    public static Lexeme Marker(int type) => new(type, -1, -1);
}
