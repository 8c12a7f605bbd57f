using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>
/// Builds each statement as soon as the parser has read it, and lets go of ANTLR's nodes, so that a large file never has both
/// trees at once.
/// </summary>
internal sealed class TreeBuilder(BuildContext context, MemberBuilder members) : IParseTreeListener
{
    private readonly Stack<List<MemberSyntax>> _lists = new();
    private readonly List<Diagnostic> _parserErrors = [];
    private readonly List<Lexeme> _skipped = [];

    public CompilationUnitSyntax? Root { get; private set; }

    public void EnterEveryRule(ParserRuleContext ctx)
    {
        if (ctx.RuleIndex == IndicatorParser.RULE_body)
        {
            _lists.Push([]);
        }
        else if (ctx.RuleIndex == IndicatorParser.RULE_member)
        {
            AddSkipped();
        }
    }

    public void ExitEveryRule(ParserRuleContext ctx)
    {
        switch (ctx)
        {
            case IndicatorParser.MemberContext member:
                Add(member);
                ((ParserRuleContext)ctx.Parent).children.Clear();
                break;
            case IndicatorParser.BodyContext:
                AddSkipped();
                break;
            case IndicatorParser.FileContext file:
                Finish(file);
                break;
        }
    }

    public void VisitTerminal(ITerminalNode node)
    {
    }

    /// <summary>Text between statements; inside a statement it is the statement's.</summary>
    public void VisitErrorNode(IErrorNode node)
    {
        if (node.Parent is IndicatorParser.BodyContext && node.Symbol.Type != IndicatorParser.NEWLINE)
        {
            _skipped.Add((Lexeme)node.Symbol);
        }
    }

    /// <summary>Takes note of what the parser did not expect.</summary>
    public void ReportParserError(Lexeme lexeme, Lexeme previous, int rule)
    {
        var form = StatementForms.Of(rule, _lists.TryPeek(out var list) && list.Count > 0 ? list[^1] : null);
        if (TokenSets.EndsLine(lexeme.Type) || lexeme.Length == 0)
        {
            _parserErrors.Add(SyntaxDiagnostics.IncompleteLine(context.At(previous.Start, previous.End), form));
        }
        else
        {
            var location = context.At(lexeme.Start, lexeme.End);
            _parserErrors.Add(SyntaxDiagnostics.UnexpectedText(location, context.TextOf(location), form));
        }
    }

    private void Add(IndicatorParser.MemberContext member)
    {
        context.BeginLine();
        var isSound = _parserErrors.Count == 0;
        ReportParserErrors();
        var inner = member.ChildCount > 0 ? member.GetChild(0) : null;
        var block = inner switch
        {
            IndicatorParser.ProjectContext project => project.block(),
            IndicatorParser.SectionContext section => section.block(),
            IndicatorParser.OrphanBlockContext orphan => orphan.block(),
            _ => null,
        };
        var nested = block?.body() is null ? [] : _lists.Pop();
        var list = _lists.Peek();
        switch (inner)
        {
            case IndicatorParser.OrphanLineContext orphan when isSound:
                AddOrphan(list, orphan);
                break;
            case IndicatorParser.OrphanBlockContext:
                AddOrphanBlock(list, block!, nested);
                break;
            case IndicatorParser.IndicatorContext indicator:
                list.Add(members.BuildIndicator(indicator, isSound));
                if (context.OfLine.FirstOrDefault(diagnostic => diagnostic.Descriptor == SyntaxDiagnostics.TwoIndicatorsOnOneLineDescriptor) is { } second)
                {
                    AddToIndicator(list, list.Count - 2, second);
                }

                break;
            case ParserRuleContext other:
                list.Add(members.Build(other, nested));
                break;
        }
    }

    private void AddOrphan(List<MemberSyntax> list, IndicatorParser.OrphanLineContext orphan)
    {
        if (members.BuildOrphan(orphan, out var continuesIndicator) is not { } node)
        {
            return;
        }

        list.Add(node);
        if (continuesIndicator)
        {
            AddToIndicator(list, list.Count - 2, context.OfLine[0]);
        }
    }

    /// <summary>A mistake on the next line that leaves the indicator before it uncertain too.</summary>
    private static void AddToIndicator(List<MemberSyntax> list, int index, Diagnostic diagnostic)
    {
        if (index >= 0 && list[index] is IndicatorSyntax indicator)
        {
            list[index] = indicator.With(diagnostic);
        }
    }

    /// <summary>What stands in braces without a heading belongs to the block around them.</summary>
    private void AddOrphanBlock(List<MemberSyntax> list, IndicatorParser.BlockContext block, List<MemberSyntax> nested)
    {
        var brace = (Lexeme)block.Start;
        context.Report(SyntaxDiagnostics.BlockWithoutHeading(context.At(brace.Start, brace.End)));
        list.Add(Skip(brace));
        list.AddRange(nested);
        list.Add(Skip(BuildContext.LexemeOf(block.RBRACE())));
    }

    private SkippedSyntax Skip(Lexeme lexeme)
    {
        var mark = context.Mark();
        context.PushToken(lexeme);
        return new SkippedSyntax(context.Take(mark));
    }

    private void AddSkipped()
    {
        if (_skipped.Count > 0)
        {
            context.BeginLine();
            ReportParserErrors();
            var mark = context.Mark();
            _skipped.ForEach(context.PushAll);
            _lists.Peek().Add(new SkippedSyntax(context.Take(mark)));
            _skipped.Clear();
        }
    }

    private void ReportParserErrors()
    {
        _parserErrors.ForEach(context.Report);
        _parserErrors.Clear();
    }

    private void Finish(IndicatorParser.FileContext file)
    {
        ReportParserErrors();
        var mark = context.Mark();
        var found = _lists.Pop();
        found.ForEach(context.Push);
        var endOfFile = context.PushToken((ITerminalNode)file.GetChild(file.ChildCount - 1));
        Root = new CompilationUnitSyntax(context.Take(mark), [.. found], endOfFile);
    }
}
