using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Intervals and sets.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor IntervalBoundsDescriptor = Error("IND1040", "interval-bounds");

    public static Diagnostic IntervalBounds(Location location, int count) => Make(
        IntervalBoundsDescriptor,
        location,
        $"区间要有下限和上限两个值，这里有 {count} 个。请写成“in [下限, 上限]”；没有上限时写“in [下限, ..)”，列举几个值时写“in {{…}}”。",
        $"an interval has two bounds, here are {count}. Write 'in [lower, upper]'; without an upper bound 'in [lower, ..)'; for single values 'in {{…}}'.");

    public static Diagnostic IntervalWithoutBounds(Location location) => Make(
        IntervalBoundsDescriptor,
        location,
        "区间的下限和上限不能都空缺。请至少写一个，例如“in [5, ..)”。",
        "an interval cannot be open at both ends. Give at least one bound, as in 'in [5, ..)'.");

    public static readonly DiagnosticDescriptor ClosedOpenEndDescriptor = Error("IND1041", "closed-open-end");

    public static Diagnostic ClosedOpenEnd(Location location, string bracket, string repair) => Make(
        ClosedOpenEndDescriptor,
        location,
        $"“..”一端没有界限，要用圆括号，不能用“{Shorten(bracket)}”。请改为“{Shorten(repair)}”。",
        $"the end with '..' has no bound, so it takes a round bracket, not '{Shorten(bracket)}'. Change it to '{Shorten(repair)}'.")
        .WithReplacement(repair);

    public static readonly DiagnosticDescriptor MissingCommaDescriptor = Error("IND1042", "missing-comma");

    /// <param name="location">The second of the two values.</param>
    /// <param name="gap">What stands between them, which a comma replaces.</param>
    public static Diagnostic MissingComma(Location location, TextSpan gap) => Make(
        MissingCommaDescriptor,
        location,
        "括号里的两个值之间缺少逗号。请补上“,”。",
        "the comma between two values in the brackets is missing. Add it.")
        .WithReplacement("补上逗号", "Add a comma", gap, ", ");

    public static readonly DiagnosticDescriptor ForeignCommaDescriptor = Error("IND1043", "foreign-comma");

    public static Diagnostic ForeignComma(Location location, string text) => Make(
        ForeignCommaDescriptor,
        location,
        $"括号里的值用逗号分隔，不能用“{Shorten(text)}”。请改为“,”。",
        $"values in brackets are separated by commas, not by '{Shorten(text)}'. Change it to a comma.")
        .WithReplacement("改为逗号", "Change to a comma", location.Span, ", ");

    public static readonly DiagnosticDescriptor MissingBracketsDescriptor = Error("IND1044", "missing-brackets");

    public static Diagnostic MissingBrackets(Location location, string keyword) => Make(
        MissingBracketsDescriptor,
        location,
        $"“{Shorten(keyword)}”后面应当是区间或一组值。请写成“{Shorten(keyword)} [下限, 上限]”或“{Shorten(keyword)} {{优, 良}}”。",
        $"an interval or a set of values was expected after '{Shorten(keyword)}'. Write '{Shorten(keyword)} [lower, upper]' or '{Shorten(keyword)} {{优, 良}}'.");

    public static readonly DiagnosticDescriptor EmptyBracketsDescriptor = Error("IND1045", "empty-brackets");

    public static Diagnostic EmptyBrackets(Location location) => Make(
        EmptyBracketsDescriptor,
        location,
        "括号里是空的。请写上值或条件。",
        "there is nothing in the brackets. Add the values or the condition.");

    public static readonly DiagnosticDescriptor MissingSetValueDescriptor = Error("IND1046", "missing-set-value");

    public static Diagnostic MissingSetValue(Location location) => Make(
        MissingSetValueDescriptor,
        location,
        "逗号前后缺少一个值。请补上值，或删去多余的逗号。",
        "a value is missing beside this comma. Add it, or delete the comma.");

    public static readonly DiagnosticDescriptor ThousandsInBracketsDescriptor = Error("IND1047", "thousands-in-brackets");

    public static Diagnostic ThousandsInBrackets(Location location, string repair) => Make(
        ThousandsInBracketsDescriptor,
        location,
        "括号里的逗号总是分隔两个值，不能作千位分隔。请写不带逗号的数字。",
        "inside brackets a comma always separates values; it cannot group digits. Write the numbers without commas.")
        .WithReplacement(repair);

    public static readonly DiagnosticDescriptor MissingInDescriptor = Error("IND1048", "missing-in");

    public static Diagnostic MissingIn(Location location) => Make(
        MissingInDescriptor,
        location,
        "区间前面缺少“in”。请写成“in [下限, 上限]”。",
        "the word 'in' is missing before the interval. Write 'in [lower, upper]'.")
        .WithReplacement("补上 in", "Add in", new TextSpan(location.Span.Start, 0), "in ");

    public static Diagnostic BracketsAfterOperator(Location location, string operators) => Make(
        MissingInDescriptor,
        location,
        $"区间或一组值前面要写“in”，不写“{Shorten(operators)}”。请改为“in”。",
        $"an interval or a set follows the word 'in', not '{Shorten(operators)}'. Change it to 'in'.")
        .WithReplacement("in");

    public static readonly DiagnosticDescriptor UnexpectedInBracketsDescriptor = Error("IND1049", "unexpected-in-brackets");

    public static Diagnostic UnexpectedInBrackets(Location location, string text) => Make(
        UnexpectedInBracketsDescriptor,
        location,
        $"括号里不能写“{Shorten(text)}”。请只写用逗号分隔的值。",
        $"'{Shorten(text)}' cannot stand in these brackets. Write only values, separated by commas.");

    private static Fix Insert(string zh, string en, int position, string text) =>
        Fix.Replace(new LocalizedText(zh, en), new TextSpan(position, 0), text);
}
