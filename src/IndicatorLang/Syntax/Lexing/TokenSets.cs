using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>Groups of token types that shaping and recovery ask about.</summary>
internal static class TokenSets
{
    public static bool IsComparator(int type) => type is GE or LE or NE or EQ or GT or LT or FOREIGN_OPERATOR;

    public static bool IsConnective(int type) => type is AND or OR or FOREIGN_AND or FOREIGN_OR;

    public static bool IsNumber(int type) => type is NUMBER or POINT_NUMBER;

    public static bool IsDate(int type) => type is DATE or DASHED or DOTTED or SLASHED;

    public static bool IsQuoted(int type) => type is STRING or OPEN_STRING or WRONG_CURLY;

    /// <summary>What a name can be made of.</summary>
    public static bool IsName(int type) => type == NAME || IsQuoted(type);

    public static bool IsRoundOpen(int type) => type is LPAREN or LBRACK;

    public static bool IsRoundClose(int type) => type is RPAREN or RBRACK;

    public static bool IsArithmetic(int type) => type is PLUS or MINUS or STAR or SLASH;

    public static bool IsValueStart(int type) =>
        type is NAME or MINUS or TEXT_BLOCK || IsNumber(type) || IsDate(type) || IsQuoted(type);

    public static bool IsOperandStart(int type) =>
        IsValueStart(type) || IsComparator(type) || IsRoundOpen(type) || type is IN or ACHIEVE;

    /// <summary>What ends a line for the parser, whatever is still open.</summary>
    public static bool EndsLine(int type) => type is NEWLINE or LBRACE or RBRACE or LexemeTypes.EndOfFile or SURPLUS_BRACE;
}
