using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Puts numbers together: the groups of <c>12,218,245.00</c>, and the unit behind a number, which is the whole run of letters
/// unless that is a clause keyword, 且 or 或.
/// </summary>
internal sealed class MeasureShaper(ShapingContext context)
{
    private readonly List<Lexeme> _result = [];
    private List<Lexeme> _line = [];
    private int _position;

    /// <summary>The end of a run that was cut in two; it comes before the token at <see cref="_position"/>.</summary>
    private Lexeme? _cutOff;
    private int _depth;
    private bool _inExpression;

    /// <summary>True for the number behind 保留, which a word for the way of rounding may follow.</summary>
    private bool _inRounding;

    public void Shape(List<Lexeme> line)
    {
        if (!NeedsWork(line))
        {
            return;
        }

        _result.Clear();
        _line = line;
        _depth = 0;
        _inExpression = false;
        _inRounding = false;
        _position = 0;
        _cutOff = null;
        while (Peek(0) is { } lexeme)
        {
            Take();
            _depth += lexeme.Type is LPAREN or LBRACK or SET_OPEN ? 1 : lexeme.Type is RPAREN or RBRACK or SET_CLOSE ? -1 : 0;
            _inExpression = lexeme.Keyword == Keyword.Computed || (_inExpression && !ClauseWords.IsClause(lexeme.Keyword));
            _inRounding = lexeme.Keyword == Keyword.Rounding || (_inRounding && TokenSets.IsNumber(lexeme.Type));
            switch (lexeme.Type)
            {
                case NUMBER or POINT_NUMBER:
                    AddNumber(lexeme);
                    break;
                case DATE or DASHED or DOTTED or SLASHED:
                    AddDate(lexeme);
                    break;
                case PERCENT:
                    lexeme.Type = STRAY;
                    break;
                case DOT when IsQualifier(lexeme):
                    lexeme.Type = QUALIFIER_DOT;
                    _result[^2].Type = NAME;
                    Peek(0)!.Type = NAME;
                    break;
            }
        }

        line.Clear();
        line.AddRange(_result);
    }

    private static bool NeedsWork(List<Lexeme> line)
    {
        foreach (var lexeme in line)
        {
            if (lexeme.Type is not (NAME or STRING or EQ or GT or LT or GE or LE or NE))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token that many places ahead of the one taken last.</summary>
    private Lexeme? Peek(int distance)
    {
        if (_cutOff is not null && distance-- == 0)
        {
            return _cutOff;
        }

        return _position + distance < _line.Count ? _line[_position + distance] : null;
    }

    private void Take()
    {
        _result.Add(Peek(0)!);
        Skip();
    }

    private void Skip()
    {
        if (_cutOff is null)
        {
            _position++;
        }

        _cutOff = null;
    }

    private bool IsQualifier(Lexeme dot) =>
        _result.Count > 1 && TokenSets.IsName(_result[^2].Type) && ShapingContext.AreAdjacent(_result[^2], dot)
        && Peek(0) is { } next && TokenSets.IsName(next.Type) && ShapingContext.AreAdjacent(dot, next);

    private void AddNumber(Lexeme number)
    {
        if (_depth == 0)
        {
            JoinThousands(number);
        }

        if (Peek(0) is { Type: PERCENT })
        {
            Take();
            AddDenominators();
        }
        else
        {
            AddUnit(mustBeUnit: false);
        }
    }

    private void JoinThousands(Lexeme number)
    {
        var separated = false;
        while (Peek(0) is { Type: COMMA } comma && Peek(1) is { Type: NUMBER } group
            && ShapingContext.AreAdjacent(number, comma) && ShapingContext.AreAdjacent(comma, group))
        {
            number.End = group.End;
            Skip();
            Skip();
            separated = true;
        }

        if (separated && !Numerals.HasThousandsGroups(context.SpanOf(number)))
        {
            number.AddProblem(SyntaxDiagnostics.MisplacedThousandsSeparator(
                context.At(number), Numerals.ToAscii(context.SpanOf(number))));
        }
    }

    /// <summary>Takes the next token as a unit, or as part of one; false when it is none.</summary>
    private bool AddUnit(bool mustBeUnit)
    {
        if (Peek(0) is not { } next || (!TokenSets.IsQuoted(next.Type) && next.Type != NAME))
        {
            return false;
        }

        if (next.Type != NAME)
        {
            if (next.Type != STRING)
            {
                return false;
            }

            next.Type = MEASURE;
            Take();
        }
        else if (!mustBeUnit && (ClauseWords.IsClause(next.Keyword) || ClauseWords.IsConnective(next.Keyword)))
        {
            return false;
        }
        else if (SuffixWords.IsBound(context.SpanOf(next)))
        {
            TakeSuffix(next);
            return true;
        }
        else
        {
            next.Type = MEASURE;
            Take();
            _cutOff = UnitRun.CutOff(context, next, Peek(0));
            if (SuffixWords.IsRestOfDate(context.SpanOf(next)))
            {
                next.AddProblem(SyntaxDiagnostics.DateWithoutYear(context.At(_result[^2].Start, next.End)));
            }
            else if (context.SpanOf(next).IndexOfAny('(', '（') >= 0)
            {
                next.AddProblem(SyntaxDiagnostics.UnitNeedsQuotes(context.At(next), context.TextOf(next)));
            }
        }

        next.Keyword = null;
        AddDenominators();
        return true;
    }

    /// <summary>What follows a unit: <c>/天</c>, or a word such as 以上.</summary>
    private void AddDenominators()
    {
        var hasSlash = false;
        while (Peek(0) is { } separator && IsUnitSeparator(separator, hasSlash))
        {
            if (separator.Type != SLASH)
            {
                separator.AddProblem(SyntaxDiagnostics.UnitSeparator(context.At(separator)));
            }

            hasSlash = true;
            separator.Type = MEASURE_SLASH;
            Take();
            if (Peek(0) is { Type: PERCENT })
            {
                Take();
            }
            else if (AddUnit(mustBeUnit: true))
            {
                return;
            }
            else
            {
                _result.Add(ShapingContext.Marker(MISSING));
            }
        }

        if (Peek(0) is { Type: NAME } word
            && (SuffixWords.IsBound(context.SpanOf(word)) || (_inRounding && RoundingWords.IsMode(context.SpanOf(word)))))
        {
            TakeSuffix(word);
        }
    }

    private bool IsUnitSeparator(Lexeme separator, bool hasSlash)
    {
        var attached = ShapingContext.AreAdjacent(_result[^1], separator) && Peek(1) is { } next
            && ShapingContext.AreAdjacent(separator, next) && next.Type is NAME or STRING or PERCENT;
        return separator.Type switch
        {
            SLASH => attached || !_inExpression,
            ENUMERATION_COMMA or DOT => attached && (hasSlash || _result.Count > 1 && _result[^2].Type == MEASURE_SLASH),
            _ => false,
        };
    }

    private void AddDate(Lexeme date)
    {
        if (Peek(0) is not { Type: NAME } word || word.Keyword is not null)
        {
            return;
        }

        var attached = ShapingContext.AreAdjacent(date, word);
        if (attached && date.Type == DATE && Numerals.IsYearWithSign(context.SpanOf(date)) && !SuffixWords.IsOfYear(context.SpanOf(word)))
        {
            // 1200年轻人: not a year, but a number with the unit 年轻人.
            var sign = date.Start + context.SpanOf(date).IndexOf('年');
            word.Start = sign;
            date.End = sign;
            while (char.IsWhiteSpace(context.Source.Content[date.End - 1]))
            {
                date.End--;
            }

            date.Type = NUMBER;
            AddNumber(date);
        }
        else if (attached || SuffixWords.IsOfDate(context.SpanOf(word)))
        {
            TakeSuffix(word);
        }
    }

    private void TakeSuffix(Lexeme word)
    {
        word.Type = SUFFIX;
        word.Keyword = null;
        Take();
    }
}
