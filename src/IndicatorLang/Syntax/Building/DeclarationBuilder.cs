using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds declarations of units, inputs and scales, and those that are not supported yet.</summary>
internal sealed class DeclarationBuilder(BuildContext context, NameBuilder names, ValueBuilder values, ClauseBuilder clauses)
{
    public UnitDeclarationSyntax BuildUnit(IndicatorParser.UnitDeclarationContext declaration)
    {
        var mark = context.Mark();
        UnitSyntax? unit = null;
        ValueSyntax? equals = null;
        var isWhole = false;
        SyntaxToken? last = null;
        for (var i = 0; i < declaration.ChildCount; i++)
        {
            switch (declaration.GetChild(i))
            {
                case IndicatorParser.UnitContext found:
                    unit = names.BuildUnit(found);
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing) && unit is null:
                    context.Report(SyntaxDiagnostics.MissingDeclaredUnit(last!.Location));
                    unit = names.BuildUnit(BuildContext.LexemeOf(missing));
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.Report(SyntaxDiagnostics.MissingValue(last!.Location, last.Text));
                    context.PushToken(missing);
                    break;
                case IndicatorParser.ValueContext value:
                    equals = values.BuildPlain(value);
                    break;
                case ITerminalNode terminal:
                    isWhole |= terminal.Symbol.Type == IndicatorParser.WHOLE;
                    last = context.PushToken(terminal);
                    break;
            }
        }

        return new UnitDeclarationSyntax(context.Take(mark), unit!, isWhole, equals);
    }

    public InputDeclarationSyntax BuildInput(IndicatorParser.InputContext input)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)input.GetChild(0));
        var name = BuildDeclaredName(input.GetChild(1), keyword);
        UnitSyntax? unit = null;
        var isDate = false;
        var found = ImmutableArray.CreateBuilder<ClauseSyntax>();
        SyntaxToken? unitKeyword = null;
        for (var i = 2; i < input.ChildCount; i++)
        {
            switch (input.GetChild(i))
            {
                case IndicatorParser.UnitContext measure:
                    unit = names.BuildUnit(measure);
                    isDate = unitKeyword is null && InputTypes.IsDate(unit.ToString());
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.Report(SyntaxDiagnostics.MissingDeclaredUnit(unitKeyword!.Location));
                    context.PushToken(missing);
                    break;
                case ITerminalNode terminal:
                    unitKeyword = context.PushToken(terminal);
                    break;
                case IndicatorParser.InputTailContext tail:
                    AddTail(tail, keyword, found);
                    break;
            }
        }

        return new InputDeclarationSyntax(context.Take(mark), name, isDate ? null : unit, isDate, found.ToImmutable(), [.. context.OfLine]);
    }

    /// <summary>A clause, or what fits nowhere; the first of that is reported.</summary>
    private void AddTail(IndicatorParser.InputTailContext tail, SyntaxToken keyword, ImmutableArray<ClauseSyntax>.Builder found)
    {
        if (tail.GetChild(0) is not IndicatorParser.InputStrayContext stray)
        {
            var clause = clauses.Build((ParserRuleContext)tail.GetChild(0));
            if (clause.Kind != Keyword.Suppress && found.Any(other => other.Kind == clause.Kind))
            {
                context.Report(SyntaxDiagnostics.DuplicateClause(clause.KeywordToken.Location, clause.KeywordToken.Text));
            }

            found.Add(clause);
            return;
        }

        if (context.OfLine.Count == 0)
        {
            var location = context.At(stray);
            context.Report(SyntaxDiagnostics.UnexpectedAfterField(location, context.TextOf(location), keyword.Text));
        }

        context.PushTokens(stray);
    }

    public ScaleDeclarationSyntax BuildScale(IndicatorParser.ScaleContext scale)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)scale.GetChild(0));
        var name = BuildDeclaredName(scale.GetChild(1), keyword);
        var levels = ImmutableArray.CreateBuilder<NameSyntax>();
        if (scale.scaleBody() is { } body)
        {
            ReadLevels(body, levels);
        }
        else
        {
            context.Report(SyntaxDiagnostics.MissingBlock(context.At(scale), context.TextOf(context.At(scale))));
        }

        return new ScaleDeclarationSyntax(context.Take(mark), name, levels.ToImmutable());
    }

    /// <summary>The name behind a keyword, also when it is missing.</summary>
    public NameSyntax BuildDeclaredName(IParseTree child, SyntaxToken keyword)
    {
        if (child is IndicatorParser.NameContext name)
        {
            return names.BuildName(name);
        }

        context.Report(SyntaxDiagnostics.MissingDeclarationName(keyword.Location, keyword.Text));
        return names.BuildName((ITerminalNode)child);
    }

    /// <summary>Levels with &gt; between them; each other sign is reported once for the scale.</summary>
    private void ReadLevels(IndicatorParser.ScaleBodyContext body, ImmutableArray<NameSyntax>.Builder levels)
    {
        var needsLevel = true;
        var isReported = false;
        SyntaxToken last = null!;
        for (var i = 0; i < body.ChildCount; i++)
        {
            switch (body.GetChild(i))
            {
                case IndicatorParser.LevelContext level:
                    var name = names.BuildName(level.name());
                    if (!needsLevel && !isReported)
                    {
                        context.Report(SyntaxDiagnostics.MissingScaleOrder(name.Location, name.Value, name.FullSpan.Start));
                        isReported = true;
                    }

                    levels.Add(name);
                    needsLevel = false;
                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.NEWLINE }:
                    break;
                case ITerminalNode brace:
                    var token = context.PushToken(brace);
                    if (token.Kind == TokenKind.CloseBrace && needsLevel && !isReported)
                    {
                        context.Report(SyntaxDiagnostics.MissingLevel(last.Location));
                    }

                    last = token;
                    break;
                case IndicatorParser.ComparatorContext { Start.Type: IndicatorParser.GT } order:
                    last = context.PushToken((ITerminalNode)order.GetChild(0));
                    if (needsLevel && !isReported)
                    {
                        context.Report(SyntaxDiagnostics.MissingLevel(last.Location));
                        isReported = true;
                    }

                    needsLevel = true;
                    break;
                case ParserRuleContext other:
                    var location = context.At(other);
                    if (!isReported)
                    {
                        context.Report(SyntaxDiagnostics.ScaleOrder(location, context.TextOf(location)));
                        isReported = true;
                    }

                    context.PushTokens(other);
                    break;
            }
        }
    }
}
