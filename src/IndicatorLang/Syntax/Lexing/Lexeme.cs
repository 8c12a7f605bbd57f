using Antlr4.Runtime;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>A token on its way from the lexer to the tree: shaping changes its type and extent, the parser only looks at it.</summary>
internal class Lexeme : IToken
{
    public Lexeme(int type, int start, int end)
    {
        Type = type;
        Start = start;
        End = end;
    }

    /// <summary>A constant of <see cref="Generated.IndicatorLexer"/>.</summary>
    public int Type { get; set; }

    public int FullStart { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The keyword that the word is, in whatever role it stands.</summary>
    public Keyword? Keyword { get; set; }

    /// <summary>What shaping found wrong here; reported when the token enters the tree, so that it belongs to its line.</summary>
    public List<Diagnostic>? Problems { get; private set; }

    public int Length => End - Start;

    public int TokenIndex { get; set; }

    string IToken.Text => string.Empty;

    int IToken.Line => 0;

    int IToken.Column => 0;

    int IToken.Channel => TokenConstants.DefaultChannel;

    int IToken.StartIndex => Start;

    int IToken.StopIndex => End - 1;

    ITokenSource IToken.TokenSource => null!;

    ICharStream IToken.InputStream => null!;

    public void AddProblem(Diagnostic diagnostic) => (Problems ??= []).Add(diagnostic);

    public void ClearProblems() => Problems = null;
}
