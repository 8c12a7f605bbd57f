using System.Text.RegularExpressions;
using Antlr4.Runtime;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds intervals and sets.</summary>
internal sealed partial class BracketBuilder(BuildContext context, BracketReader reader)
{
    /// <param name="brackets">The brackets with what they hold.</param>
    /// <param name="mark">Where the children of the target begin: before <c>in</c>.</param>
    public IntervalTargetSyntax? BuildInterval(ParserRuleContext brackets, int mark)
    {
        var before = context.OfLine.Count;
        var (open, slots, close) = reader.Read(brackets);
        return BuildInterval(open, slots, close, before, mark);
    }

    /// <param name="open">The opening bracket.</param>
    /// <param name="slots">What stands between commas.</param>
    /// <param name="close">The closing bracket.</param>
    /// <param name="before">How many messages the line had before the brackets.</param>
    /// <param name="mark">Where the children of the target begin: before <c>in</c>.</param>
    public IntervalTargetSyntax? BuildInterval(SyntaxToken open, List<BracketSlot> slots, SyntaxToken close, int before, int mark)
    {
        if (slots.Count != 2 || slots.Any(slot => slot.IsEmpty))
        {
            // Brackets that were never closed have their message already.
            if (!close.IsMissing && context.OfLine.Count == before)
            {
                ReportBounds(open, slots, close);
            }

            return null;
        }

        if (slots[0].IsOpenEnd && slots[1].IsOpenEnd)
        {
            context.Report(SyntaxDiagnostics.IntervalWithoutBounds(context.At(open.Span.Start, close.Span.End)));
            return null;
        }

        ReportClosedOpenEnd(slots[0], open, TokenKind.OpenBracket, "(");
        ReportClosedOpenEnd(slots[1], close, TokenKind.CloseBracket, ")");
        if (slots.Any(slot => slot is { IsOpenEnd: false, Value: null }))
        {
            return null;
        }

        var target = new IntervalTargetSyntax(
            context.Take(mark),
            lowerClosed: open.Kind == TokenKind.OpenBracket && !slots[0].IsOpenEnd,
            upperClosed: close.Kind == TokenKind.CloseBracket && !slots[1].IsOpenEnd,
            slots[0].Value,
            slots[1].Value);
        context.Push(target);
        return target;
    }

    public SetTargetSyntax? BuildSet(IndicatorParser.SetContext set, int mark)
    {
        var before = context.OfLine.Count;
        var (open, slots, close) = reader.Read(set);
        foreach (var slot in slots)
        {
            if (slot.IsOpenEnd)
            {
                context.Report(SyntaxDiagnostics.UnexpectedInBrackets(slot.Location, ".."));
                break;
            }

            if (slot.IsEmpty && !close.IsMissing && context.OfLine.Count == before)
            {
                context.Report(slots.Count == 1
                    ? SyntaxDiagnostics.EmptyBrackets(context.At(open.Span.Start, close.Span.End))
                    : SyntaxDiagnostics.MissingSetValue(slot.Location));
                break;
            }
        }

        if (slots.Any(slot => slot.Value is null))
        {
            return null;
        }

        var target = new SetTargetSyntax(context.Take(mark), [.. slots.Select(slot => slot.Value!)]);
        context.Push(target);
        return target;
    }

    [GeneratedRegex(@"(?<=[0-9０-９])[,，](?=[0-9０-９]{3}(?![0-9０-９]))")]
    private static partial Regex ThousandsSeparator();

    private void ReportBounds(SyntaxToken open, List<BracketSlot> slots, SyntaxToken close)
    {
        var location = context.At(open.Span.Start, close.Span.End);
        var count = slots.Count(slot => !slot.IsEmpty);
        var text = context.TextOf(location);
        var joined = ThousandsSeparator().Replace(text, string.Empty);
        if (slots.Count > 2 && joined.AsSpan().Count(',') + joined.AsSpan().Count('，') == 1)
        {
            context.Report(SyntaxDiagnostics.ThousandsInBrackets(location, joined));
        }
        else
        {
            context.Report(count == 0 ? SyntaxDiagnostics.EmptyBrackets(location) : SyntaxDiagnostics.IntervalBounds(location, count));
        }
    }

    private void ReportClosedOpenEnd(BracketSlot slot, SyntaxToken bracket, TokenKind square, string repair)
    {
        if (slot.IsOpenEnd && bracket.Kind == square && !bracket.IsMissing)
        {
            context.Report(SyntaxDiagnostics.ClosedOpenEnd(bracket.Location, bracket.Text, repair));
        }
    }
}
