using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Takes one statement after the other from the raw tokens. A newline ends a statement, except inside brackets and after an
/// operator, a comma, 且 or 或; but where the next line begins a statement it ends all the same, so that what was left open
/// costs one line only.
/// </summary>
internal sealed class LineReader(List<Lexeme> raw)
{
    // A bracket that spans more lines than this was forgotten, and looking for its end must not take forever.
    private const int MostLinesInBrackets = 100;

    private readonly Stack<bool> _open = new();

    /// <summary>The first token not yet read.</summary>
    public int Position { get; set; }

    public Lexeme Next => raw[Position];

    /// <summary>Reads the tokens up to a newline, a brace of a block, or the end, none of which it takes.</summary>
    public void Read(List<Lexeme> line)
    {
        line.Clear();
        _open.Clear();
        var rounds = 0;
        var joined = 0;
        (int Position, int Count) firstNewline = (-1, 0);
        for (; ; Position++)
        {
            var lexeme = raw[Position];
            switch (lexeme.Type)
            {
                case LexemeTypes.EndOfFile:
                case LBRACE when !OpensSet(line):
                case RBRACE when _open.Count == 0 || !_open.Contains(true):
                case NEWLINE when !Continues(line, rounds) || ++joined > MostLinesInBrackets:
                    if (rounds > 0 && firstNewline.Position >= 0)
                    {
                        Position = firstNewline.Position;
                        GiveBack(line, firstNewline.Count);
                    }

                    return;
                case NEWLINE:
                    if (rounds > 0 && firstNewline.Position < 0)
                    {
                        firstNewline = (Position, line.Count);
                    }

                    continue;
                case LBRACE:
                    lexeme.Type = SET_OPEN;
                    _open.Push(true);
                    break;
                case RBRACE:
                    lexeme.Type = SET_CLOSE;
                    while (!_open.Pop())
                    {
                        rounds--;
                    }

                    break;
                case LPAREN or LBRACK:
                    _open.Push(false);
                    rounds++;
                    break;
                case RPAREN or RBRACK when _open.Count > 0 && !_open.Peek():
                    _open.Pop();
                    rounds--;
                    break;
            }

            line.Add(lexeme);
        }
    }

    /// <summary>Shortens the line; what it gives back is read again, and perhaps otherwise.</summary>
    private static void GiveBack(List<Lexeme> line, int count)
    {
        for (var i = count; i < line.Count; i++)
        {
            line[i].Type = line[i].Type switch { SET_OPEN => LBRACE, SET_CLOSE => RBRACE, var other => other };
        }

        line.RemoveRange(count, line.Count - count);
    }

    private static bool OpensSet(List<Lexeme> line) =>
        line.Count > 1 && (line[^1].Keyword == Keyword.In || TokenSets.IsComparator(line[^1].Type));

    private bool Continues(List<Lexeme> line, int rounds)
    {
        if (line.Count == 0)
        {
            return false;
        }

        var next = Position + 1;
        while (raw[next].Type == NEWLINE)
        {
            next++;
        }

        if (raw[next].Type == LBRACE)
        {
            return LineStart.CouldBeHeading(line);
        }

        return (rounds > 0 || LineStart.CanContinueAfter(line)) && raw[next].Type != LexemeTypes.EndOfFile && !LineStart.Begins(raw, next);
    }
}
