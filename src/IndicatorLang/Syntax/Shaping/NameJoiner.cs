using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Joins brackets to the word they are attached to (<c>外事（港澳）事务工作</c>, <c>受理量（件）</c>), when they close on the line, hold only
/// letters and digits, and the word is neither a keyword nor a function. In an expression brackets stay brackets.
/// </summary>
internal sealed class NameJoiner(ShapingContext context)
{
    private readonly Stack<int> _open = new();
    private readonly List<(int First, int Last)> _joins = [];

    public void Join(List<Lexeme> line)
    {
        FindBrackets(line);
        if (_joins.Count == 0)
        {
            return;
        }

        var kept = 0;
        var join = 0;
        for (var i = 0; i < line.Count; i++)
        {
            while (join < _joins.Count && _joins[join].First < i)
            {
                join++;
            }

            var lexeme = line[i];
            if (join < _joins.Count && _joins[join].First == i)
            {
                i = Extend(line, lexeme, join);
            }

            line[kept++] = lexeme;
        }

        line.RemoveRange(kept, line.Count - kept);
    }

    /// <summary>Joins the brackets at <paramref name="join"/> and all that follows without a gap; the index of the last token taken.</summary>
    private int Extend(List<Lexeme> line, Lexeme word, int join)
    {
        var last = _joins[join].Last;
        while (last + 1 < line.Count && ShapingContext.AreAdjacent(line[last], line[last + 1]))
        {
            if (line[last + 1].Type is NAME or NUMBER)
            {
                last++;
                continue;
            }

            // The next pair of brackets that begins here, if there is one.
            while (join < _joins.Count && _joins[join].First < last)
            {
                join++;
            }

            if (join == _joins.Count || _joins[join].First != last)
            {
                break;
            }

            last = _joins[join].Last;
        }

        word.End = line[last].End;
        word.Keyword = null;
        return last;
    }

    /// <summary>Collects the pairs as (word before the opening, closing), outer pairs before the pairs inside them.</summary>
    private void FindBrackets(List<Lexeme> line)
    {
        _open.Clear();
        _joins.Clear();
        var inExpression = line.Count > 0 && line[0].Keyword == Keyword.Computed;
        for (var i = 1; i < line.Count; i++)
        {
            var lexeme = line[i];
            inExpression = lexeme.Keyword == Keyword.Computed || (inExpression && !ClauseWords.IsClause(lexeme.Keyword));
            var attached = ShapingContext.AreAdjacent(line[i - 1], lexeme);
            if (lexeme.Type == LPAREN && attached && !inExpression && CanCarry(line, line[i - 1]))
            {
                _open.Push(i);
                continue;
            }

            if (_open.Count == 0)
            {
                continue;
            }

            if (lexeme.Type == RPAREN && attached && _open.Peek() < i - 1)
            {
                var first = _open.Pop() - 1;
                if (_open.Count == 0)
                {
                    _joins.Add((first, i));
                }
            }
            else if (!attached || !HoldsOnlyLettersAndDigits(lexeme))
            {
                _open.Clear();
            }
        }
    }

    /// <summary>A word, or the end of brackets that are joined to one themselves.</summary>
    private bool CanCarry(List<Lexeme> line, Lexeme before) =>
        (before.Type == NAME && before.Keyword is null && !FunctionTable.IsReserved(context.SpanOf(before)))
        || (before.Type == RPAREN && _joins.Count > 0 && line[_joins[^1].Last] == before);

    private bool HoldsOnlyLettersAndDigits(Lexeme lexeme) =>
        lexeme.Type is NAME or NUMBER || (lexeme.Type == DATE && !context.SpanOf(lexeme).ContainsAny(' ', '-', '－'));
}
