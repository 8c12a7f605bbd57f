using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Numbers, units, dates.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor DateFormDescriptor = Error("IND1050", "date-form");

    public static Diagnostic DateForm(Location location, string text, string repair) => Make(
        DateFormDescriptor,
        location,
        $"日期“{Shorten(text)}”要写成“{Shorten(repair)}”：年四位，月和日各两位，用“-”连接。",
        $"write the date '{Shorten(text)}' as '{Shorten(repair)}': four digits for the year, two each for month and day, joined by '-'.")
        .WithReplacement(repair);

    /// <param name="location">The words.</param>
    /// <param name="text">The words as written.</param>
    /// <param name="repair">The date that says the same, or null.</param>
    /// <param name="firstMonth">The first month of a half of a year, or null.</param>
    /// <param name="lastMonth">The last month of it.</param>
    public static Diagnostic DatePhrase(Location location, string text, string? repair, string? firstMonth, string? lastMonth)
    {
        if (repair is not null)
        {
            return Make(
                DateFormDescriptor,
                location,
                $"日期“{Shorten(text)}”要写成“{repair}”。",
                $"write the date '{Shorten(text)}' as '{repair}'.")
                .WithReplacement(repair);
        }

        var (zh, en) = firstMonth is null
            ? ("请写到年、季度、月或日，如 2019年、2019Q3、2019-09、2019-09-15", "write a year, a quarter, a month or a day, such as 2019年, 2019Q3, 2019-09, 2019-09-15")
            : ($"到那时为止请写“≤ {lastMonth}”，这半年之内请写“in [{firstMonth}, {lastMonth}]”", $"write '≤ {lastMonth}' for by then, and 'in [{firstMonth}, {lastMonth}]' for any day of it");
        return Make(
            DateFormDescriptor,
            location,
            $"“{Shorten(text)}”不是一种日期的写法；{zh}。",
            $"'{Shorten(text)}' is no form of a date; {en}.");
    }

    public static readonly DiagnosticDescriptor DecimalDateDescriptor = Error("IND1051", "decimal-date");

    public static Diagnostic DecimalDate(Location location, string text, string repair, bool isDate)
    {
        var diagnostic = Make(
            DecimalDateDescriptor,
            location,
            $"“{Shorten(text)}”看起来是年月，但会被当作小数（2019.10 小于 2019.9）。是日期请写成“{Shorten(repair)}”，是数量请在后面写上单位。",
            $"'{Shorten(text)}' looks like a month but would be read as a number (2019.10 is less than 2019.9). Write a date as '{Shorten(repair)}', or put a unit after a number.");
        return isDate ? diagnostic.WithReplacement(repair) : diagnostic;
    }

    public static readonly DiagnosticDescriptor DateWordDescriptor = Error("IND1052", "date-word");

    public static Diagnostic DateWord(Location location, string date, string word, string? repair)
    {
        var diagnostic = Make(
            DateWordDescriptor,
            location,
            $"日期“{Shorten(date)}”后面多出“{Shorten(word)}”。请写成“{Shorten(repair ?? date)}”。",
            $"'{Shorten(word)}' follows the date '{Shorten(date)}'. Write '{Shorten(repair ?? date)}'.");
        return repair is null ? diagnostic : diagnostic.WithReplacement(repair);
    }

    public static readonly DiagnosticDescriptor NumberRangeDescriptor = Error("IND1053", "number-range");

    public static Diagnostic NumberRange(Location location, string text, string lower, string upper) => Make(
        NumberRangeDescriptor,
        location,
        $"“{Shorten(text)}”若是范围，请写成“in [{Shorten(lower)}, {Shorten(upper)}]”；若是相减，请在减号两边加空格。",
        $"if '{Shorten(text)}' is a range, write 'in [{Shorten(lower)}, {Shorten(upper)}]'; if it is a subtraction, put spaces around the minus.");

    public static Diagnostic UnreadableNumber(Location location, string text) => Make(
        NumberRangeDescriptor,
        location,
        $"“{Shorten(text)}”不是一个数，也不是日期。请写成一个数（例如 98.5）或日期（例如 2019-09-15）。",
        $"'{Shorten(text)}' is neither a number nor a date. Write a number such as 98.5 or a date such as 2019-09-15.");

    public static readonly DiagnosticDescriptor MisplacedThousandsSeparatorDescriptor = Error("IND1054", "misplaced-thousands-separator");

    // Whether 12,34 is 12.34, 1234 or 12,340 nobody can tell, so there is no fix.
    public static Diagnostic MisplacedThousandsSeparator(Location location, string text) => Make(
        MisplacedThousandsSeparatorDescriptor,
        location,
        $"“{Shorten(text)}”里的逗号位置不对：千位分隔每三位一个。请核对这个数，写成不带逗号的，或把逗号写在千位上。",
        $"the commas in '{Shorten(text)}' are not where digits are grouped by three. Check the number, then write it without commas, or with each in its place.");

    public static readonly DiagnosticDescriptor UnitSeparatorDescriptor = Error("IND1055", "unit-separator");

    public static Diagnostic UnitSeparator(Location location) => Make(
        UnitSeparatorDescriptor,
        location,
        "复合单位的各部分用“/”连接，例如“元/人/天”。请改为“/”。",
        "the parts of a unit are joined by '/', as in 元/人/天. Change it to '/'.")
        .WithReplacement("/");

    public static readonly DiagnosticDescriptor MissingUnitPartDescriptor = Error("IND1056", "missing-unit-part");

    public static Diagnostic MissingUnitPart(Location location) => Make(
        MissingUnitPartDescriptor,
        location,
        "“/”后面缺少单位，例如“元/人”。请补上，或删去“/”。",
        "the unit after '/' is missing, as in 元/人. Add it, or delete the '/'.");

    public static readonly DiagnosticDescriptor NumberWithoutZeroDescriptor = Error("IND1057", "number-without-zero");

    public static Diagnostic NumberWithoutZero(Location location, string text, string repair) => Make(
        NumberWithoutZeroDescriptor,
        location,
        $"“{Shorten(text)}”的小数点前面缺少数字。请写成“{Shorten(repair)}”。",
        $"a digit is missing before the point of '{Shorten(text)}'. Write '{Shorten(repair)}'.")
        .WithReplacement(repair);

    public static readonly DiagnosticDescriptor DateWithoutYearDescriptor = Error("IND1059", "date-without-year");

    public static Diagnostic DateWithoutYear(Location location) => Make(
        DateWithoutYearDescriptor,
        location,
        "日期缺少年份。请写全，例如“2019年9月15日”或“2019-09-15”。",
        "the year of this date is missing. Write it in full, as in 2019-09-15.");

    public static readonly DiagnosticDescriptor RunNeedsSpaceDescriptor = Error("IND1058", "unit-needs-space");

    public static Diagnostic RunNeedsSpace(Location location, string unit, string word) => Make(
        RunNeedsSpaceDescriptor,
        location,
        $"“{Shorten(unit)}{Shorten(word)}”连在一起，分不清是不是单位。若“{Shorten(word)}”不是单位的一部分，请在它前面加空格；若是，请把整个单位放进引号。",
        $"'{Shorten(unit)}{Shorten(word)}' is written in one piece. If '{Shorten(word)}' is not part of the unit, put a space before it; if it is, put the whole unit in quotes.");
}
