using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds lines that do not begin with a name, each with one message about what is wrong.</summary>
internal sealed class OrphanBuilder(BuildContext context, NameBuilder names)
{
    /// <param name="orphan">The line.</param>
    /// <param name="continuesIndicator">True when the line is meant to go on with the indicator before it.</param>
    public MemberSyntax? Build(IndicatorParser.OrphanLineContext orphan, out bool continuesIndicator)
    {
        var line = orphan.line();
        var mark = context.Mark();
        continuesIndicator = false;
        if (line.ChildCount == 0)
        {
            return null;
        }

        if (FindChain(line) is { } chain)
        {
            return BuildChain(line, chain);
        }

        // What shaping found wrong in it, such as a bracket left open, is message enough.
        context.PushTokens(line);
        var first = (ParserRuleContext)line.GetChild(0);
        var item = first as IndicatorParser.ItemContext;
        if (item is null || item.clause() is not null)
        {
            continuesIndicator = true;
            ReportOwnLine((Lexeme)first.Start);
        }
        else if (context.OfLine.Count == 0)
        {
            ReportLine(line, item.target());
        }

        return new SkippedSyntax(context.Take(mark));
    }

    /// <summary>The comparison and the word in it that is the name, of <c>80% ≤ x</c>.</summary>
    private static IndicatorParser.ComparisonContext? FindChain(IndicatorParser.LineContext line)
    {
        var isValueFirst = ItemTarget(line, 0) is { } first && TargetBuilder.AsBareValue(first) is { } value && value.word().Length == 0;
        return isValueFirst && ComparisonOf(ItemTarget(line, 1)) is { } comparison && comparison.value()?.word().Length == 1
            && comparison.EXTRA_OPERATOR().Length == 0
            ? comparison
            : null;
    }

    private static IndicatorParser.TargetContext? ItemTarget(IndicatorParser.LineContext line, int index) =>
        index < line.ChildCount ? (line.GetChild(index) as IndicatorParser.ItemContext)?.target() : null;

    private static IndicatorParser.ComparisonContext? ComparisonOf(IndicatorParser.TargetContext? target) =>
        target?.GetChild(0) is IndicatorParser.ConjunctionContext { ChildCount: 1 } conjunction && target.ChildCount == 1
            ? (conjunction.GetChild(0) as IndicatorParser.OperandContext)?.comparison()
            : null;

    private static string? Mirror(string sign) => sign switch
    {
        "≥" or "≧" or ">=" => "≤",
        "≤" or "≦" or "<=" => "≥",
        ">" or "＞" => "<",
        "<" or "＜" => ">",
        "=" or "＝" => "=",
        _ => null,
    };

    private void ReportOwnLine(Lexeme first)
    {
        var keyword = context.At(first.Start, first.End);
        var gap = context.Source.Content.AsSpan(first.FullStart, first.Start - first.FullStart);
        context.Report(SyntaxDiagnostics.ClauseOnOwnLine(
            keyword, context.TextOf(keyword), gap.IsWhiteSpace() && first.FullStart > 0 ? TextSpan.FromBounds(first.FullStart, first.Start) : null));
    }

    private void ReportLine(IndicatorParser.LineContext line, IndicatorParser.TargetContext? target)
    {
        if (target is null || TargetBuilder.AsBareValue(target) is not null)
        {
            var location = context.At(line);
            context.Report(SyntaxDiagnostics.UnreadableStatement(location, context.TextOf(location)));
        }
        else
        {
            var sign = (Lexeme)target.Start;
            context.Report(SyntaxDiagnostics.MissingName(context.At(sign.Start, sign.End), context.TextOf(context.At(target))));
        }
    }

    /// <summary><c>80% ≤ x ≤ 95%</c>: the name is known, so there is an indicator, but not its target.</summary>
    private IndicatorSyntax BuildChain(IndicatorParser.LineContext line, IndicatorParser.ComparisonContext comparison)
    {
        var mark = context.Mark();
        var value = context.TextOf(context.At((ParserRuleContext)line.GetChild(0)));
        var sign = context.TextOf(context.At(comparison.comparator()));
        var word = comparison.value().word(0);
        var second = ComparisonOf(ItemTarget(line, 2));
        var name = context.TextOf(context.At(word));
        string? repair = null;
        if (Mirror(sign) is { } mirrored && line.ChildCount == (second is null ? 2 : 3))
        {
            repair = $"{name} {mirrored} {value}" + (second is null ? string.Empty : $" 且 {context.TextOf(context.At(second))}");
        }

        context.Report(SyntaxDiagnostics.ValueBeforeName(context.At(line), name, repair));
        context.PushTokens(line.GetChild(0));
        context.PushTokens(comparison.comparator());
        var node = names.BuildName((ITerminalNode)word.GetChild(0));
        for (var i = 1; i < comparison.value().ChildCount; i++)
        {
            context.PushTokens(comparison.value().GetChild(i));
        }

        for (var i = 2; i < line.ChildCount; i++)
        {
            context.PushTokens(line.GetChild(i));
        }

        return new IndicatorSyntax(context.Take(mark), node, null, [], [.. context.OfLine]);
    }
}
