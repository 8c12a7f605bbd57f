using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>
/// An indicator line in one of the commonest forms, which is one token to the parser: what its parts are to each other is certain
/// without it.
/// </summary>
internal sealed class PlainLine(Lexeme[] parts) : Lexeme(IndicatorLexer.PLAIN_LINE, parts[0].Start, parts[^1].End)
{
    /// <summary>The tokens of the line; none has a problem.</summary>
    public Lexeme[] Parts { get; } = parts;
}
