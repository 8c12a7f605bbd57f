using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Brackets, braces, lines.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor UnclosedBracketDescriptor = Error("IND1010", "unclosed-bracket");

    public static Diagnostic UnclosedBracket(Location location, string bracket)
    {
        var closing = bracket switch { "[" or "［" => "] 或 )", "(" or "（" => ") 或 ]", _ => "}" };
        return Make(
            UnclosedBracketDescriptor,
            location,
            $"“{Shorten(bracket)}”打开以后没有关闭。请在后面补上 {closing}。",
            $"this {Shorten(bracket)} is never closed. Add {closing.Replace("或", "or", StringComparison.Ordinal)} after what it holds.");
    }

    public static readonly DiagnosticDescriptor SurplusBracketDescriptor = Error("IND1011", "surplus-bracket");

    public static Diagnostic SurplusBracket(Location location, string bracket) => Make(
        SurplusBracketDescriptor,
        location,
        $"“{Shorten(bracket)}”前面没有与它配对的括号。请删去它，或补上前面的括号。",
        $"nothing opens this {Shorten(bracket)}. Delete it, or add the opening bracket before it.");

    public static readonly DiagnosticDescriptor MissingBraceDescriptor = Error("IND1012", "missing-brace");

    public static Diagnostic MissingBrace(Location location, string heading, int count, int position) => Make(
        MissingBraceDescriptor,
        location,
        count == 1
            ? $"“{Shorten(heading)} {{”没有对应的“}}”。请在这一部分的末尾补上“}}”。"
            : $"“{Shorten(heading)} {{”没有对应的“}}”，这里一共缺少 {count} 个“}}”。请在各部分的末尾补上。",
        count == 1
            ? $"'{Shorten(heading)} {{' has no }}. Add }} at the end of this part."
            : $"'{Shorten(heading)} {{' has no }}; {count} of them are missing here. Add one at the end of each part.")
        .WithReplacement(
            $"补上 {count} 个“}}”",
            count == 1 ? "Add }" : $"Add {count} }}",
            new TextSpan(position, 0),
            string.Concat(Enumerable.Repeat("\n}", count)));

    public static readonly DiagnosticDescriptor SurplusBraceDescriptor = Error("IND1013", "surplus-brace");

    public static Diagnostic SurplusBrace(Location location) => Make(
        SurplusBraceDescriptor,
        location,
        "这个“}”多了：前面的“{”都已关闭。请删去它，或在前面补上“{”。",
        "this } is one too many: every { before it is closed. Delete it, or add the { it belongs to.");

    public static readonly DiagnosticDescriptor BlockWithoutHeadingDescriptor = Error("IND1014", "block-without-heading");

    public static Diagnostic BlockWithoutHeading(Location location) => Make(
        BlockWithoutHeadingDescriptor,
        location,
        "这个“{”前面应当是一个标题，例如“产出目标 {”。请写上标题，或删去这对花括号。",
        "a heading was expected before this {, as in '产出目标 {'. Add the heading, or delete the pair of braces.");

    public static readonly DiagnosticDescriptor NestingTooDeepDescriptor = Error("IND1015", "nesting-too-deep");

    public static Diagnostic NestingTooDeep(Location location, int limit) => Make(
        NestingTooDeepDescriptor,
        location,
        $"括号套得太深，最多 {limit} 层；从这里起的内容没有读入。请减少层数。",
        $"brackets are nested too deep, at most {limit} levels are read; what begins here was skipped. Use fewer levels.");

    public static readonly DiagnosticDescriptor TargetTooLongDescriptor = Error("IND1016", "target-too-long");

    public static Diagnostic TargetTooLong(Location location, int limit) => Make(
        TargetTooLongDescriptor,
        location,
        $"一个目标里的条件太多，最多 {limit} 个。请拆成几个指标，或改用“in {{…}}”。",
        $"this target joins too many conditions, at most {limit} are read. Split it into several indicators, or use 'in {{…}}'.");

    public static readonly DiagnosticDescriptor UnreadableStatementDescriptor = Error("IND1017", "unreadable-statement");

    public static Diagnostic UnreadableStatement(Location location, string text) => Make(
        UnreadableStatementDescriptor,
        location,
        $"读不懂这一行“{Shorten(text)}”。这里应当是一个指标（名称、比较符号、目标值），例如“车辆准点率 ≥ 98%”；说明文字请写在 // 后面。",
        $"this line is not understood: '{Shorten(text)}'. An indicator was expected (name, comparison, value), as in '车辆准点率 ≥ 98%'; put remarks after //.");

    public static readonly DiagnosticDescriptor UnexpectedTextDescriptor = Error("IND1018", "unexpected-text");

    /// <param name="location">What is not expected.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">How the line looks when it is right.</param>
    public static Diagnostic UnexpectedText(Location location, string text, string form) => Make(
        UnexpectedTextDescriptor,
        location,
        $"这里不应当出现“{Shorten(text)}”。这一行的写法是：{form}。",
        $"'{Shorten(text)}' was not expected here. Write the line like this: '{form}'.");

    public static readonly DiagnosticDescriptor IncompleteLineDescriptor = Error("IND1019", "incomplete-line");

    public static Diagnostic IncompleteLine(Location location, string form) => Make(
        IncompleteLineDescriptor,
        location,
        $"这一行没有写完。写法是：{form}。",
        $"this line is not complete. Write it like this: '{form}'.");
}
