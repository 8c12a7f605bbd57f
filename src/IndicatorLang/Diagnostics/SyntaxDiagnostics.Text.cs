using System.Globalization;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Characters, strings, comments.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor UnexpectedCharacterDescriptor = Error("IND1001", "unexpected-character");

    public static Diagnostic UnexpectedCharacter(Location location, string text) => Make(
        UnexpectedCharacterDescriptor,
        location,
        $"这里不能写“{Shorten(text)}”。若它是名称的一部分，请把整个名称放进引号；否则请删去。",
        $"'{Shorten(text)}' has no meaning here. If it is part of a name, put the whole name in quotes; otherwise delete it.");

    public static readonly DiagnosticDescriptor UnreadableCharacterDescriptor = Error("IND1002", "unreadable-character");

    public static Diagnostic UnreadableCharacter(Location location, char character) => Make(
        UnreadableCharacterDescriptor,
        location,
        $"这里有一个无法阅读的字符（{CodeOf(character)}），文件可能已损坏或编码不对。请删去它，或以 UTF-8 重新保存文件。",
        $"there is an unreadable character here ({CodeOf(character)}); the file may be damaged or in another encoding. Delete it, or save the file as UTF-8.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor InvisibleCharacterDescriptor = Error("IND1003", "invisible-character");

    public static Diagnostic InvisibleCharacter(Location location, char character) => Make(
        InvisibleCharacterDescriptor,
        location,
        $"这里有一个看不见的字符（{CodeOf(character)}），多半是从网页或文档粘贴来的。请删去。",
        $"there is an invisible character here ({CodeOf(character)}), probably pasted from a page or document. Delete it.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor SurplusPunctuationDescriptor = Error("IND1004", "surplus-punctuation");

    public static Diagnostic SurplusPunctuation(Location location, string text) => Make(
        SurplusPunctuationDescriptor,
        location,
        $"这里不需要“{Shorten(text)}”。请删去。",
        $"no '{Shorten(text)}' is needed here. Delete it.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor UnterminatedStringDescriptor = Error("IND1005", "unterminated-string");

    public static Diagnostic UnterminatedString(Location location, char quote) => Make(
        UnterminatedStringDescriptor,
        location,
        $"文字前面有引号 {quote}，到这一行结束还没有与它配对的 {Closing(quote)}。请在文字后面补上；需要换行的文字请写在两个 \"\"\" 之间。",
        $"this text begins with {quote} and the line ends without its {Closing(quote)}. Add it after the text; a text of several lines goes between \"\"\" and \"\"\".");

    public static readonly DiagnosticDescriptor WrongOpeningQuoteDescriptor = Error("IND1006", "wrong-opening-quote");

    public static Diagnostic WrongOpeningQuote(Location location) => Make(
        WrongOpeningQuoteDescriptor,
        location,
        "这段文字的开头用了后引号”。请改用前引号“。",
        "this text begins with a closing quote ”. Begin it with “.")
        .WithReplacement("改用前引号“", "Use the opening quote “", new TextSpan(location.Span.Start, 1), "“");

    public static readonly DiagnosticDescriptor UnterminatedTextBlockDescriptor = Error("IND1007", "unterminated-text-block");

    public static Diagnostic UnterminatedTextBlock(Location location) => Make(
        UnterminatedTextBlockDescriptor,
        location,
        "这段多行文字以 \"\"\" 开始，后面没有结束的 \"\"\"。请在文字后面另起一行写 \"\"\"。",
        "this text of several lines begins with \"\"\" and has no \"\"\" at its end. Write \"\"\" on a line of its own after the text.");

    public static readonly DiagnosticDescriptor UnterminatedCommentDescriptor = Error("IND1008", "unterminated-comment");

    public static Diagnostic UnterminatedComment(Location location, int lineEnd) => Make(
        UnterminatedCommentDescriptor,
        location,
        "注释以 /* 开始，后面没有结束的 */。请补上 */；只到行末的注释可以写 //。",
        "the comment begins with /* and has no */ at its end. Add */, or write // for a comment up to the end of the line.")
        .WithReplacement("在行末补上 */", "Add */ at the end of the line", new TextSpan(lineEnd, 0), " */");

    public static readonly DiagnosticDescriptor UnknownEscapeDescriptor = Error("IND1009", "unknown-escape");

    public static Diagnostic UnknownEscape(Location location, string escape) => Make(
        UnknownEscapeDescriptor,
        location,
        $"引号里的反斜杠后面只能是 \"、\\ 或 n，这里是“{Shorten(escape)}”。反斜杠本身请写成 \\\\。",
        $"in a text, a backslash is followed by \", \\ or n; here it is '{Shorten(escape)}'. Write a backslash itself as \\\\.")
        .WithReplacement("写成 \\\\", "Write \\\\", new TextSpan(location.Span.Start, 0), "\\");

    private static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static char Closing(char quote) => quote == '“' ? '”' : '"';
}
