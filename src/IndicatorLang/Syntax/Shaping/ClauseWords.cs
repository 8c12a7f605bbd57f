using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Whether what follows a clause keyword, 且 or 或 fits it, so that the word is certainly meant as one.</summary>
internal static class ClauseWords
{
    public static bool IsClause(Keyword? keyword) => keyword is { } known && KeywordTable.Of(known).Kind == KeywordKind.Clause;

    public static bool IsConnective(Keyword? keyword) => keyword is Keyword.And or Keyword.Or;

    public static bool Fits(Keyword keyword, Lexeme next) => keyword switch
    {
        Keyword.Source or Keyword.Note => TokenSets.IsQuoted(next.Type),
        Keyword.Weight or Keyword.Due or Keyword.Cap or Keyword.Baseline =>
            TokenSets.IsNumber(next.Type) || TokenSets.IsDate(next.Type) || next.Type == MINUS,
        Keyword.Rounding => TokenSets.IsNumber(next.Type),
        Keyword.Computed => TokenSets.IsName(next.Type) || TokenSets.IsNumber(next.Type) || next.Type == LPAREN,
        Keyword.Suppress => TokenSets.IsName(next.Type),
        Keyword.And or Keyword.Or =>
            TokenSets.IsComparator(next.Type) || next.Type == LPAREN || next.Keyword is Keyword.In or Keyword.Achieve,
        _ => false,
    };
}
