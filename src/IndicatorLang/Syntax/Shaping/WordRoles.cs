using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Decides which words behind the first are keywords; a keyword where only a name can stand stays a name.</summary>
internal sealed class WordRoles
{
    private enum Bracket
    {
        Group,
        Values,
        Expression,
    }

    private readonly Stack<Bracket> _brackets = new();
    private bool _inExpression;

    /// <summary>The words of an indicator line.</summary>
    public void AssignInIndicator(List<Lexeme> line)
    {
        _brackets.Clear();
        _inExpression = false;
        for (var i = 1; i < line.Count; i++)
        {
            var lexeme = line[i];
            var previous = line[i - 1];
            switch (lexeme.Type)
            {
                case LPAREN or LBRACK or SET_OPEN:
                    _brackets.Push(KindOf(lexeme, previous));
                    break;
                case RPAREN or RBRACK or SET_CLOSE:
                    _brackets.Pop();
                    break;
                case FOREIGN_AND or FOREIGN_OR when InValues():
                    lexeme.Type = STRAY;
                    break;
                case NAME when lexeme.Keyword is { } keyword && !InValues():
                    lexeme.Type = RoleOf(keyword, previous, i + 1 < line.Count ? line[i + 1] : null);
                    _inExpression = lexeme.Type == COMPUTED || (_inExpression && lexeme.Type == NAME);
                    break;
            }
        }
    }

    /// <summary>The words of a header field or of the head of a calendar: only <c>忽略</c> is a keyword there.</summary>
    public static void AssignInHeader(List<Lexeme> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var lexeme = line[i];
            if (lexeme.Type == NAME && lexeme.Keyword == Keyword.Suppress && i > 1 && i + 1 < line.Count
                && ClauseWords.Fits(Keyword.Suppress, line[i + 1]))
            {
                lexeme.Type = SUPPRESS;
            }
            else if (lexeme.Type == NAME && lexeme.Keyword is Keyword.Source or Keyword.Note && i > 1 && line[0].Type == INPUT)
            {
                lexeme.Type = LexemeTypes.Of(lexeme.Keyword.Value);
            }
            else if (lexeme.Type == NAME && lexeme.Keyword == Keyword.Extends && i > 1 && line[0].Type == CALENDAR)
            {
                lexeme.Type = EXTENDS;
            }
            else if (lexeme.Type is FOREIGN_AND or FOREIGN_OR)
            {
                lexeme.Type = STRAY;
            }
        }
    }

    private Bracket KindOf(Lexeme open, Lexeme previous)
    {
        if (_inExpression)
        {
            return Bracket.Expression;
        }

        var holdsValues = open.Type != LPAREN || InValues() || previous.Type == IN || TokenSets.IsComparator(previous.Type);
        return holdsValues ? Bracket.Values : Bracket.Group;
    }

    private bool InValues() => _brackets.Count > 0 && _brackets.Peek() != Bracket.Group;

    private int RoleOf(Keyword keyword, Lexeme previous, Lexeme? next)
    {
        var afterOperator = TokenSets.IsComparator(previous.Type)
            || (_inExpression && (previous.Type == COMPUTED || TokenSets.IsArithmetic(previous.Type)));
        var isKeyword = keyword switch
        {
            Keyword.In => !afterOperator || (next is not null && next.Type is LBRACK or LPAREN or SET_OPEN),
            Keyword.Achieve => !afterOperator || (next is not null && TokenSets.IsQuoted(next.Type)),
            Keyword.And or Keyword.Or => true,
            _ when ClauseWords.IsClause(keyword) =>
                !_inExpression || !afterOperator || (next is not null && ClauseWords.Fits(keyword, next)),
            _ => false,
        };
        if (isKeyword && keyword == Keyword.In && TokenSets.IsComparator(previous.Type))
        {
            return EXTRA_OPERATOR;
        }

        return isKeyword ? LexemeTypes.Of(keyword) : NAME;
    }
}
