using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds the fields of a project's header, and its purchases.</summary>
internal sealed class HeaderBuilder(BuildContext context, NameBuilder names, ValueBuilder values, ClauseBuilder clauses)
{
    public HeaderFieldSyntax Build(IndicatorParser.HeaderFieldContext field)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)field.headerKeyword().GetChild(0));
        ValueSyntax? value = null;
        ValueSyntax? upper = null;
        var found = ImmutableArray.CreateBuilder<ClauseSyntax>();
        SyntaxToken? range = null;
        var (inMistake, isHalfRead) = (false, false);
        for (var i = context.PushColon(field, 1); i < field.ChildCount; i++)
        {
            switch (field.GetChild(i))
            {
                case IndicatorParser.ValueContext read when range is null:
                    value = BuildValue(read, keyword);
                    break;
                case IndicatorParser.ValueContext read:
                    upper = BuildValue(read, keyword);
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.PushToken(missing);
                    context.Report(SyntaxDiagnostics.MissingFieldValue((range ?? keyword).Location, (range ?? keyword).Text, ExampleFor(keyword, range)));
                    inMistake = true;
                    break;
                case ITerminalNode terminal:
                    range = context.PushToken(terminal);
                    break;
                case IndicatorParser.HeaderTailContext tail:
                    isHalfRead |= tail.suppressClause() is null;
                    AddTail(tail, keyword, found, ref inMistake);
                    break;
                case var other:
                    context.PushTokens(other);
                    break;
            }
        }

        // The half of a period that can be read says something else than the whole.
        return new HeaderFieldSyntax(context.Take(mark), keyword, isHalfRead ? null : value, isHalfRead ? null : upper, found.ToImmutable());
    }

    /// <summary><c>日历 中国</c> and <c>日历 中国 "2018-12-31"</c>, which have the form of a field.</summary>
    public HeaderFieldSyntax BuildCalendar(IndicatorParser.CalendarContext calendar)
    {
        var mark = context.Mark();
        var head = calendar.calendarHead();
        var keyword = context.PushToken((ITerminalNode)head.GetChild(0));
        var found = ImmutableArray.CreateBuilder<ClauseSyntax>();
        ValueSyntax? value = null;
        StringValueSyntax? edition = null;
        var inMistake = false;
        for (var i = 1; i < head.ChildCount; i++)
        {
            switch (head.GetChild(i))
            {
                case IndicatorParser.NameContext name when i == 1:
                    var valueMark = context.Mark();
                    var word = names.BuildName(name);
                    value = new WordValueSyntax(context.Take(valueMark), null, word);
                    context.Push(value);
                    break;
                case ITerminalNode missing when BuildContext.IsMissing(missing):
                    context.PushToken(missing);
                    context.Report(SyntaxDiagnostics.MissingFieldValue(keyword.Location, keyword.Text, "中国"));
                    inMistake = true;
                    break;
                case ITerminalNode { Symbol.Type: IndicatorParser.STRING } text when i == 2 && value is not null:
                    edition = values.BuildString(text);
                    break;
                case var other:
                    ReportLeftover(other, keyword, ref inMistake);
                    break;
            }
        }

        foreach (var suppress in calendar.suppressClause())
        {
            found.Add(clauses.BuildSuppress(suppress));
        }

        return new HeaderFieldSyntax(context.Take(mark), keyword, value, null, found.ToImmutable(), edition);
    }

    public PurchaseItemsSyntax BuildPurchases(IndicatorParser.PurchasesContext purchases)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)purchases.GetChild(0));
        var items = ImmutableArray.CreateBuilder<PurchaseItemSyntax>();
        foreach (var tail in purchases.headerTail())
        {
            context.PushTokens(tail);
        }

        if (purchases.purchaseBody() is { } body)
        {
            for (var i = 0; i < body.ChildCount; i++)
            {
                if (body.GetChild(i) is IndicatorParser.PurchaseItemContext item)
                {
                    items.Add(BuildItem(item));
                }
                else
                {
                    ReportJunk(body.GetChild(i));
                }
            }
        }
        else
        {
            context.Report(SyntaxDiagnostics.MissingBlock(keyword.Location, keyword.Text));
        }

        return new PurchaseItemsSyntax(context.Take(mark), items.ToImmutable());
    }

    private static string ExampleFor(SyntaxToken keyword, SyntaxToken? range) => keyword.Keyword switch
    {
        Keyword.Year => "2019",
        Keyword.Period when range is not null => "2019-12-31",
        Keyword.Period => "2019-01-01 .. 2019-12-31",
        Keyword.TotalAmount or Keyword.AnnualAmount or Keyword.FiscalAmount or Keyword.OtherAmount or Keyword.AssetAmount => "3090000.00 元",
        Keyword.ProjectType => "一般性项目支出",
        Keyword.FundUse => "业务类",
        _ => "\"……\"",
    };

    private ValueSyntax? BuildValue(IndicatorParser.ValueContext value, SyntaxToken keyword)
    {
        var node = values.BuildPlain(value);
        return keyword.Keyword is Keyword.Year or Keyword.Period && values.ReportDecimalDate(node, isDate: true) ? null : node;
    }

    private void AddTail(
        IndicatorParser.HeaderTailContext tail, SyntaxToken keyword, ImmutableArray<ClauseSyntax>.Builder found, ref bool inMistake)
    {
        if (tail.suppressClause() is { } suppress)
        {
            found.Add(clauses.BuildSuppress(suppress));
            inMistake = false;
        }
        else
        {
            ReportLeftover(tail, keyword, ref inMistake);
        }
    }

    private void ReportLeftover(IParseTree leftover, SyntaxToken keyword, ref bool inMistake)
    {
        if (!inMistake)
        {
            var location = leftover is ParserRuleContext rule
                ? context.At(rule)
                : context.At(BuildContext.LexemeOf((ITerminalNode)leftover).Start, BuildContext.LexemeOf((ITerminalNode)leftover).End);
            context.Report(keyword.Keyword == Keyword.Period && RangeWordAt(location) is { } word
                ? SyntaxDiagnostics.PeriodWord(word, context.TextOf(word))
                : SyntaxDiagnostics.UnexpectedAfterField(location, context.TextOf(location), keyword.Text));
        }

        inMistake = true;
        context.PushTokens(leftover);
    }

    // 2023-01-01 至 2023-12-31, as tables have it. A dash may be written twice, and is then several mistakes to the parser.
    private Location? RangeWordAt(Location location)
    {
        var (text, end) = (context.Source.Content, location.Span.Start);
        while (end < text.Length && text[end] is '-' or '—' or '–' or '~' or '～' or '至' or '到' or '－' or '─')
        {
            end++;
        }

        return end > location.Span.Start && end < text.Length && (text[end] == ' ' || char.IsAsciiDigit(text[end]))
            ? context.At(location.Span.Start, end)
            : null;
    }

    private PurchaseItemSyntax BuildItem(IndicatorParser.PurchaseItemContext item)
    {
        var mark = context.Mark();
        var before = context.OfLine.Count;
        var name = names.BuildName((ITerminalNode)item.GetChild(0));
        var read = new List<ValueSyntax?>();
        var isWrong = false;
        for (var i = 1; i < item.ChildCount; i++)
        {
            if (item.GetChild(i) is IndicatorParser.ValueContext value && read.Count < 2)
            {
                read.Add(values.BuildPlain(value));
            }
            else
            {
                isWrong = true;
                context.PushTokens(item.GetChild(i));
            }
        }

        if (isWrong && context.OfLine.Count == before && item.exception is null)
        {
            var location = context.At(item);
            context.Report(SyntaxDiagnostics.PurchaseItem(location, context.TextOf(location)));
        }

        var node = new PurchaseItemSyntax(context.Take(mark), name, read.ElementAtOrDefault(0), read.ElementAtOrDefault(1));
        context.Push(node);
        return node;
    }

    private void ReportJunk(IParseTree junk)
    {
        if (junk is IndicatorParser.JunkLineContext line)
        {
            var location = context.At(line);
            context.Report(SyntaxDiagnostics.PurchaseItem(location, context.TextOf(location)));
        }
        else if (junk is IndicatorParser.JunkBlockContext block)
        {
            context.Report(SyntaxDiagnostics.UnexpectedBlock(context.At(block.Start.StartIndex, block.Start.StopIndex + 1)));
        }

        context.PushTokens(junk);
    }
}
