using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Parsing;

/// <summary>The generated parser with one listener, told without the list of them that ANTLR would go through for each token and rule.</summary>
internal sealed class ListeningParser(ITokenStream input, TextWriter output, TextWriter errors) : IndicatorParser(input, output, errors)
{
    private IParseTreeListener? _listener;

    public override void AddParseListener(IParseTreeListener listener)
    {
        // Without one in its own list ANTLR tells nothing at all.
        base.AddParseListener(listener);
        _listener = listener;
    }

    public override IToken Consume()
    {
        var token = CurrentToken;
        if (token.Type != Eof)
        {
            InputStream.Consume();
        }

        if (ErrorHandler.InErrorRecoveryMode(this))
        {
            var node = Context.AddErrorNode(token);
            _listener?.VisitErrorNode(node);
        }
        else
        {
            Context.AddChild(token);
        }

        return token;
    }

    protected override void TriggerEnterRuleEvent() => _listener?.EnterEveryRule(Context);

    protected override void TriggerExitRuleEvent() => _listener?.ExitEveryRule(Context);
}
