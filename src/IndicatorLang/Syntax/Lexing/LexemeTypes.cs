using Antlr4.Runtime;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>The generated token types as keywords and as kinds of the tree.</summary>
internal static class LexemeTypes
{
    /// <summary>The end of the text.</summary>
    public const int EndOfFile = -1;

    private static readonly int[] OfKeywords = MapKeywords();
    private static readonly bool[] IsKeywordType = MarkKeywords();

    /// <summary>The token type named as the keyword: <c>ImplementingUnit</c> is <c>IMPLEMENTING_UNIT</c>.</summary>
    public static int Of(Keyword keyword) => OfKeywords[(int)keyword];

    public static bool IsKeyword(int type) => (uint)type < (uint)IsKeywordType.Length && IsKeywordType[type];

    public static TokenKind KindOf(Lexeme lexeme) => lexeme.Type switch
    {
        EndOfFile => TokenKind.EndOfFile,
        IndicatorLexer.NAME or IndicatorLexer.MEASURE or IndicatorLexer.HEADING or IndicatorLexer.SUBJECT => TokenKind.Name,
        IndicatorLexer.NUMBER or IndicatorLexer.POINT_NUMBER => TokenKind.Number,
        IndicatorLexer.DATE or IndicatorLexer.DASHED or IndicatorLexer.DOTTED or IndicatorLexer.SLASHED => TokenKind.Date,
        IndicatorLexer.STRING or IndicatorLexer.OPEN_STRING or IndicatorLexer.WRONG_CURLY => TokenKind.String,
        IndicatorLexer.TEXT_BLOCK => TokenKind.TextBlock,
        IndicatorLexer.PERCENT => TokenKind.Percent,
        IndicatorLexer.EQ => TokenKind.Equal,
        IndicatorLexer.NE => TokenKind.NotEqual,
        IndicatorLexer.GT => TokenKind.Greater,
        IndicatorLexer.GE => TokenKind.GreaterOrEqual,
        IndicatorLexer.LT => TokenKind.Less,
        IndicatorLexer.LE => TokenKind.LessOrEqual,
        IndicatorLexer.PLUS => TokenKind.Plus,
        IndicatorLexer.MINUS or IndicatorLexer.NEGATIVE => TokenKind.Minus,
        IndicatorLexer.STAR => TokenKind.Star,
        IndicatorLexer.SLASH or IndicatorLexer.MEASURE_SLASH => TokenKind.Slash,
        IndicatorLexer.COMMA => TokenKind.Comma,
        IndicatorLexer.DOT or IndicatorLexer.QUALIFIER_DOT => TokenKind.Dot,
        IndicatorLexer.RANGE => TokenKind.Range,
        IndicatorLexer.COLON => TokenKind.Colon,
        IndicatorLexer.LPAREN or IndicatorLexer.CALL_OPEN => TokenKind.OpenParen,
        IndicatorLexer.RPAREN => TokenKind.CloseParen,
        IndicatorLexer.LBRACK => TokenKind.OpenBracket,
        IndicatorLexer.RBRACK => TokenKind.CloseBracket,
        IndicatorLexer.LBRACE or IndicatorLexer.SET_OPEN => TokenKind.OpenBrace,
        IndicatorLexer.RBRACE or IndicatorLexer.SET_CLOSE => TokenKind.CloseBrace,
        IndicatorLexer.CODE => TokenKind.Code,
        IndicatorLexer.INPUT_UNIT => TokenKind.Keyword,
        IndicatorLexer.CELL or IndicatorLexer.VERDICT => TokenKind.Words,
        _ => IsKeyword(lexeme.Type) ? TokenKind.Keyword : TokenKind.Unexpected,
    };

    private static int[] MapKeywords()
    {
        var vocabulary = (Vocabulary)IndicatorLexer.DefaultVocabulary;
        var types = new int[Enum.GetValues<Keyword>().Length];
        for (var type = 1; type <= vocabulary.getMaxTokenType(); type++)
        {
            var name = vocabulary.GetSymbolicName(type)?.Replace("_", string.Empty, StringComparison.Ordinal);
            if (Enum.TryParse<Keyword>(name, ignoreCase: true, out var keyword))
            {
                types[(int)keyword] = type;
            }
        }

        return types;
    }

    private static bool[] MarkKeywords()
    {
        var marks = new bool[OfKeywords.Max() + 1];
        foreach (var type in OfKeywords)
        {
            marks[type] = true;
        }

        return marks;
    }
}
