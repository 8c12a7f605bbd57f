using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>A value and the word behind it (以上, 份) that the place it stands in has to judge; the value is null when it could not be read.</summary>
internal readonly record struct BuiltValue(ValueSyntax? Node, SyntaxToken? Suffix);

/// <summary>Builds values. What it cannot read it reports, and leaves the tokens.</summary>
internal sealed class ValueBuilder(BuildContext context, NameBuilder names)
{
    public BuiltValue Build(IndicatorParser.ValueContext value)
    {
        var mark = context.Mark();
        var suffix = value.SUFFIX() is { } word ? (ITerminalNode)word : null;
        var node = BuildLiteral(value, mark);
        if (node is not null)
        {
            context.Push(node);
        }

        return new BuiltValue(node, suffix is null ? null : context.PushToken(suffix));
    }

    /// <summary>A value where no word can follow it.</summary>
    public ValueSyntax? BuildPlain(IndicatorParser.ValueContext value)
    {
        var (node, suffix) = Build(value);
        if (suffix is not null)
        {
            ReportSuffix(node, suffix);
        }

        return node;
    }

    /// <summary>Says that the word behind a value cannot stand there.</summary>
    public void ReportSuffix(ValueSyntax? node, SyntaxToken suffix)
    {
        if (node is DateValueSyntax date)
        {
            var word = suffix.Text;
            var isCertain = word is "度" or "份";
            context.Report(SyntaxDiagnostics.DateWord(
                context.At(date.Span.Start, suffix.Span.End), date.ToString(), word, isCertain ? date.ToString() : null));
        }
        else if (node is not null)
        {
            context.Report(SyntaxDiagnostics.SurplusBoundWord(suffix.Location, suffix.Text, isCertain: false));
        }
    }

    /// <summary>Reports 2019.10 where a month is more likely meant than a number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isDate">Whether only a date can stand there, so that the repair is certain.</param>
    /// <returns>Whether it was one.</returns>
    public bool ReportDecimalDate(ValueSyntax? value, bool isDate)
    {
        if (value is not NumericValueSyntax { Unit: null, IsNegative: false } number || DateText.AsMonth(number.NumberText) is not { } month)
        {
            return false;
        }

        context.Report(SyntaxDiagnostics.DecimalDate(number.Number.Location, number.Number.Text, month, isDate));
        return true;
    }

    public StringValueSyntax BuildString(ITerminalNode terminal) => BuildString(BuildContext.LexemeOf(terminal));

    public StringValueSyntax BuildString(Lexeme lexeme)
    {
        var mark = context.Mark();
        var token = context.PushToken(lexeme);
        var text = StringText.Decode(token.Location, context.Report);
        var node = new StringValueSyntax(context.Take(mark), text);
        context.Push(node);
        return node;
    }

    /// <summary>A date, or a number that stands for a year, in a calendar.</summary>
    public ValueSyntax? BuildDay(IndicatorParser.CalendarDayContext day)
    {
        var mark = context.Mark();
        ValueSyntax? node;
        if (day.date() is { } date)
        {
            node = BuildDate(LexemeIn(date), mark);
        }
        else
        {
            var token = context.PushToken((ITerminalNode)day.GetChild(0));
            node = new NumericValueSyntax(context.Take(mark), false, token, Numerals.Normalize(token.Text), null);
        }

        if (node is not null)
        {
            context.Push(node);
        }

        return node;
    }

    private ValueSyntax? BuildLiteral(IndicatorParser.ValueContext value, int mark)
    {
        if (value.number() is { } number)
        {
            return BuildNumber(value.NEGATIVE(), number, value.unit(), mark);
        }

        if (value.date() is { } date)
        {
            return BuildDate(LexemeIn(date), mark);
        }

        return value.quoted() is { } quoted ? BuildQuoted(LexemeIn(quoted), mark) : BuildWord(value, mark);
    }

    /// <summary>A number with its unit, of all that stands above the mark; not pushed.</summary>
    public NumericValueSyntax BuildNumber(
        ITerminalNode? negative, IndicatorParser.NumberContext number, IndicatorParser.UnitContext? measure, int mark)
    {
        if (negative is not null)
        {
            context.PushToken(negative);
        }

        var token = context.PushToken((ITerminalNode)number.GetChild(0));
        var text = Numerals.Normalize(token.Text);
        if (number.POINT_NUMBER() is not null)
        {
            context.Report(SyntaxDiagnostics.NumberWithoutZero(token.Location, token.Text, text));
        }

        return BuildNumber(negative is not null, token, text, measure is null ? null : names.BuildUnit(measure), mark);
    }

    /// <summary>A value of one token, or a number with a unit of one part, none of which needs repair.</summary>
    public ValueSyntax BuildPlain(Lexeme? negative, Lexeme first, Lexeme? measure)
    {
        var mark = context.Mark();
        ValueSyntax node;
        switch (first.Type)
        {
            case IndicatorLexer.NUMBER:
                if (negative is not null)
                {
                    context.PushToken(negative);
                }

                var token = context.PushToken(first);
                var unit = measure is null ? null : names.BuildUnit(measure);
                node = BuildNumber(negative is not null, token, Numerals.Normalize(token.Text), unit, mark);
                break;
            case IndicatorLexer.DATE:
                node = BuildDate(first, mark)!;
                break;
            case IndicatorLexer.STRING:
                node = BuildQuoted(first, mark);
                break;
            default:
                var word = names.BuildName(first);
                node = new WordValueSyntax(context.Take(mark), qualifier: null, word);
                break;
        }

        context.Push(node);
        return node;
    }

    private NumericValueSyntax BuildNumber(bool isNegative, SyntaxToken token, string text, UnitSyntax? unit, int mark)
    {
        if (!isNegative && unit is { Denominators.IsEmpty: true, Numerator: { IsQuoted: false } words } && DatePhrase.Of(text, words.Text) is { } phrase)
        {
            var whole = context.At(token.Location.Span.Start, unit.Location.Span.End);
            context.Report(SyntaxDiagnostics.DatePhrase(whole, context.TextOf(whole), phrase.Repair, phrase.FirstMonth, phrase.LastMonth));
        }

        if (unit is { Denominators.IsEmpty: true, Numerator.IsQuoted: false })
        {
            ReportWords(token, unit);
        }

        return new NumericValueSyntax(context.Take(mark), isNegative, token, text, unit);
    }

    // 30余人, 2次每月: what stands between the number and its unit, or within the unit, would make it another unit unseen.
    private void ReportWords(SyntaxToken number, UnitSyntax unit)
    {
        var (start, text) = (unit.Location.Span.Start, context.TextOf(unit.Location));
        var word = text.Length - UnitMultiple.Without(text).Length;
        // Behind a blank, what is long may be a word that begins so: 2 多功能厅.
        if (word + 1 < text.Length && text[word] is '余' or '多' && (number.Location.Span.End == start || text.Length - word <= 3))
        {
            context.Report(SyntaxDiagnostics.ApproximateNumber(context.At(start + word, start + word + 1), text[word].ToString()));
        }

        if (text.IndexOf('每', StringComparison.Ordinal) is > 0 and var each && each + 1 < text.Length)
        {
            context.Report(SyntaxDiagnostics.UnitSeparator(context.At(start + each, start + each + 1)));
        }
    }

    private static Lexeme LexemeIn(ParserRuleContext rule) => BuildContext.LexemeOf((ITerminalNode)rule.GetChild(0));

    private DateValueSyntax? BuildDate(Lexeme date, int mark)
    {
        var token = context.PushToken(date);
        var text = token.Text;
        if (date.Type != IndicatorLexer.DATE)
        {
            if (DateText.Repair(text) is not { } repair)
            {
                ReportNoDate(token, text);
                return null;
            }

            context.Report(SyntaxDiagnostics.DateForm(token.Location, text, repair));
            text = repair;
        }

        var (year, quarter, month, day) = DateText.Read(text);
        return new DateValueSyntax(context.Take(mark), year, quarter, month, day);
    }

    private void ReportNoDate(SyntaxToken token, string text)
    {
        var parts = Numerals.ToAscii(text).Split('-');
        context.Report(parts.Length == 2
            ? SyntaxDiagnostics.NumberRange(token.Location, text, parts[0], parts[1])
            : SyntaxDiagnostics.UnreadableNumber(token.Location, text));
    }

    private ValueSyntax BuildQuoted(Lexeme quoted, int mark)
    {
        var token = context.PushToken(quoted);
        return token.Kind == TokenKind.TextBlock
            ? new TextBlockValueSyntax(context.Take(mark), TextBlockText.Read(token.Text))
            : new StringValueSyntax(context.Take(mark), StringText.Decode(token.Location, context.Report));
    }

    private WordValueSyntax? BuildWord(IndicatorParser.ValueContext value, int mark)
    {
        var words = new List<NameSyntax>();
        for (var i = 0; i < value.ChildCount; i++)
        {
            if (value.GetChild(i) is IndicatorParser.WordContext word)
            {
                words.Add(names.BuildName((ITerminalNode)word.GetChild(0)));
            }
            else
            {
                context.PushToken((ITerminalNode)value.GetChild(i));
            }
        }

        if (words.Count > 2)
        {
            context.Report(SyntaxDiagnostics.UnexpectedCharacter(context.At(words[1].Span.End, words[2].Span.Start), "."));
            return null;
        }

        return new WordValueSyntax(context.Take(mark), words.Count == 2 ? words[0] : null, words[^1]);
    }
}
