using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds expressions. Brackets bound their depth, so the builder may go down with them.</summary>
internal sealed class ExpressionBuilder(BuildContext context, NameBuilder names, ValueBuilder values)
{
    private SyntaxToken _last = null!;

    /// <summary>The expression behind <paramref name="before"/>, pushed.</summary>
    public ExpressionSyntax Build(IndicatorParser.ExpressionContext expression, SyntaxToken before)
    {
        _last = before;
        return BuildChain(expression);
    }

    /// <summary>A sum or a product; with one operand only it is that operand.</summary>
    private ExpressionSyntax BuildChain(ParserRuleContext chain)
    {
        var mark = context.Mark();
        var operands = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var operators = ImmutableArray.CreateBuilder<SyntaxToken>();
        for (var i = 0; i < chain.ChildCount; i++)
        {
            switch (chain.GetChild(i))
            {
                case IndicatorParser.TermContext term:
                    ReportMinus(operators, term);
                    operands.Add(BuildChain(term));
                    break;
                case IndicatorParser.FactorContext factor:
                    operands.Add(BuildFactor(factor));
                    break;
                case ITerminalNode sign:
                    operators.Add(Push(sign));
                    break;
            }
        }

        return operands.Count == 1 ? operands[0]
            : Done(new ChainExpressionSyntax(context.Take(mark), operands.ToImmutable(), operators.ToImmutable()));
    }

    private ExpressionSyntax BuildFactor(IndicatorParser.FactorContext factor)
    {
        var mark = context.Mark();
        var (signs, isNegative) = (0, false);
        while (factor.GetChild(signs) is ITerminalNode { Symbol.Type: IndicatorParser.PLUS or IndicatorParser.MINUS } sign)
        {
            Push(sign);
            isNegative ^= sign.Symbol.Type == IndicatorParser.MINUS;
            signs++;
        }

        var operand = BuildOperand(factor, factor.GetChild(signs));
        return signs == 0 ? operand : Done(new SignedExpressionSyntax(context.Take(mark), isNegative, operand));
    }

    private ExpressionSyntax BuildOperand(IndicatorParser.FactorContext factor, IParseTree operand)
    {
        var mark = context.Mark();
        switch (operand)
        {
            case IndicatorParser.NumberContext number:
                var value = values.BuildNumber(null, number, factor.unit(), mark);
                context.Push(value);
                _last = value.DescendantTokens().Last();
                return Done(new LiteralExpressionSyntax(context.Take(mark), value));
            case IndicatorParser.DateContext date:
                return BuildDate((ITerminalNode)date.GetChild(0), mark);
            case IndicatorParser.CallContext call:
                return BuildCall(call, mark);
            case IndicatorParser.ParenthesizedContext parenthesized:
                Push(parenthesized.LPAREN());
                var inner = BuildChain(parenthesized.expression());
                Push((ITerminalNode)parenthesized.GetChild(parenthesized.ChildCount - 1));
                return Done(new ParenthesizedExpressionSyntax(context.Take(mark), inner));
            default:
                context.Report(SyntaxDiagnostics.MissingOperand(_last.Location, _last.Text));
                context.PushToken((ITerminalNode)operand);
                return Done(new MissingExpressionSyntax(context.Take(mark)));
        }
    }

    private ExpressionSyntax BuildCall(IndicatorParser.CallContext call, int mark)
    {
        var parts = call.operandName();
        var name = names.BuildName((ITerminalNode)parts.GetChild(0));
        _last = (SyntaxToken)name.Children[0];
        for (var i = 1; i < parts.ChildCount; i++)
        {
            Push((ITerminalNode)parts.GetChild(i));
        }

        var operand = new NameExpressionSyntax(context.Take(mark), name);
        context.Push(operand);
        if (call.CALL_OPEN() is null)
        {
            return operand;
        }

        var arguments = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (var i = 1; i < call.ChildCount; i++)
        {
            if (call.GetChild(i) is IndicatorParser.ExpressionContext argument)
            {
                arguments.Add(BuildChain(argument));
            }
            else
            {
                Push((ITerminalNode)call.GetChild(i));
            }
        }

        return Done(new CallExpressionSyntax(context.Take(mark), operand, arguments.ToImmutable()));
    }

    private ExpressionSyntax BuildDate(ITerminalNode terminal, int mark)
    {
        var token = Push(terminal);
        if (terminal.Symbol.Type == IndicatorParser.DATE)
        {
            var (year, quarter, month, day) = DateText.Read(token.Text);
            var date = new DateValueSyntax(context.Take(mark), year, quarter, month, day);
            context.Push(date);
            return Done(new LiteralExpressionSyntax(context.Take(mark), date));
        }

        // 10-5 is a subtraction without its blanks, 2019-3 a date without its zero.
        context.Report(DateText.Repair(token.Text) is { } repair ? SyntaxDiagnostics.DateForm(token.Location, token.Text, repair)
            : terminal.Symbol.Type == IndicatorParser.DASHED ? SyntaxDiagnostics.MinusNeedsSpaces(token.Location)
            : SyntaxDiagnostics.UnreadableNumber(token.Location, token.Text));
        return Done(new MissingExpressionSyntax(context.Take(mark)));
    }

    // Only between terms is a minus a subtraction; elsewhere it is a sign.
    private void ReportMinus(ImmutableArray<SyntaxToken>.Builder operators, IndicatorParser.TermContext next)
    {
        if (operators.Count > 0 && operators[^1] is var sign && sign.Text is "-" or "－" or "−"
            && (sign.FullSpan.Start == sign.Span.Start || ((Lexeme)next.Start).Start == sign.Span.End))
        {
            context.Report(SyntaxDiagnostics.MinusNeedsSpaces(sign.Location));
        }
    }

    private SyntaxToken Push(ITerminalNode terminal) => _last = context.PushToken(terminal);

    private ExpressionSyntax Done(ExpressionSyntax node)
    {
        context.Push(node);
        return node;
    }
}
