using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>The header of a project, and declarations.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor MissingFieldValueDescriptor = Error("IND1080", "missing-field-value");

    public static Diagnostic MissingFieldValue(Location location, string keyword, string example) => Make(
        MissingFieldValueDescriptor,
        location,
        $"“{Shorten(keyword)}”后面缺少内容。请补上，例如“{Shorten(keyword)} {Shorten(example)}”。",
        $"the value of '{Shorten(keyword)}' is missing. Add it, as in '{Shorten(keyword)} {Shorten(example)}'.");

    public static readonly DiagnosticDescriptor UnexpectedAfterFieldDescriptor = Error("IND1081", "unexpected-after-field");

    public static Diagnostic UnexpectedAfterField(Location location, string text, string keyword) => Make(
        UnexpectedAfterFieldDescriptor,
        location,
        $"“{Shorten(keyword)}”的内容后面多出“{Shorten(text)}”。有空格或标点的文字请放进引号；否则请删去。",
        $"'{Shorten(text)}' follows the value of '{Shorten(keyword)}'. Put a text with spaces or punctuation in quotes; otherwise delete it.");

    public static Diagnostic PeriodWord(Location location, string word) => Make(
        UnexpectedAfterFieldDescriptor,
        location,
        $"起止日期之间请写“..”，不写“{Shorten(word)}”，例如“执行期 2019-01-01 .. 2019-12-31”。",
        $"write '..' between the two dates, not '{Shorten(word)}', as in 'period 2019-01-01 .. 2019-12-31'.")
        .WithReplacement("..");

    public static readonly DiagnosticDescriptor ScaleOrderDescriptor = Error("IND1082", "scale-order");

    public static Diagnostic ScaleOrder(Location location, string text) => Make(
        ScaleOrderDescriptor,
        location,
        $"各级别之间用“>”从好到差排列，不能写“{Shorten(text)}”。请写成“等级 时效 {{ 提前 > 按时 > 逾期 }}”。",
        $"levels are listed from best to worst with '>' between them, not '{Shorten(text)}'. Write '等级 时效 {{ 提前 > 按时 > 逾期 }}'.");

    public static Diagnostic MissingScaleOrder(Location location, string level, int position) => Make(
        ScaleOrderDescriptor,
        location,
        $"“{Shorten(level)}”前面缺少“>”。各级别之间用“>”从好到差排列；若是一个有空格的名称，请放进引号。",
        $"'>' is missing before '{Shorten(level)}'. Levels are listed from best to worst with '>' between them; a name with spaces needs quotes.")
        .WithFix(Insert("补上“>”", "Add >", position, " >"));

    public static readonly DiagnosticDescriptor MissingLevelDescriptor = Error("IND1083", "missing-level");

    public static Diagnostic MissingLevel(Location location) => Make(
        MissingLevelDescriptor,
        location,
        "这里缺少一个级别。请从好到差写出各个级别，例如“{ 提前 > 按时 > 逾期 }”。",
        "a level is missing here. List the levels from best to worst, as in '{ 提前 > 按时 > 逾期 }'.");

    public static readonly DiagnosticDescriptor PurchaseItemDescriptor = Error("IND1084", "purchase-item");

    public static Diagnostic PurchaseItem(Location location, string text) => Make(
        PurchaseItemDescriptor,
        location,
        $"“{Shorten(text)}”不合采购品目的写法。请每行写一种：名称、数量、金额，例如“传真机 2 台 2800 元”。",
        $"'{Shorten(text)}' does not fit a line of purchases. Write one item a line: name, quantity, amount, as in '传真机 2 台 2800 元'.");

    public static readonly DiagnosticDescriptor CalendarEntryDescriptor = Error("IND1085", "calendar-entry");

    public static Diagnostic CalendarEntry(Location location, string text) => Make(
        CalendarEntryDescriptor,
        location,
        $"“{Shorten(text)}”不合日历的写法。请写成“放假 2027-01-01 .. 2027-01-03 \"元旦\"”“上班 2027-02-06”或“覆盖 2027 .. 2028”。",
        $"'{Shorten(text)}' does not fit a calendar. Write '放假 2027-01-01 .. 2027-01-03 \"元旦\"', '上班 2027-02-06' or '覆盖 2027 .. 2028'.");

    public static readonly DiagnosticDescriptor MissingCalendarDayDescriptor = Error("IND1086", "missing-calendar-day");

    public static Diagnostic MissingCalendarDay(Location location, string after) => Make(
        MissingCalendarDayDescriptor,
        location,
        $"“{Shorten(after)}”后面缺少日期。请补上，例如“2027-01-01”。",
        $"the date after '{Shorten(after)}' is missing. Add it, as in '2027-01-01'.");

    public static readonly DiagnosticDescriptor MissingDeclaredUnitDescriptor = Error("IND1087", "missing-declared-unit");

    public static Diagnostic MissingDeclaredUnit(Location location) => Make(
        MissingDeclaredUnitDescriptor,
        location,
        "“单位”后面缺少单位的名称。请写成“单位 万粒 = 10000 粒”或“单位 辆 整数”。",
        "the unit after '单位' (unit) is missing. Write '单位 万粒 = 10000 粒' or '单位 辆 整数'.");

    public static readonly DiagnosticDescriptor UnexpectedBlockDescriptor = Error("IND1088", "unexpected-block");

    public static Diagnostic UnexpectedBlock(Location location) => Make(
        UnexpectedBlockDescriptor,
        location,
        "这里面不能再有“{ … }”。请删去这对花括号，或检查前面是否少了“}”。",
        "no '{ … }' can stand in here. Delete the pair of braces, or see whether a } is missing before it.");
}
