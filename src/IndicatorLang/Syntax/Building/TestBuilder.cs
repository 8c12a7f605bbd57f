using System.Collections.Immutable;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds tests.</summary>
internal sealed class TestBuilder(BuildContext context, NameBuilder names, ValueBuilder values, DeclarationBuilder declarations)
{
    private const string Comparators = "=≥≤≠><＝≧≦＞＜!";

    public TestSyntax Build(IndicatorParser.TestContext test)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)test.GetChild(0));
        var name = declarations.BuildDeclaredName(test.GetChild(1), keyword);
        var statements = ImmutableArray.CreateBuilder<TestStatementSyntax>();
        if (test.testBody() is { } body)
        {
            for (var i = 0; i < body.ChildCount; i++)
            {
                if (Build(body.GetChild(i)) is { } statement)
                {
                    statements.Add(statement);
                    context.Push(statement);
                }
            }
        }
        else
        {
            context.Report(SyntaxDiagnostics.MissingBlock(context.At(test), context.TextOf(context.At(test))));
        }

        return new TestSyntax(context.Take(mark), name, statements.ToImmutable(), [.. context.OfLine]);
    }

    private TestStatementSyntax? Build(IParseTree child)
    {
        switch (child)
        {
            case IndicatorParser.GivenContext given:
                return BuildGiven(given);
            case IndicatorParser.ExpectContext expect:
                return BuildExpect(expect);
            case IndicatorParser.AsOfContext asOf:
                return BuildAsOf(asOf);
            case IndicatorParser.JunkLineContext junk:
                ReportUnexpected(context.At(junk), IndicatorParser.RULE_testBody);
                break;
            case IndicatorParser.JunkBlockContext block:
                context.Report(SyntaxDiagnostics.UnexpectedBlock(context.At(block.Start.StartIndex, block.Start.StopIndex + 1)));
                break;
        }

        context.PushTokens(child);
        return null;
    }

    private GivenSyntax BuildGiven(IndicatorParser.GivenContext given)
    {
        var mark = context.Mark();
        var last = context.PushToken((ITerminalNode)given.GetChild(0));
        var path = BuildPath(given.path(), ref last, given.RuleIndex);
        if (given.EQ() is { } equals)
        {
            last = context.PushToken(equals);
        }

        var value = BuildCell(given.cell(), given.MISSING(), last, given.RuleIndex, isNew: path is not null);
        if (value is not null && given.EQ() is null && Comparators.Contains(value.ToString()[0]))
        {
            ReportUnexpected(value.Location, given.RuleIndex);
            value = null;
        }

        return new GivenSyntax(context.Take(mark), path, given.EQ() is not null, value);
    }

    private AsOfSyntax BuildAsOf(IndicatorParser.AsOfContext asOf)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)asOf.GetChild(0));
        var day = BuildCell(asOf.cell(), asOf.MISSING(), keyword, asOf.RuleIndex, isNew: true);
        return new AsOfSyntax(context.Take(mark), day);
    }

    private ExpectSyntax BuildExpect(IndicatorParser.ExpectContext expect)
    {
        var mark = context.Mark();
        var last = context.PushToken((ITerminalNode)expect.GetChild(0));
        var path = BuildPath(expect.path(), ref last, expect.RuleIndex);
        var isNew = path is not null;
        SyntaxToken? ordinal = null;
        var verdicts = ImmutableArray.CreateBuilder<ExpectedVerdictSyntax>();
        for (var i = 2; i < expect.ChildCount; i++)
        {
            switch (expect.GetChild(i))
            {
                case IndicatorParser.OrdinalContext brackets:
                    context.PushToken(brackets.LBRACK());
                    ordinal = context.PushToken(brackets.NUMBER());
                    last = context.PushToken(brackets.RBRACK());
                    break;
                case IndicatorParser.VerdictContext verdict:
                    if (BuildVerdict(verdict, last, expect.RuleIndex, isNew) is { } built)
                    {
                        verdicts.Add(built);
                        context.Push(built);
                    }

                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.STRAY } stray:
                    var token = context.PushToken(stray);
                    ReportUnexpected(token.Location, expect.RuleIndex);
                    break;
                case ITerminalNode comma:
                    last = context.PushToken(comma);
                    break;
            }
        }

        return new ExpectSyntax(context.Take(mark), path, ordinal, verdicts.ToImmutable());
    }

    private ExpectedVerdictSyntax? BuildVerdict(IndicatorParser.VerdictContext verdict, SyntaxToken last, int rule, bool isNew)
    {
        var mark = context.Mark();
        var first = (ITerminalNode)verdict.GetChild(0);
        var word = context.PushToken(first);
        if (BuildContext.IsMissing(first) && isNew)
        {
            ReportIncomplete(last, rule);
        }

        var reason = verdict.ChildCount > 1 ? values.BuildString((ITerminalNode)verdict.GetChild(1)) : null;
        return BuildContext.IsMissing(first) ? null : new ExpectedVerdictSyntax(context.Take(mark), word, reason);
    }

    private CellSyntax? BuildCell(IndicatorParser.CellContext? cell, ITerminalNode? missing, SyntaxToken last, int rule, bool isNew)
    {
        if (cell is null)
        {
            if (missing is not null)
            {
                context.PushToken(missing);
            }

            if (isNew)
            {
                ReportIncomplete(last, rule);
            }

            return null;
        }

        var mark = context.Mark();
        var token = context.PushToken((ITerminalNode)cell.GetChild(0));
        var isQuoted = token.Kind == TokenKind.String;
        var text = isQuoted ? StringText.Decode(token.Location, context.Report) : token.Text;
        var node = new CellSyntax(context.Take(mark), text, isQuoted);
        context.Push(node);
        return node;
    }

    /// <summary>Names with a point behind the project and slashes behind the headings; null when one is missing.</summary>
    private IndicatorPathSyntax? BuildPath(IndicatorParser.PathContext? path, ref SyntaxToken last, int rule)
    {
        if (path is null)
        {
            return null;
        }

        var mark = context.Mark();
        var parts = new List<NameSyntax>();
        var isReported = false;
        NameSyntax? project = null;
        for (var i = 0; i < path.ChildCount; i++)
        {
            if (path.GetChild(i) is IndicatorParser.PathPartContext part)
            {
                var terminal = (ITerminalNode)part.GetChild(0);
                parts.Add(names.BuildName(terminal));
                if (BuildContext.IsMissing(terminal) && !isReported)
                {
                    ReportIncomplete(last, rule);
                    isReported = true;
                }

                continue;
            }

            last = context.PushToken((ITerminalNode)path.GetChild(i));
            if (last.Kind == TokenKind.Dot)
            {
                // Only a project has a point behind it, and it comes first.
                if (i != 1 && !isReported)
                {
                    context.Report(SyntaxDiagnostics.UnexpectedCharacter(last.Location, last.Text));
                    isReported = true;
                }

                project ??= parts[0];
            }
        }

        if (isReported)
        {
            return null;
        }

        last = parts[^1].DescendantTokens().First();
        var headings = parts.Skip(project is null ? 0 : 1).SkipLast(1);
        var node = new IndicatorPathSyntax(context.Take(mark), project, [.. headings], parts[^1]);
        context.Push(node);
        return node;
    }

    private void ReportIncomplete(SyntaxToken last, int rule) =>
        context.Report(SyntaxDiagnostics.IncompleteLine(last.Location, StatementForms.Of(rule, null)));

    private void ReportUnexpected(Text.Location location, int rule) =>
        context.Report(SyntaxDiagnostics.UnexpectedText(location, context.TextOf(location), StatementForms.Of(rule, null)));
}
