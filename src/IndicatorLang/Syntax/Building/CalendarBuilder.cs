using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds calendars.</summary>
internal sealed class CalendarBuilder(BuildContext context, NameBuilder names, ValueBuilder values, DeclarationBuilder declarations)
{
    public CalendarDeclarationSyntax Build(IndicatorParser.CalendarContext calendar)
    {
        var mark = context.Mark();
        var head = calendar.calendarHead();
        var keyword = context.PushToken((ITerminalNode)head.GetChild(0));
        var name = declarations.BuildDeclaredName(head.GetChild(1), keyword);
        NameSyntax? extends = null;
        string? version = null;
        var isReported = false;
        var last = keyword;
        for (var i = 2; i < head.ChildCount; i++)
        {
            switch (head.GetChild(i))
            {
                case IndicatorParser.NameContext other:
                    extends = names.BuildName(other);
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.Report(SyntaxDiagnostics.MissingDeclarationName(last.Location, last.Text));
                    context.PushToken(missing);
                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.STRING } text:
                    version = values.BuildString(text).Value;
                    break;
                case ITerminalNode terminal:
                    last = context.PushToken(terminal);
                    break;
                case ParserRuleContext stray:
                    if (!isReported)
                    {
                        var location = context.At(stray);
                        context.Report(SyntaxDiagnostics.UnexpectedText(location, context.TextOf(location), "日历 深圳 扩展 中国 \"2019年版\" { … }"));
                    }

                    isReported = true;
                    context.PushTokens(stray);
                    break;
            }
        }

        foreach (var suppress in calendar.suppressClause())
        {
            context.PushTokens(suppress);
        }

        ImmutableArray<CalendarEntrySyntax> entries = [];
        if (calendar.calendarBody() is { } body)
        {
            entries = ReadEntries(body);
        }
        else if (!isReported)
        {
            context.Report(SyntaxDiagnostics.MissingBlock(context.At(head), context.TextOf(context.At(head))));
        }

        return new CalendarDeclarationSyntax(context.Take(mark), name, extends, version, entries);
    }

    private ImmutableArray<CalendarEntrySyntax> ReadEntries(IndicatorParser.CalendarBodyContext body)
    {
        var entries = ImmutableArray.CreateBuilder<CalendarEntrySyntax>();
        for (var i = 0; i < body.ChildCount; i++)
        {
            switch (body.GetChild(i))
            {
                case IndicatorParser.CalendarEntryContext entry:
                    entries.Add(BuildEntry(entry));
                    break;
                case IndicatorParser.JunkLineContext junk:
                    var location = context.At(junk);
                    context.Report(SyntaxDiagnostics.CalendarEntry(location, context.TextOf(location)));
                    context.PushTokens(junk);
                    break;
                case IndicatorParser.JunkBlockContext block:
                    context.Report(SyntaxDiagnostics.UnexpectedBlock(context.At(block.Start.StartIndex, block.Start.StopIndex + 1)));
                    context.PushTokens(block);
                    break;
                case var other:
                    context.PushTokens(other);
                    break;
            }
        }

        return entries.ToImmutable();
    }

    private CalendarEntrySyntax BuildEntry(IndicatorParser.CalendarEntryContext entry)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)entry.GetChild(0));
        var last = keyword;
        ValueSyntax? first = null;
        ValueSyntax? upper = null;
        string? label = null;
        var isReported = false;
        for (var i = 1; i < entry.ChildCount; i++)
        {
            switch (entry.GetChild(i))
            {
                case IndicatorParser.CalendarDayContext day when last == keyword:
                    first = values.BuildDay(day);
                    break;
                case IndicatorParser.CalendarDayContext day:
                    upper = values.BuildDay(day);
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.Report(SyntaxDiagnostics.MissingCalendarDay(last.Location, last.Text));
                    context.PushToken(missing);
                    isReported = true;
                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.STRING } text:
                    label = values.BuildString(text).Value;
                    break;
                case ITerminalNode range:
                    last = context.PushToken(range);
                    break;
                case ParserRuleContext stray:
                    if (!isReported)
                    {
                        context.Report(SyntaxDiagnostics.CalendarEntry(context.At(stray), context.TextOf(context.At(stray))));
                    }

                    isReported = true;
                    context.PushTokens(stray);
                    break;
            }
        }

        var node = new CalendarEntrySyntax(context.Take(mark), keyword.Keyword!.Value, first, upper, label);
        context.Push(node);
        return node;
    }
}
