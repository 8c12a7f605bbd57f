using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Parsing;

/// <summary>Shows the parser the shaped tokens.</summary>
internal sealed class LexemeStream(string path, List<Lexeme> lexemes, CancellationToken cancellation) : ITokenStream
{
    // How many tokens are read between two looks at whether anybody still waits.
    private const int Stride = 1024;

    public int Index { get; private set; }

    public int Size => lexemes.Count;

    public string SourceName => path;

    public ITokenSource TokenSource => null!;

    public int LA(int i) => At(i).Type;

    public IToken LT(int k) => At(k);

    public IToken Get(int i) => lexemes[i];

    public void Consume()
    {
        if (Index < lexemes.Count - 1)
        {
            Index++;
        }

        if (Index % Stride == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Seek(int index) => Index = index;

    public int Mark() => -1;

    public void Release(int marker)
    {
    }

    // Only ANTLR's own error messages would ask for texts, and they are switched off.
    public string GetText(Interval interval) => string.Empty;

    public string GetText() => string.Empty;

    public string GetText(RuleContext ctx) => string.Empty;

    public string GetText(IToken start, IToken stop) => string.Empty;

    private Lexeme At(int k)
    {
        var position = k > 0 ? Index + k - 1 : Index + k;
        return lexemes[Math.Clamp(position, 0, lexemes.Count - 1)];
    }
}
