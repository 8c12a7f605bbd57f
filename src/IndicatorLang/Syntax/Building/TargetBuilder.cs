using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds targets. A target that could not be read whole is null; its tokens stay where they are.</summary>
internal sealed class TargetBuilder(BuildContext context, ValueBuilder values, TextBuilder texts, ComparisonBuilder comparisons, BracketBuilder brackets)
{
    // Combined targets nest to the left; nobody writes so many, and a file of megabytes on one line must end somewhere.
    private const int MostConditions = 32_000;

    /// <summary>The value when the target is nothing but one, with the operator left out.</summary>
    public static IndicatorParser.ValueContext? AsBareValue(IndicatorParser.TargetContext target) => OnlyOperand(target)?.value();

    /// <summary>The interval when the target is nothing but one, with <c>in</c> left out.</summary>
    public static IndicatorParser.IntervalContext? AsBareInterval(IndicatorParser.TargetContext target) => OnlyOperand(target)?.interval();

    public TargetSyntax? Build(IndicatorParser.TargetContext target)
    {
        if (CountConditions(target) > MostConditions)
        {
            context.Report(SyntaxDiagnostics.TargetTooLong(context.At(target), MostConditions));
            context.PushTokens(target);
            return null;
        }

        return BuildChain(target, child => child is IndicatorParser.ConjunctionContext conjunction
            ? BuildChain(conjunction, operand => operand is IndicatorParser.OperandContext found ? BuildOperand(found) : null, isAnd: true)
            : null, isAnd: false);
    }

    private static IndicatorParser.OperandContext? OnlyOperand(IndicatorParser.TargetContext target) =>
        target.ChildCount == 1 && target.GetChild(0) is IndicatorParser.ConjunctionContext { ChildCount: 1 } conjunction
            ? conjunction.GetChild(0) as IndicatorParser.OperandContext
            : null;

    private static int CountConditions(IndicatorParser.TargetContext target)
    {
        var count = 0;
        for (var i = 0; i < target.ChildCount; i++)
        {
            count += target.GetChild(i) is IndicatorParser.ConjunctionContext conjunction ? (conjunction.ChildCount + 1) / 2 : 0;
        }

        return count;
    }

    /// <summary>Builds <c>a 且 b 且 c</c> to the left.</summary>
    private TargetSyntax? BuildChain(ParserRuleContext chain, Func<IParseTree, TargetSyntax?> buildPart, bool isAnd)
    {
        var mark = context.Mark();
        var left = buildPart(chain.GetChild(0));
        for (var i = 1; i + 1 < chain.ChildCount; i += 2)
        {
            var connective = PushConnective((ParserRuleContext)chain.GetChild(i));
            TargetSyntax? right = null;
            if (chain.GetChild(i + 1) is ITerminalNode missing)
            {
                context.Report(SyntaxDiagnostics.MissingConditionAfter(connective.Location, connective.Text));
                context.PushToken(missing);
            }
            else
            {
                right = buildPart(chain.GetChild(i + 1));
            }

            if (left is not null && right is not null)
            {
                left = new CombinedTargetSyntax(context.Take(mark), left, connective, isAnd, right);
                context.Push(left);
            }
            else
            {
                left = null;
            }
        }

        return left;
    }

    private SyntaxToken PushConnective(ParserRuleContext connective)
    {
        var token = context.PushToken((ITerminalNode)connective.GetChild(0));
        if (token.Keyword is null)
        {
            var repair = connective is IndicatorParser.AndContext ? "且" : "或";
            context.Report(SyntaxDiagnostics.ForeignConnective(token.Location, token.Text, repair));
        }

        return token;
    }

    private TargetSyntax? BuildOperand(IndicatorParser.OperandContext operand)
    {
        switch (operand.GetChild(0))
        {
            case IndicatorParser.ComparisonContext comparison:
                return comparisons.Build(comparison);
            case IndicatorParser.MembershipContext membership:
                return BuildMembership(membership);
            case IndicatorParser.StatementContext statement:
                return texts.BuildStatement(statement);
            case IndicatorParser.GroupContext group:
                return BuildGroup(group);
            case IndicatorParser.IntervalContext interval:
                context.Report(SyntaxDiagnostics.MissingIn(context.At(interval)));
                context.PushTokens(interval);
                return null;
            case IndicatorParser.ValueContext value:
                ReportBareValue(value);
                return null;
            default:
                context.PushTokens(operand);
                return null;
        }
    }

    /// <summary>A value without an operator: what to write instead.</summary>
    public void ReportBareValue(IndicatorParser.ValueContext value, string? field = null)
    {
        var before = context.OfLine.Count;
        var (node, suffix) = values.Build(value);
        var location = context.At(value);
        if (suffix is not null && node is not null)
        {
            var sign = Shaping.SuffixWords.OperatorFor(suffix.Text);
            if (sign is null && node is DateValueSyntax)
            {
                values.ReportSuffix(node, suffix);
                return;
            }

            var repair = sign is null ? null : $"{sign} {node}";
            context.Report(SyntaxDiagnostics.BoundWord(location, context.TextOf(location), repair));
        }
        else if (context.OfLine.Count == before)
        {
            context.Report(SyntaxDiagnostics.MissingOperator(location, context.TextOf(location), field));
        }
    }

    private TargetSyntax? BuildMembership(IndicatorParser.MembershipContext membership)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)membership.GetChild(0));
        switch (membership.GetChild(1))
        {
            case IndicatorParser.IntervalContext or IndicatorParser.BracketContext:
                return brackets.BuildInterval((ParserRuleContext)membership.GetChild(1), mark);
            case IndicatorParser.SetContext set:
                return brackets.BuildSet(set, mark);
            case var other:
                context.Report(SyntaxDiagnostics.MissingBrackets(keyword.Location, keyword.Text));
                context.PushTokens(other);
                return null;
        }
    }

    private ParenthesizedTargetSyntax? BuildGroup(IndicatorParser.GroupContext group)
    {
        var mark = context.Mark();
        TargetSyntax? target = null;
        var before = context.OfLine.Count;
        var found = false;
        for (var i = 0; i < group.ChildCount; i++)
        {
            var child = group.GetChild(i);
            if (!found && child is IndicatorParser.ItemContext item && item.target() is { } inner)
            {
                found = true;
                target = Build(inner);
            }
            else
            {
                context.PushTokens(child);
                if (child is ParserRuleContext other && context.OfLine.Count == before)
                {
                    context.Report(SyntaxDiagnostics.UnexpectedInBrackets(context.At(other), context.TextOf(context.At(other))));
                }
            }
        }

        if (!found && context.OfLine.Count == before)
        {
            context.Report(SyntaxDiagnostics.EmptyBrackets(context.At(group)));
        }

        if (target is null)
        {
            return null;
        }

        var node = new ParenthesizedTargetSyntax(context.Take(mark), target);
        context.Push(node);
        return node;
    }
}
