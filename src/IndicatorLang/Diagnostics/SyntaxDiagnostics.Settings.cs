using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Settings of rules: <c>检查 IND4014 关闭 "理由"</c>.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor SettingLevelDescriptor = Error("IND1140", "setting-level");

    public static Diagnostic SettingLevel(Location location, string code) => Make(
        SettingLevelDescriptor,
        location,
        $"“检查”要写明级别：关闭、提示、警告或错误。请写成“检查 {Shorten(code)} 提示”。",
        $"a setting needs a level: off, info, warning or error. Write 'check {Shorten(code)} info'.");

    public static readonly DiagnosticDescriptor SettingReasonDescriptor = Error("IND1141", "setting-reason");

    public static Diagnostic SettingReason(Location location, string code) => Make(
        SettingReasonDescriptor,
        location,
        $"关闭一项检查要写明理由。请在后面写上引号和理由，例如“检查 {Shorten(code)} 关闭 \"两种口径，各报各的\"”。",
        $"a rule is not switched off without a reason. Add it in quotes, as in 'check {Shorten(code)} off \"two definitions\"'.");

    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = Error("IND1142", "unknown-rule");

    public static Diagnostic UnknownRule(Location location, string code, IReadOnlyList<string> nearest)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return Make(
            UnknownRuleDescriptor,
            location,
            $"没有编号为“{Shorten(code)}”的检查。{zh}请核对编号，或删去这一行。",
            $"there is no rule '{Shorten(code)}'. {en}Correct the code, or delete the line.");
    }

    public static readonly DiagnosticDescriptor FixedSeverityDescriptor = Error("IND1143", "fixed-severity");

    public static Diagnostic FixedSeverity(Location location, string code) => Make(
        FixedSeverityDescriptor,
        location,
        $"“{Shorten(code)}”的级别不能改：能改的是程序的警告和提示。请删去这一行。",
        $"the severity of '{Shorten(code)}' cannot be set: only those of the warnings and notes on programs can. Delete the line.");

    public static readonly DiagnosticDescriptor UnexpectedAfterSettingDescriptor = Error("IND1144", "unexpected-after-setting");

    public static Diagnostic UnexpectedAfterSetting(Location location, string text) => Make(
        UnexpectedAfterSettingDescriptor,
        location,
        $"“检查”一行里多出“{Shorten(text)}”。一行只写一个编号、一个级别和带引号的理由；请删去多余的。",
        $"'{Shorten(text)}' is too much. A line holds one code, one level and a reason in quotes; delete the rest.");

    public static readonly DiagnosticDescriptor DuplicateSettingDescriptor = Error("IND1145", "duplicate-setting");

    public static Diagnostic DuplicateSetting(Location location, string code, Location earlier) => Make(
        DuplicateSettingDescriptor,
        location,
        $"“{Shorten(code)}”在同一范围里已经设过级别；请只留一行。",
        $"the level of '{Shorten(code)}' is set already in the same place; keep one line.") with
    {
        Related = [new RelatedLocation(earlier, new("先前的设置", "the earlier setting"))],
    };
}
