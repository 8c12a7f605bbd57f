using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Shapes the statements of a test. What stands for the cell of a data file becomes one token, as it is written, because it is
/// read as data are read and not as the language is; so does what should be a verdict. Each of these words begins a
/// statement, also on the line of another.
/// </summary>
internal sealed class TestLineShaper(NameMaker names)
{
    private List<Lexeme> _line = [];
    private List<Lexeme> _output = [];
    private int _position;

    public static bool IsStatement(Keyword? keyword) => keyword is Keyword.Given or Keyword.Expect or Keyword.AsOf;

    public void Shape(List<Lexeme> line, List<Lexeme> output)
    {
        (_line, _output, _position) = (SplitPoints(line), output, 0);
        while (_position < _line.Count)
        {
            var keyword = Take();
            keyword.Type = LexemeTypes.Of(keyword.Keyword!.Value);
            switch (keyword.Type)
            {
                case GIVEN:
                    TakePath(IndexOfEquals());
                    if (NextType == EQ)
                    {
                        Take();
                    }

                    TakeWords(EndOfStatement(), CELL);
                    break;
                case EXPECT:
                    TakePath(end: -1);
                    TakeOrdinal();
                    TakeVerdicts();
                    break;
                default:
                    TakeWords(EndOfStatement(), CELL);
                    break;
            }
        }
    }

    /// <summary>The type of the next token of the statement; NEWLINE at its end.</summary>
    private int NextType => Ends(_position) ? NEWLINE : _line[_position].Type;

    private bool Ends(int position) =>
        position >= _line.Count || (_line[position].Type == NAME && IsStatement(_line[position].Keyword) && !IsPartOfPath(position));

    /// <summary>A word behind 给定, 期望, a point or a slash can only be a name.</summary>
    private bool IsPartOfPath(int position) =>
        _line[position - 1].Type is GIVEN or EXPECT or QUALIFIER_DOT or SLASH or DOT;

    private Lexeme Take()
    {
        var lexeme = _line[_position++];
        _output.Add(lexeme);
        return lexeme;
    }

    private int IndexOfEquals()
    {
        for (var i = _position; !Ends(i); i++)
        {
            if (_line[i].Type == EQ)
            {
                return i;
            }
        }

        return -1;
    }

    private int EndOfStatement()
    {
        var end = _position;
        while (!Ends(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Takes 项目.质量/培训, with a marker for each name that was left out.</summary>
    /// <param name="end">Where it certainly ends; negative when it ends with the first word that is not attached.</param>
    private void TakePath(int end)
    {
        while (true)
        {
            var start = _position;
            while (CanBelongToName(start, end))
            {
                _position++;
            }

            TakeName(start);
            if (NextType is not (DOT or SLASH) || _position == end)
            {
                return;
            }

            var separator = Take();
            separator.Type = separator.Type == DOT ? QUALIFIER_DOT : SLASH;
        }
    }

    private void TakeName(int start)
    {
        if (_position == start)
        {
            _output.Add(ShapingContext.Marker(MISSING));
            return;
        }

        var name = _line.GetRange(start, _position - start);
        names.Make(name, 0, name.Count, NAME);
        _output.Add(name[0]);
    }

    /// <summary>Whether the next token goes on with the name that began at <paramref name="start"/>.</summary>
    private bool CanBelongToName(int start, int end)
    {
        if (NextType is NEWLINE or DOT or SLASH or EQ)
        {
            return false;
        }

        if (end >= 0)
        {
            return _position < end;
        }

        return _position == start
            ? TokenSets.IsName(NextType) || TokenSets.IsNumber(NextType) || TokenSets.IsDate(NextType)
            : NextType is not (LBRACK or COMMA or ENUMERATION_COMMA) && !TokenSets.IsComparator(NextType) && !TokenSets.IsQuoted(NextType)
                && ShapingContext.AreAdjacent(_line[_position - 1], _line[_position]);
    }

    /// <summary>The lexer takes the .5 of 项目.5G基站数 for a number.</summary>
    private static List<Lexeme> SplitPoints(List<Lexeme> line)
    {
        if (!line.Exists(lexeme => lexeme.Type == POINT_NUMBER))
        {
            return line;
        }

        var split = new List<Lexeme>(line.Count + 1);
        foreach (var lexeme in line)
        {
            if (lexeme.Type == POINT_NUMBER)
            {
                split.Add(new Lexeme(DOT, lexeme.Start, lexeme.Start + 1));
                lexeme.Start++;
                lexeme.Type = NUMBER;
            }

            split.Add(lexeme);
        }

        return split;
    }

    private void TakeOrdinal()
    {
        if (NextType == LBRACK && _position + 2 < _line.Count && _line[_position + 1].Type == NUMBER && _line[_position + 2].Type == RBRACK)
        {
            Take();
            Take();
            Take();
        }
    }

    private void TakeVerdicts()
    {
        do
        {
            var end = _position;
            while (!Ends(end) && _line[end].Type is not (COMMA or ENUMERATION_COMMA) && !TokenSets.IsQuoted(_line[end].Type))
            {
                end++;
            }

            TakeWords(end, VERDICT);
            if (TokenSets.IsQuoted(NextType))
            {
                Take();
            }
        }
        while (TakeComma());

        if (!Ends(_position))
        {
            TakeWords(EndOfStatement(), STRAY);
        }
    }

    private bool TakeComma()
    {
        if (NextType is not (COMMA or ENUMERATION_COMMA))
        {
            return false;
        }

        Take().Type = COMMA;
        return true;
    }

    /// <summary>Makes one token of all up to <paramref name="end"/>; a single text in quotes stays one.</summary>
    private void TakeWords(int end, int type)
    {
        if (end == _position)
        {
            _output.Add(ShapingContext.Marker(MISSING));
            return;
        }

        var words = Take();
        if (end == _position && type == CELL && TokenSets.IsQuoted(words.Type))
        {
            return;
        }

        words.Type = type;
        words.Keyword = null;
        for (; _position < end; _position++)
        {
            words.End = Math.Max(words.End, _line[_position].End);
            _line[_position].Problems?.ForEach(words.AddProblem);
        }
    }
}
