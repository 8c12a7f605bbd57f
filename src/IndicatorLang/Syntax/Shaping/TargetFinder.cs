using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Finds where the target of a line begins, before anything else is known of the line.</summary>
internal static class TargetFinder
{
    /// <summary>The first comparison, <c>in</c>, 达成, or bracket around one; -1 without any.</summary>
    public static int Find(List<Lexeme> line)
    {
        var depth = 0;
        var firstParenthesis = -1;
        for (var i = 0; i < line.Count; i++)
        {
            var lexeme = line[i];
            if (TokenSets.IsComparator(lexeme.Type) || (IsWord(line, i) && (depth <= 0 || firstParenthesis >= 0)))
            {
                return firstParenthesis >= 0 ? firstParenthesis : i;
            }

            firstParenthesis = lexeme.Type != LPAREN ? -1 : firstParenthesis < 0 ? i : firstParenthesis;
            depth += lexeme.Type is LPAREN or LBRACK ? 1 : lexeme.Type is RPAREN or RBRACK ? -1 : 0;
        }

        return -1;
    }

    /// <summary>True for <c>80% ≤ x</c>: a value, the operator, and then a name.</summary>
    public static bool IsValueFirst(List<Lexeme> line, int target)
    {
        var start = line[0].Type == MINUS ? 1 : 0;
        if (target + 1 >= line.Count || !TokenSets.IsName(line[target + 1].Type))
        {
            return false;
        }

        if (TokenSets.IsDate(line[start].Type))
        {
            return target == start + 1;
        }

        if (!TokenSets.IsNumber(line[start].Type))
        {
            return false;
        }

        for (var i = start + 1; i < target; i++)
        {
            if (line[i].Type is not (MEASURE or PERCENT or MEASURE_SLASH))
            {
                return false;
            }
        }

        // 5G基站数 ≥ 3 is a name without quotes, unless a second comparison follows.
        var looksLikeName = start + 1 < target && line[start + 1].Type == MEASURE && ShapingContext.AreAdjacent(line[start], line[start + 1]);
        return !looksLikeName || line.FindIndex(target + 1, lexeme => TokenSets.IsComparator(lexeme.Type)) > 0;
    }

    /// <summary>In or 达成 as an operator; at the start of a line before another operator it is a name.</summary>
    private static bool IsWord(List<Lexeme> line, int index) =>
        line[index].Type == NAME && line[index].Keyword is Keyword.In or Keyword.Achieve
        && !(index == 0 && (line.Count == 1 || TokenSets.IsComparator(line[1].Type) || line[1].Keyword is Keyword.In or Keyword.Achieve));
}
