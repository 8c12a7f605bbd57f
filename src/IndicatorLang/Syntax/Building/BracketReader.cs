using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary>What stands between two commas.</summary>
internal sealed record BracketSlot(Location Location)
{
    public ValueSyntax? Value { get; set; }

    /// <summary>True for <c>..</c>.</summary>
    public bool IsOpenEnd { get; set; }

    /// <summary>True for a value that could not be read.</summary>
    public bool IsBroken { get; set; }

    public bool IsEmpty => Value is null && !IsOpenEnd && !IsBroken;
}

/// <summary>Reads what brackets hold, value by value, and says what separates them wrongly.</summary>
internal sealed class BracketReader(BuildContext context, ValueBuilder values)
{
    public (SyntaxToken Open, List<BracketSlot> Slots, SyntaxToken Close) Read(ParserRuleContext brackets)
    {
        var open = context.PushToken((ITerminalNode)brackets.GetChild(0));
        var slots = new List<BracketSlot> { new(open.Location) };
        var previousEnd = open.Span.End;
        var unexpected = false;
        for (var i = 1; i < brackets.ChildCount - 1; i++)
        {
            var element = (ParserRuleContext)brackets.GetChild(i);
            var location = context.At(element);
            switch (element.GetChild(0))
            {
                case IndicatorParser.ValueContext value:
                    AddValue(slots, value, location, previousEnd);
                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.RANGE } range:
                    AddRange(slots, range, location, previousEnd, IsValue(brackets.GetChild(i + 1)));
                    break;
                case IndicatorParser.StrayContext stray when stray.Start.Type is IndicatorParser.COMMA or IndicatorParser.ENUMERATION_COMMA:
                    AddSeparator(slots, (ITerminalNode)stray.GetChild(0));
                    break;
                case var other:
                    var before = context.OfLine.Count;
                    context.PushTokens(other);
                    if (!unexpected && context.OfLine.Count == before)
                    {
                        context.Report(SyntaxDiagnostics.UnexpectedInBrackets(location, context.TextOf(location)));
                    }

                    unexpected = true;
                    slots[^1].IsBroken = true;
                    break;
            }

            previousEnd = location.Span.End;
        }

        var close = context.PushToken((ITerminalNode)brackets.GetChild(brackets.ChildCount - 1));
        return (open, slots, close);
    }

    private static bool IsValue(IParseTree element) => element is IndicatorParser.ElementContext { } found && found.value() is not null;

    private void AddValue(List<BracketSlot> slots, IndicatorParser.ValueContext value, Location location, int previousEnd)
    {
        if (!slots[^1].IsEmpty)
        {
            if (!slots[^1].IsBroken)
            {
                context.Report(SyntaxDiagnostics.MissingComma(location, TextSpan.FromBounds(previousEnd, location.Span.Start)));
            }

            slots.Add(new BracketSlot(location));
        }

        var node = values.BuildPlain(value);
        values.ReportDecimalDate(node, isDate: false);
        slots[^1].Value = node;
        slots[^1].IsBroken = node is null;
    }

    private void AddRange(List<BracketSlot> slots, ITerminalNode range, Location location, int previousEnd, bool beforeValue)
    {
        context.PushToken(range);
        if (slots[^1].IsEmpty)
        {
            slots[^1].IsOpenEnd = true;
            return;
        }

        slots.Add(new BracketSlot(location));
        if (beforeValue)
        {
            // [1..5]: the two points stand where the comma belongs.
            context.Report(SyntaxDiagnostics.ForeignComma(location, ".."));
        }
        else
        {
            context.Report(SyntaxDiagnostics.MissingComma(location, TextSpan.FromBounds(previousEnd, location.Span.Start)));
            slots[^1].IsOpenEnd = true;
        }
    }

    private void AddSeparator(List<BracketSlot> slots, ITerminalNode separator)
    {
        var token = context.PushToken(separator);
        if (token.Kind != TokenKind.Comma)
        {
            context.Report(SyntaxDiagnostics.ForeignComma(token.Location, token.Text));
        }

        slots.Add(new BracketSlot(token.Location));
    }
}
