using Antlr4.Runtime;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>Lets the generated lexer make lexemes.</summary>
internal sealed class LexemeFactory : ITokenFactory
{
    public static readonly LexemeFactory Instance = new();

    public IToken Create(Tuple<ITokenSource, ICharStream> source, int type, string text, int channel, int start, int stop, int line, int charPositionInLine) =>
        new Lexeme(type, start, stop + 1);

    public IToken Create(int type, string text) => new Lexeme(type, 0, 0);
}
