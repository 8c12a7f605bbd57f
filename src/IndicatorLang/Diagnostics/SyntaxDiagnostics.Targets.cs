using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Targets: comparisons and how they are joined.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor MissingTargetDescriptor = Error("IND1030", "missing-target");

    public static Diagnostic MissingTarget(Location location, string name) => Make(
        MissingTargetDescriptor,
        location,
        $"“{Shorten(name)}”后面缺少目标。请写上比较符号和目标值，例如“≥ 98%”；若是标题，请在后面写“{{”。",
        $"'{Shorten(name)}' has no target. Add a comparison and a value, such as '≥ 98%'; if it is a heading, write {{ after it.");

    public static readonly DiagnosticDescriptor MissingOperatorDescriptor = Error("IND1031", "missing-operator");

    /// <param name="location">The value.</param>
    /// <param name="value">Its text.</param>
    /// <param name="field">The field of a header that the name before it is nearest to, or null.</param>
    public static Diagnostic MissingOperator(Location location, string value, string? field = null) => Make(
        MissingOperatorDescriptor,
        location,
        $"“{Shorten(value)}”前面缺少比较符号。请写成“≥ {Shorten(value)}”“≤ {Shorten(value)}”或“= {Shorten(value)}”{(field is null ? "" : $"；若是项目的一项信息，是不是“{field}”？请核对它的名称")}。",
        $"a comparison is missing before '{Shorten(value)}'. Write '≥ {Shorten(value)}', '≤ {Shorten(value)}' or '= {Shorten(value)}'{(field is null ? "" : $"; if it is a field of the project, did you mean '{field}'? Check the name of the field")}.");

    /// <param name="descriptor">What the compiler has found about the words.</param>
    /// <param name="location">The words.</param>
    /// <param name="text">The same.</param>
    /// <param name="repair">The target that they mean.</param>
    /// <param name="isCertain">Whether they mean nothing else.</param>
    public static Diagnostic WordedTarget(DiagnosticDescriptor descriptor, Location location, string text, string repair, bool isCertain)
    {
        var diagnostic = Make(
            descriptor,
            location,
            $"“{Shorten(text)}”是表格里的写法，在程序里请写成“{Shorten(repair)}”。",
            $"'{Shorten(text)}' is how tables have it; in a program write '{Shorten(repair)}'.");
        return isCertain ? diagnostic.WithReplacement(repair) : diagnostic;
    }

    public static Diagnostic NoTarget(Location location, string text, LocalizedText note) => Make(
        MissingOperatorDescriptor,
        location,
        $"“{Shorten(text)}”不能当作目标：{Excerpt.OfReason(note.Zh)}请写上比较符号和目标值，例如“≥ 98%”。",
        $"'{Shorten(text)}' is no target: {Excerpt.OfReason(note.En)} Write a comparison and a value, such as '≥ 98%'.");

    public static readonly DiagnosticDescriptor TextWithoutAchieveDescriptor = Error("IND1029", "text-without-achieve");

    /// <param name="location">The text.</param>
    /// <param name="text">The same.</param>
    /// <param name="field">The field of a header that the name before it is nearest to, or null.</param>
    public static Diagnostic TextWithoutAchieve(Location location, string text, string? field) => Make(
        TextWithoutAchieveDescriptor,
        location,
        $"名称后面直接写了文字 {Shorten(text)}。定性的目标请写成“达成 {Shorten(text)}”；若是项目的一项信息{(field is null ? "（如“实施单位”）" : $"，是不是“{field}”？")}{(field is null ? "，" : "")}请核对它的名称。",
        $"a text follows the name directly. Write a qualitative target as '达成 {Shorten(text)}' (achieve); if it is a field of the project, {(field is null ? "check" : $"did you mean '{field}'? Check")} the name of the field.");

    public static readonly DiagnosticDescriptor OperatorBeforeAchieveDescriptor = Error("IND1028", "operator-before-achieve");

    public static Diagnostic OperatorBeforeAchieve(Location location, string operators) => Make(
        OperatorBeforeAchieveDescriptor,
        location,
        $"“达成”前面不写比较符号。请删去“{Shorten(operators)}”。",
        $"no comparison stands before '达成' (achieve). Delete '{Shorten(operators)}'.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor DoubledOperatorDescriptor = Error("IND1032", "doubled-operator");

    public static Diagnostic DoubledOperator(Location location, string operators, string? repair)
    {
        var diagnostic = Make(
            DoubledOperatorDescriptor,
            location,
            $"这里连着写了几个比较符号“{Shorten(operators)}”。请只留一个。",
            $"there are several comparisons in a row here: '{Shorten(operators)}'. Keep one.");
        return repair is null ? diagnostic : diagnostic.WithReplacement(repair);
    }

    public static readonly DiagnosticDescriptor ForeignOperatorDescriptor = Error("IND1033", "foreign-operator");

    public static Diagnostic ForeignOperator(Location location, string text, string repair) => Make(
        ForeignOperatorDescriptor,
        location,
        $"没有“{Shorten(text)}”这个比较符号。请写成“{Shorten(repair)}”。",
        $"'{Shorten(text)}' is no comparison. Write '{Shorten(repair)}'.")
        .WithReplacement(repair);

    public static readonly DiagnosticDescriptor MissingValueDescriptor = Error("IND1034", "missing-value");

    public static Diagnostic MissingValue(Location location, string after) => Make(
        MissingValueDescriptor,
        location,
        $"“{Shorten(after)}”后面缺少目标值。请写上数值、日期或等级，例如“{Shorten(after)} 98%”。",
        $"the value after '{Shorten(after)}' is missing. Add a number, a date or a level, as in '{Shorten(after)} 98%'.");

    public static readonly DiagnosticDescriptor MissingConnectiveDescriptor = Error("IND1035", "missing-connective");

    public static Diagnostic MissingConnective(Location location, int position) => Make(
        MissingConnectiveDescriptor,
        location,
        "两个条件之间缺少“且”或“或”。都要满足请写“且”，满足其一请写“或”。",
        "two conditions follow each other. Join them with 且 (and) when both must hold, with 或 (or) when one is enough.")
        .WithReplacement("用“且”连接", "Join with 且", new TextSpan(position, 0), " 且");

    public static readonly DiagnosticDescriptor ForeignConnectiveDescriptor = Error("IND1036", "foreign-connective");

    public static Diagnostic ForeignConnective(Location location, string text, string repair) => Make(
        ForeignConnectiveDescriptor,
        location,
        $"两个条件不能用“{Shorten(text)}”连接。请写成“{Shorten(repair)}”。",
        $"conditions are not joined with '{Shorten(text)}'. Write '{Shorten(repair)}'.")
        .WithReplacement($"改为“{Shorten(repair)}”", $"Change to {Shorten(repair)}", location.Span, $" {repair} ");

    public static readonly DiagnosticDescriptor MissingConditionDescriptor = Error("IND1037", "missing-condition");

    public static Diagnostic MissingConditionAfter(Location location, string connective) => Make(
        MissingConditionDescriptor,
        location,
        $"“{Shorten(connective)}”后面缺少条件。请补上，例如“{Shorten(connective)} ≤ 95%”；不需要时请删去“{Shorten(connective)}”。",
        $"the condition after '{Shorten(connective)}' is missing. Add it, as in '{Shorten(connective)} ≤ 95%', or delete '{Shorten(connective)}'.");

    public static Diagnostic MissingConditionBefore(Location location, string connective) => Make(
        MissingConditionDescriptor,
        location,
        $"“{Shorten(connective)}”前面缺少条件。请把条件写在它前面（同一行），或删去“{Shorten(connective)}”。",
        $"the condition before '{Shorten(connective)}' is missing. Write it in front, on the same line, or delete '{Shorten(connective)}'.");

    public static readonly DiagnosticDescriptor BoundWordDescriptor = Error("IND1038", "bound-word");

    /// <param name="location">The value with the word.</param>
    /// <param name="text">Both as typed.</param>
    /// <param name="repair">The same with a sign; null when the word leaves open which.</param>
    public static Diagnostic BoundWord(Location location, string text, string? repair)
    {
        var diagnostic = Make(
            BoundWordDescriptor,
            location,
            repair is null ? $"“{Shorten(text)}”请改用比较符号，例如 ≥、≤、=。" : $"“{Shorten(text)}”请写成“{Shorten(repair)}”。",
            repair is null ? $"write '{Shorten(text)}' with a comparison such as ≥, ≤ or =." : $"write '{Shorten(text)}' as '{Shorten(repair)}'.");
        return repair is null ? diagnostic : diagnostic.WithReplacement(repair);
    }

    public static Diagnostic SurplusBoundWord(Location location, string word, bool isCertain)
    {
        var diagnostic = Make(
            BoundWordDescriptor,
            location,
            $"前面已有比较符号，不能再写“{Shorten(word)}”。请删去它，只用符号。",
            $"there is a comparison already, so '{Shorten(word)}' cannot follow. Delete it and use the sign alone.");
        return isCertain ? diagnostic.WithDeletion() : diagnostic;
    }

    public static Diagnostic ApproximateNumber(Location location, string word) => Make(
        BoundWordDescriptor,
        location,
        $"目标要写确定的数，不能带“{Shorten(word)}”。请删去它。",
        $"a target is a certain number, so '{Shorten(word)}' cannot stand behind it. Delete it.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor UnexpectedAfterTargetDescriptor = Error("IND1039", "unexpected-after-target");

    public static Diagnostic UnexpectedAfterTarget(Location location, string text) => Make(
        UnexpectedAfterTargetDescriptor,
        location,
        $"目标后面多出“{Shorten(text)}”。目标的来源请写成“来源 \"…\"”，说明请写成“说明 \"…\"”；否则请删去。",
        $"'{Shorten(text)}' follows the target. Write the source of the target as 来源 \"…\" (source), a remark as 说明 \"…\" (note); otherwise delete it.");
}
