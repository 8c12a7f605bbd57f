using IndicatorLang.Syntax;

namespace IndicatorLang.Formatting;

/// <summary>Tokens in their canonical form.</summary>
internal static class TokenText
{
    public static string Of(SyntaxToken token, FormatOptions options) => token.Kind switch
    {
        TokenKind.Keyword => Keyword(token, options),
        TokenKind.Number => Numerals.ToAscii(token.Text),
        TokenKind.Date => Numerals.ToAscii(token.Text).Replace(" ", string.Empty, StringComparison.Ordinal),
        TokenKind.String => Quoted(token.Text),
        TokenKind.Percent => token.Text == "％" ? "%" : token.Text,
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "≠",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => "≥",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "≤",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.Comma => ",",
        TokenKind.Range => "..",
        TokenKind.Colon => ":",
        TokenKind.OpenParen => "(",
        TokenKind.CloseParen => ")",
        TokenKind.OpenBracket => "[",
        TokenKind.CloseBracket => "]",
        TokenKind.OpenBrace => "{",
        TokenKind.CloseBrace => "}",
        _ => token.Text,
    };

    private static string Keyword(SyntaxToken token, FormatOptions options) => (options.Keywords, token.Keyword) switch
    {
        // One of the other names says more than the first: 项目总中期目标.
        (KeywordStyle.Chinese, { } keyword) when !KeywordTable.Of(keyword).Others.Contains(token.Text) => KeywordTable.Of(keyword).Chinese,
        (KeywordStyle.English, { } keyword) => KeywordTable.Of(keyword).English,
        _ => token.Text,
    };

    private static string Quoted(string text) =>
        text.Length > 1 && text[0] == '＂' && text[^1] is '＂' or '"' ? $"\"{text[1..^1]}\"" : text;
}
