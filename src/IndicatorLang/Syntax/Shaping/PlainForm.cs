using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Recognises indicator lines that need no parser, as nearly all are: a comparison with a value, an interval of two values or a
/// statement, and behind it at most one 来源, one 说明 and one 分值. Any other line, and any with a mistake in it, goes the way of the grammar.
/// </summary>
internal ref struct PlainForm
{
    private readonly ReadOnlySpan<Lexeme> _line;
    private int _position;

    private PlainForm(ReadOnlySpan<Lexeme> line)
    {
        _line = line;
    }

    /// <summary>Whether a shaped line is of such a form.</summary>
    public static bool Fits(ReadOnlySpan<Lexeme> line)
    {
        var form = new PlainForm(line);
        return form.Take(SUBJECT) && form.TakeTarget() && form.TakeClauses() && HasNoProblem(line);
    }

    private static bool HasNoProblem(ReadOnlySpan<Lexeme> line)
    {
        foreach (var lexeme in line)
        {
            if (lexeme.Problems is not null)
            {
                return false;
            }
        }

        return true;
    }

    private readonly int Next => _position < _line.Length ? _line[_position].Type : NEWLINE;

    private bool Take(int type)
    {
        if (Next != type)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool TakeTarget()
    {
        if (Next is GE or LE or NE or EQ or GT or LT)
        {
            _position++;
            return TakeValue();
        }

        return Take(ACHIEVE) ? Take(STRING)
            : Take(IN) && (Take(LBRACK) || Take(LPAREN)) && TakeValue() && Take(COMMA) && TakeValue() && (Take(RBRACK) || Take(RPAREN));
    }

    private bool TakeValue()
    {
        if (Take(DATE) || Take(STRING) || Take(NAME))
        {
            return true;
        }

        Take(NEGATIVE);
        return TakeNumber();
    }

    private bool TakeNumber()
    {
        var isNumber = Take(NUMBER);
        if (isNumber && Next is MEASURE or PERCENT)
        {
            _position++;
        }

        return isNumber;
    }

    private bool TakeClauses()
    {
        var (source, note, weight) = (false, false, false);
        while (_position < _line.Length)
        {
            var isNew = Next switch
            {
                SOURCE => !source && (source = true),
                NOTE => !note && (note = true),
                WEIGHT => !weight && (weight = true),
                _ => false,
            };
            if (!isNew || !(_line[_position++].Type == WEIGHT ? TakeNumber() : Take(STRING)))
            {
                return false;
            }
        }

        return true;
    }
}
