using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Clauses, expressions, and what is not supported yet.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor MissingTextDescriptor = Error("IND1060", "missing-text");

    public static Diagnostic MissingText(Location location, string keyword) => Make(
        MissingTextDescriptor,
        location,
        $"“{Shorten(keyword)}”后面缺少文字。请写上引号和文字，例如“{Shorten(keyword)} \"工作计划\"”。",
        $"the text after '{Shorten(keyword)}' is missing. Add it in quotes, as in '{Shorten(keyword)} \"工作计划\"'.");

    public static readonly DiagnosticDescriptor MissingClauseValueDescriptor = Error("IND1061", "missing-clause-value");

    public static Diagnostic MissingClauseValue(Location location, string keyword, string example) => Make(
        MissingClauseValueDescriptor,
        location,
        $"“{Shorten(keyword)}”后面缺少值。请补上，例如“{Shorten(keyword)} {Shorten(example)}”；不需要时请删去“{Shorten(keyword)}”。",
        $"the value after '{Shorten(keyword)}' is missing. Add it, as in '{Shorten(keyword)} {Shorten(example)}', or delete '{Shorten(keyword)}'.");

    public static readonly DiagnosticDescriptor DuplicateClauseDescriptor = Error("IND1062", "duplicate-clause");

    public static Diagnostic DuplicateClause(Location location, string keyword) => Make(
        DuplicateClauseDescriptor,
        location,
        $"这一行里“{Shorten(keyword)}”写了两次。请只留一个。",
        $"'{Shorten(keyword)}' occurs twice on this line. Keep one.");

    public static readonly DiagnosticDescriptor UnquotedTextDescriptor = Error("IND1063", "unquoted-text");

    public static Diagnostic UnquotedText(Location location, string keyword, string text) => Make(
        UnquotedTextDescriptor,
        location,
        $"“{Shorten(keyword)}”后面的文字要放进引号：请写成“{Shorten(keyword)} {Quote(Shorten(text))}”。",
        $"the text after '{Shorten(keyword)}' needs quotes: write '{Shorten(keyword)} {Quote(Shorten(text))}'.")
        .WithReplacement("加上引号", "Add quotes", location.Span, Quote(text));

    public static readonly DiagnosticDescriptor ClauseBeforeTargetDescriptor = Error("IND1064", "clause-before-target");

    public static Diagnostic ClauseBeforeTarget(Location location, string keyword) => Make(
        ClauseBeforeTargetDescriptor,
        location,
        $"“{Shorten(keyword)}”要写在目标后面。请先写目标，再写“{Shorten(keyword)}”。",
        $"'{Shorten(keyword)}' comes after the target. Write the target first.");

    public static readonly DiagnosticDescriptor MissingSuppressCodeDescriptor = Error("IND1065", "missing-suppress-code");

    public static Diagnostic MissingSuppressCode(Location location, string keyword) => Make(
        MissingSuppressCodeDescriptor,
        location,
        $"“{Shorten(keyword)}”后面缺少提示的编号。请写成“{Shorten(keyword)} IND4101 \"理由\"”。",
        $"the code of the warning is missing after '{Shorten(keyword)}'. Write '{Shorten(keyword)} IND4101 \"reason\"'.");

    public static readonly DiagnosticDescriptor MissingSuppressReasonDescriptor = Error("IND1066", "missing-suppress-reason");

    public static Diagnostic MissingSuppressReason(Location location, string keyword) => Make(
        MissingSuppressReasonDescriptor,
        location,
        $"“{Shorten(keyword)}”要写明理由。请在编号后面写上引号和理由，例如“{Shorten(keyword)} IND4101 \"上级文件规定\"”。",
        $"'{Shorten(keyword)}' needs a reason. Add it in quotes after the code, as in '{Shorten(keyword)} IND4101 \"set by regulation\"'.");

    public static readonly DiagnosticDescriptor MissingOperandDescriptor = Error("IND1070", "missing-operand");

    public static Diagnostic MissingOperand(Location location, string after) => Make(
        MissingOperandDescriptor,
        location,
        $"算式没有写完，“{Shorten(after)}”后面缺少一个数或名称。请补上。",
        $"the expression is not complete: a number or a name is missing after '{Shorten(after)}'. Add it.");

    public static readonly DiagnosticDescriptor MinusNeedsSpacesDescriptor = Error("IND1071", "minus-needs-spaces");

    public static Diagnostic MinusNeedsSpaces(Location location) => Make(
        MinusNeedsSpacesDescriptor,
        location,
        "减号两边要有空格，例如“甲 - 乙”。请加上空格。",
        "a minus between two operands has spaces around it, as in '甲 - 乙'. Add them.");
}
