namespace IndicatorLang.Syntax;

/// <summary>What a token is, whatever width or spelling it was typed in.</summary>
public enum TokenKind
{
    EndOfFile,

    /// <summary>A word in the role of a name or a unit, also a keyword where only a name can stand; a quoted name is a <see cref="String"/>.</summary>
    Name,

    /// <summary>A word in the role of a keyword; <see cref="SyntaxToken.Keyword"/> says which.</summary>
    Keyword,
    Number,
    Date,
    String,
    TextBlock,
    Percent,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Comma,
    Dot,
    Range,
    Colon,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    /// <summary>A diagnostic's code, as in <c>忽略 IND4101 "…"</c>.</summary>
    Code,

    /// <summary>In a test, the words of a data file's cell or of a verdict, as they are written.</summary>
    Words,

    /// <summary>Text that the language has no use for; a diagnostic speaks of it.</summary>
    Unexpected,
}
