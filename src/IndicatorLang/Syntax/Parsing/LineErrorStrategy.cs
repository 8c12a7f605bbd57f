using Antlr4.Runtime;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Parsing;

/// <summary>
/// Keeps a mistake on its line. ANTLR's own strategy deletes and inserts single tokens, newlines among them, and so loses the
/// lines that follow. Here nothing is guessed: what does not fit ends the rule, and the parser goes on at the next newline or brace.
/// </summary>
internal sealed class LineErrorStrategy(Action<Lexeme, Lexeme, int> report) : DefaultErrorStrategy
{
    public override IToken RecoverInline(Parser recognizer) => throw new InputMismatchException(recognizer);

    public override void ReportError(Parser recognizer, RecognitionException e)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            report((Lexeme)e.OffendingToken, (Lexeme)((ITokenStream)recognizer.InputStream).LT(-1), e.Context?.RuleIndex ?? -1);
        }
    }

    public override void Recover(Parser recognizer, RecognitionException e)
    {
        while (!TokenSets.EndsLine(recognizer.InputStream.LA(1)))
        {
            recognizer.Consume();
        }
    }

    /// <summary>Acts between statements only: elsewhere the rule itself finds out.</summary>
    public override void Sync(Parser recognizer)
    {
        var rule = recognizer.Context.RuleIndex;
        if (!IsListOfLines(rule))
        {
            return;
        }

        while (!CanGoOn(recognizer))
        {
            if (!InErrorRecoveryMode(recognizer))
            {
                BeginErrorCondition(recognizer);
                report((Lexeme)recognizer.CurrentToken, (Lexeme)((ITokenStream)recognizer.InputStream).LT(-1), rule);
            }

            ConsumeWithBlock(recognizer);
        }
    }

    private static bool CanGoOn(Parser recognizer)
    {
        var next = recognizer.InputStream.LA(1);
        return next is IndicatorParser.RBRACE or TokenConstants.EOF
            || recognizer.Interpreter.atn.NextTokens(recognizer.Interpreter.atn.states[recognizer.State]).Contains(next);
    }

    /// <summary>Consumes a token, and with a { all up to its }.</summary>
    private static void ConsumeWithBlock(Parser recognizer)
    {
        var depth = 0;
        do
        {
            var type = recognizer.InputStream.LA(1);
            depth += type == IndicatorParser.LBRACE ? 1 : type == IndicatorParser.RBRACE ? -1 : 0;
            recognizer.Consume();
        }
        while (depth > 0 && recognizer.InputStream.LA(1) != TokenConstants.EOF);
    }

    private static bool IsListOfLines(int rule) => rule is IndicatorParser.RULE_body or IndicatorParser.RULE_purchaseBody
        or IndicatorParser.RULE_scaleBody or IndicatorParser.RULE_calendarBody or IndicatorParser.RULE_testBody;
}
