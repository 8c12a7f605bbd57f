using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Takes the tokens of an expression, which has no nodes of its own yet, and says what is wrong in it.</summary>
internal sealed class ExpressionBuilder(BuildContext context)
{
    public void Push(IParseTree tree, SyntaxToken before)
    {
        var last = before;
        PushPart(tree, ref last);
    }

    private void PushPart(IParseTree tree, ref SyntaxToken last)
    {
        if (tree is ITerminalNode terminal)
        {
            PushToken(terminal, ref last);
            return;
        }

        for (var i = 0; i < tree.ChildCount; i++)
        {
            var child = tree.GetChild(i);
            PushPart(child, ref last);

            // Only here a minus stands between two operands; elsewhere it is a sign.
            if (tree is IndicatorParser.ExpressionContext && child is ITerminalNode { Symbol.Type: IndicatorParser.MINUS }
                && i > 0 && i + 1 < tree.ChildCount && tree.GetChild(i + 1) is IndicatorParser.TermContext next)
            {
                ReportMinus(last, ((Lexeme)next.Start).Start);
            }
        }
    }

    private void PushToken(ITerminalNode terminal, ref SyntaxToken last)
    {
        var token = context.PushToken(terminal);
        switch (terminal.Symbol.Type)
        {
            case IndicatorParser.MISSING:
                context.Report(SyntaxDiagnostics.MissingOperand(last.Location, last.Text));
                return;
            case IndicatorParser.DASHED:
                ReportDashed(token);
                break;
            case IndicatorParser.DOTTED or IndicatorParser.SLASHED:
                context.Report(DateText.Repair(token.Text) is { } repair
                    ? SyntaxDiagnostics.DateForm(token.Location, token.Text, repair)
                    : SyntaxDiagnostics.UnreadableNumber(token.Location, token.Text));
                break;
            case IndicatorParser.POINT_NUMBER:
                context.Report(SyntaxDiagnostics.NumberWithoutZero(token.Location, token.Text, Numerals.Normalize(token.Text)));
                break;
            case IndicatorParser.STRING:
                StringText.Decode(token.Location, context.Report);
                break;
        }

        last = token;
    }

    private void ReportMinus(SyntaxToken minus, int nextStart)
    {
        if (minus.FullSpan.Start == minus.Span.Start || nextStart == minus.Span.End)
        {
            context.Report(SyntaxDiagnostics.MinusNeedsSpaces(minus.Location));
        }
    }

    /// <summary>10-5 is a subtraction without its blanks, 2019-3 a date without its zero.</summary>
    private void ReportDashed(SyntaxToken token) => context.Report(DateText.Repair(token.Text) is { } repair
        ? SyntaxDiagnostics.DateForm(token.Location, token.Text, repair)
        : SyntaxDiagnostics.MinusNeedsSpaces(token.Location));
}
