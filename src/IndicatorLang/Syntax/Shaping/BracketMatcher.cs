using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Leaves every bracket of a line closed and properly nested for the parser, in one pass; what it had to mend carries a message.</summary>
internal sealed class BracketMatcher(ShapingContext context)
{
    public const int DeepestNesting = 256;

    private readonly Stack<int> _open = new();
    private readonly List<Lexeme> _result = [];

    public void Match(List<Lexeme> line)
    {
        if (!HasBrackets(line))
        {
            return;
        }

        _open.Clear();
        _result.Clear();
        for (var i = 0; i < line.Count; i++)
        {
            var lexeme = line[i];
            if (IsOpening(lexeme.Type))
            {
                if (_open.Count == DeepestNesting)
                {
                    i = SkipDeep(line, i);
                    continue;
                }

                _open.Push(_result.Count);
            }
            else if (TokenSets.IsRoundClose(lexeme.Type))
            {
                CloseRound(lexeme);
            }
            else if (lexeme.Type == SET_CLOSE)
            {
                CloseSet(lexeme);
            }

            _result.Add(lexeme);
        }

        CloseAtEnd();
        line.Clear();
        line.AddRange(_result);
    }

    private static bool HasBrackets(List<Lexeme> line)
    {
        foreach (var lexeme in line)
        {
            if (IsOpening(lexeme.Type) || IsClosing(lexeme.Type))
            {
                return true;
            }
        }

        return false;
    }

    private void CloseRound(Lexeme close)
    {
        if (_open.Count > 0 && _result[_open.Peek()].Type != SET_OPEN)
        {
            _open.Pop();
        }
        else
        {
            close.Type = SURPLUS;
        }
    }

    private void CloseSet(Lexeme close)
    {
        while (_open.Count > 0 && _result[_open.Peek()].Type != SET_OPEN)
        {
            Report(_open.Peek());
            _result.Add(Closing(_result[_open.Pop()]));
        }

        if (!_open.TryPop(out _))
        {
            close.Type = SURPLUS;
        }
    }

    /// <summary>Closes what is still open before the first clause or 且 behind it, else at the end of the line; one message for the line.</summary>
    private void CloseAtEnd()
    {
        if (_open.Count == 0)
        {
            return;
        }

        var last = _open.Peek();
        Report(last);
        var position = last + 1;
        for (var depth = 0; position < _result.Count && (depth > 0 || !EndsBracket(position)); position++)
        {
            depth += IsOpening(_result[position].Type) ? 1 : IsClosing(_result[position].Type) ? -1 : 0;
        }

        _result.InsertRange(position, _open.Select(index => Closing(_result[index])).ToList());
    }

    private bool EndsBracket(int position)
    {
        var lexeme = _result[position];
        return position + 1 < _result.Count && lexeme.Keyword is { } keyword && lexeme.Type == NAME
            && _result[position - 1].Type != QUALIFIER_DOT
            && (ClauseWords.IsClause(keyword) || ClauseWords.IsConnective(keyword))
            && ClauseWords.Fits(keyword, _result[position + 1]);
    }

    private static bool IsOpening(int type) => type is LPAREN or LBRACK or SET_OPEN;

    private static bool IsClosing(int type) => type is RPAREN or RBRACK or SET_CLOSE;

    private void Report(int open) =>
        _result[open].AddProblem(SyntaxDiagnostics.UnclosedBracket(context.At(_result[open]), context.TextOf(_result[open])));

    private static Lexeme Closing(Lexeme open) => ShapingContext.Marker(open.Type switch
    {
        LPAREN => RPAREN,
        LBRACK => RBRACK,
        _ => SET_CLOSE,
    });

    /// <summary>Makes one token of brackets that lie too deep, up to their end; the index of the last token taken.</summary>
    private int SkipDeep(List<Lexeme> line, int start)
    {
        var depth = 0;
        var end = start;
        for (; end < line.Count; end++)
        {
            depth += IsOpening(line[end].Type) ? 1 : IsClosing(line[end].Type) ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        end = Math.Min(end, line.Count - 1);
        var skipped = new Lexeme(SKIPPED, line[start].Start, line[end].End);
        skipped.AddProblem(SyntaxDiagnostics.NestingTooDeep(context.At(line[start]), DeepestNesting));
        _result.Add(skipped);
        return end;
    }
}
