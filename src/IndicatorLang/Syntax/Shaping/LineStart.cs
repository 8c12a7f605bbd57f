using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Tells from its first tokens whether a line begins a statement or goes on with the one before.</summary>
internal static class LineStart
{
    private const int LongestName = 64;

    /// <summary>True when the tokens from <paramref name="start"/> begin a statement.</summary>
    public static bool Begins(List<Lexeme> raw, int start)
    {
        var first = raw[start];
        var next = raw[Math.Min(start + 1, raw.Count - 1)];
        if (first.Type is RBRACE or LBRACE)
        {
            return true;
        }

        if (TokenSets.IsNumber(first.Type))
        {
            return TokenSets.IsName(next.Type) && !IsWordOfOperator(next) && HasTargetAfterName(raw, start + 1);
        }

        if (!TokenSets.IsName(first.Type) || ClauseWords.IsConnective(first.Keyword))
        {
            return false;
        }

        if (TestLineShaper.IsStatement(first.Keyword) && (TokenSets.IsName(next.Type) || TokenSets.IsDate(next.Type)))
        {
            return true;
        }

        if (ClauseWords.IsClause(first.Keyword) && ClauseWords.Fits(first.Keyword!.Value, next))
        {
            return true;
        }

        if (first.Keyword is { } keyword && KeywordTable.Of(keyword).Kind is KeywordKind.Header or KeywordKind.Structure
            && TokenSets.IsValueStart(next.Type) && next.Type != MINUS)
        {
            return true;
        }

        return TokenSets.IsNumber(next.Type) || TokenSets.IsDate(next.Type) || next.Type == TEXT_BLOCK || TokenSets.IsQuoted(next.Type)
            || HasTargetAfterName(raw, start + 1);
    }

    /// <summary>True when a line that ends so may go on in the next.</summary>
    public static bool CanContinueAfter(List<Lexeme> line)
    {
        var last = line[^1];
        return TokenSets.IsComparator(last.Type) || TokenSets.IsArithmetic(last.Type)
            || last.Type is COMMA or RANGE or FOREIGN_AND or FOREIGN_OR
            || (line.Count > 1 && IsWordOfOperator(last));
    }

    /// <summary>True when the line can only be what stands before a block.</summary>
    public static bool CouldBeHeading(List<Lexeme> line)
    {
        foreach (var lexeme in line)
        {
            if (!TokenSets.IsName(lexeme.Type) && !TokenSets.IsNumber(lexeme.Type) && lexeme.Type is not (LPAREN or RPAREN))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWordOfOperator(Lexeme lexeme) => lexeme.Keyword is Keyword.In or Keyword.Achieve or Keyword.And or Keyword.Or;

    /// <summary>True when nothing but more of a name stands before the next operator or brace.</summary>
    private static bool HasTargetAfterName(List<Lexeme> raw, int position)
    {
        var opened = 0;
        for (var end = Math.Min(position + LongestName, raw.Count); position < end; position++)
        {
            var lexeme = raw[position];
            if (TokenSets.IsComparator(lexeme.Type) || lexeme.Type == LBRACE || lexeme.Keyword is Keyword.In or Keyword.Achieve)
            {
                return true;
            }

            opened += lexeme.Type == LPAREN ? 1 : lexeme.Type == RPAREN ? -1 : 0;
            if (opened < 0 || ClauseWords.IsConnective(lexeme.Keyword) || ClauseWords.IsClause(lexeme.Keyword)
                || lexeme.Type is not (NAME or STRING or NUMBER or LPAREN or RPAREN or PERCENT or ENUMERATION_COMMA or STRAY))
            {
                return false;
            }
        }

        return false;
    }
}
