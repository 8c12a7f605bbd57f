using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Puts MISSING where something must stand and does not (<c>≥</c> without a value, <c>来源</c> without a text), and makes one
/// token of a text without its quotes, so that the parser always finds what it expects.
/// </summary>
internal sealed class MissingFiller(ShapingContext context)
{
    private List<Lexeme> _line = [];
    private List<Lexeme> _output = [];
    private int _position;

    public void FillIndicator(List<Lexeme> line, List<Lexeme> output)
    {
        (_line, _output, _position) = (line, output, 0);
        while (_position < _line.Count)
        {
            var lexeme = Take();
            switch (lexeme.Type)
            {
                case GE or LE or NE or EQ or GT or LT or FOREIGN_OPERATOR:
                    AfterComparator();
                    break;
                case IN:
                    Require(StartsValue() || TokenSets.IsRoundOpen(NextType) || NextType == SET_OPEN);
                    TakeBrackets();
                    break;
                case AND or OR or FOREIGN_AND or FOREIGN_OR:
                    Require(StartsValue() || (NextType != MINUS && TokenSets.IsOperandStart(NextType)));
                    break;
                case LBRACK or SET_OPEN:
                    TakeRestOfBrackets();
                    break;
                case ACHIEVE or SOURCE or NOTE:
                    RequireText();
                    break;
                case WEIGHT or DUE or CAP or BASELINE:
                    TakeColon();
                    Require(StartsValue());
                    break;
                case ROUNDING:
                    Require(StartsValue());
                    break;
                case SUPPRESS:
                    AfterSuppress();
                    break;
                case COMPUTED:
                    TakeExpression();
                    break;
                default:
                    MakeStray(lexeme);
                    break;
            }
        }
    }

    public void FillDeclaration(List<Lexeme> line, List<Lexeme> output)
    {
        (_line, _output, _position) = (line, output, 0);
        while (_position < _line.Count)
        {
            var lexeme = Take();
            switch (lexeme.Type)
            {
                case PROJECT or SCALE or CALENDAR or TEST or INPUT or EXTENDS:
                    Require(TokenSets.IsName(NextType));
                    break;
                case UNIT or INPUT_UNIT:
                    Require(NextType is MEASURE or PERCENT);
                    break;
                case HOLIDAY or WORKDAY or COVERS:
                    Require(TokenSets.IsDate(NextType) || NextType == NUMBER);
                    break;
                case RANGE when _line[0].Type is HOLIDAY or WORKDAY or COVERS:
                    Require(TokenSets.IsDate(NextType) || NextType == NUMBER);
                    break;
                case EQ or RANGE:
                    Require(StartsValue());
                    break;
                case SUPPRESS:
                    AfterSuppress();
                    break;
                case CHECK:
                    TakeCode();
                    break;
                case SOURCE or NOTE:
                    RequireText();
                    break;
                default:
                    MakeStray(lexeme);
                    if (_position == 1 && LexemeTypes.IsKeyword(lexeme.Type) && lexeme.Type != PURCHASE_ITEMS)
                    {
                        TakeColon();
                        Require(StartsValue());
                    }

                    break;
            }
        }
    }

    /// <summary>A line in which nothing is ever missing: the parser itself finds what does not fit.</summary>
    public void Copy(List<Lexeme> line, List<Lexeme> output)
    {
        (_line, _output, _position) = (line, output, 0);
        while (_position < _line.Count)
        {
            var lexeme = Take();
            if (lexeme.Type == MINUS)
            {
                MakeStray(lexeme);
            }
        }
    }

    /// <summary>The type of the next token; NEWLINE at the end of the line.</summary>
    private int NextType => _position < _line.Count ? _line[_position].Type : NEWLINE;

    /// <summary>True when a value follows; a minus begins one only before a number.</summary>
    private bool StartsValue() => NextType == MINUS
        ? _position + 1 < _line.Count && TokenSets.IsNumber(_line[_position + 1].Type)
        : TokenSets.IsValueStart(NextType);

    private Lexeme Take()
    {
        var lexeme = _line[_position++];
        _output.Add(lexeme);
        return lexeme;
    }

    /// <summary>Outside expressions arithmetic means nothing, but for the sign of a number.</summary>
    private void MakeStray(Lexeme lexeme)
    {
        lexeme.Type = lexeme.Type switch
        {
            MINUS when TokenSets.IsNumber(NextType) => NEGATIVE,
            PLUS or MINUS or STAR or SLASH => STRAY,
            var other => other,
        };
    }

    /// <summary>A colon behind a keyword, which the grammar allows so that it can be reported.</summary>
    private void TakeColon()
    {
        if (NextType == COLON)
        {
            Take();
        }
    }

    private void Require(bool found)
    {
        if (!found)
        {
            _output.Add(ShapingContext.Marker(MISSING));
        }
    }

    private void AfterComparator()
    {
        while (TokenSets.IsComparator(NextType) || NextType == EXTRA_OPERATOR)
        {
            Take().Type = EXTRA_OPERATOR;
        }

        Require(StartsValue() || TokenSets.IsRoundOpen(NextType) || NextType is SET_OPEN or ACHIEVE);
        TakeBrackets();
    }

    /// <summary>Takes an interval or a set whole; nothing is missing inside that the tree has to show.</summary>
    private void TakeBrackets()
    {
        if (TokenSets.IsRoundOpen(NextType) || NextType == SET_OPEN)
        {
            Take();
            TakeRestOfBrackets();
        }
    }

    private void TakeRestOfBrackets()
    {
        for (var depth = 1; depth > 0 && _position < _line.Count;)
        {
            var lexeme = Take();
            MakeStray(lexeme);
            var type = lexeme.Type;
            depth += type is LPAREN or LBRACK or SET_OPEN ? 1 : type is RPAREN or RBRACK or SET_CLOSE ? -1 : 0;
        }
    }

    private void AfterSuppress()
    {
        TakeCode();
        RequireText();
    }

    /// <summary>A code, or a slug with its hyphens.</summary>
    private void TakeCode()
    {
        if (NextType == NAME)
        {
            var code = Take();
            code.Type = CODE;
            while (NextType is NAME or STRAY or MINUS && ShapingContext.AreAdjacent(code, _line[_position]))
            {
                code.End = _line[_position++].End;
            }
        }
        else if (TokenSets.IsQuoted(NextType))
        {
            // What is wrong with its quotes is said; for the parser it is a text like others.
            var code = Take();
            StringText.ReportIn(code, context.At(code));
            code.Type = STRING;
        }
        else
        {
            Require(false);
        }
    }

    private void RequireText()
    {
        TakeColon();
        if (TokenSets.IsQuoted(NextType))
        {
            Take();
            return;
        }

        var start = _position;
        var depth = 0;
        while (_position < _line.Count && !EndsText(_line[_position].Type, depth))
        {
            var type = _line[_position++].Type;
            depth += type is LPAREN or LBRACK or SET_OPEN ? 1 : type is RPAREN or RBRACK or SET_CLOSE ? -1 : 0;
        }

        if (_position == start)
        {
            Require(false);
            return;
        }

        var text = _line[start];
        text.Type = BARE_TEXT;
        for (var i = start + 1; i < _position; i++)
        {
            text.End = Math.Max(text.End, _line[i].End);
        }

        _output.Add(text);
    }

    private static bool EndsText(int type, int depth) =>
        type is NEWLINE or SUBJECT
        || (depth == 0
            && (type is SOURCE or NOTE or WEIGHT or DUE or CAP or BASELINE or ROUNDING or SUPPRESS or COMPUTED or SET_CLOSE
                || TokenSets.IsConnective(type) || TokenSets.IsRoundClose(type)));

    /// <summary>Takes the expression behind 计算, up to where it cannot go on.</summary>
    private void TakeExpression()
    {
        var depth = 0;
        var needsOperand = true;
        while (true)
        {
            var type = NextType;
            if (needsOperand)
            {
                var isOperand = TokenSets.IsValueStart(type) && type != TEXT_BLOCK || type is LPAREN or PLUS;
                var isEmptyCall = type is RPAREN or RBRACK && depth > 0 && _output[^1].Type == CALL_OPEN;
                Require(isOperand || isEmptyCall);
                needsOperand = false;
                if (!isOperand)
                {
                    continue;
                }

                needsOperand = Take().Type is LPAREN or PLUS or MINUS;
                depth += _output[^1].Type == LPAREN ? 1 : 0;
            }
            else if (TokenSets.IsArithmetic(type) || (type == COMMA && depth > 0))
            {
                Take();
                needsOperand = true;
            }
            else if (type == LPAREN && TokenSets.IsName(_output[^1].Type))
            {
                Take().Type = CALL_OPEN;
                depth++;
                needsOperand = true;
            }
            else if (TokenSets.IsRoundClose(type) && depth > 0)
            {
                Take();
                depth--;
            }
            else if (type is MEASURE or PERCENT or MEASURE_SLASH or QUALIFIER_DOT || (type == NAME && _output[^1].Type == QUALIFIER_DOT)
                || (type == MISSING && _output[^1].Type == MEASURE_SLASH))
            {
                Take();
            }
            else
            {
                return;
            }
        }
    }
}
