using Sprache;

namespace IndicatorLang.Notation;

/// <summary>A date as written; whether there is such a date is not known yet.</summary>
internal sealed record WrittenDate(int Year, int? Quarter = null, int? Month = null, int? Day = null)
{
    /// <summary><c>2019.1</c>: January, or what a spreadsheet leaves of the 2019.10 that was typed.</summary>
    public bool IsJanuaryOrOctober { get; init; }
}

/// <summary>A date as written, and what stands behind it.</summary>
internal sealed record LeadingDate(WrittenDate Date, string Rest);

/// <summary>
/// Dates: <c>2019-9-15</c>, <c>2019/3</c>, <c>2019.10</c>, <c>2019年9月15日</c>, <c>2019年第三季度</c>, <c>2019Q3</c>, <c>2019</c>; where only a date can stand, <c>20190915</c>.
/// </summary>
internal static class DateGrammar
{
    private const string ChineseDigits = "一二三四";

    private static readonly Parser<int> Year = Characters.Digit.Repeat(4).Text().Select(Characters.ToInt);

    private static readonly Parser<int> Number = Characters.OneOrTwoDigits.Select(Characters.ToInt);

    private static readonly Parser<WrittenDate> Separated =
        Separator('-').Or(Separator('/')).Or(Separator('.'));

    private static readonly Parser<WrittenDate> English =
        from year in Year
        from separator in Parse.Char('-').Optional().Contained(Characters.Blanks, Characters.Blanks)
        from letter in Parse.Chars("Qq")
        from quarter in Characters.Digit
        select new WrittenDate(year, Quarter: quarter - '0');

    private static readonly Parser<int> ChineseQuarter =
        from ordinal in Parse.Char('第').Optional()
        from blanks in Characters.Blanks
        from quarter in Characters.Digit.Select(digit => digit - '0')
            .Or(Parse.Chars(ChineseDigits).Select(digit => ChineseDigits.IndexOf(digit) + 1))
        from more in Characters.Blanks
        from word in Parse.String("季度")
        select quarter;

    private static readonly Parser<int> ChineseDay =
        from day in Number.Contained(Characters.Blanks, Characters.Blanks)
        from word in Parse.Chars("日号")
        select day;

    private static readonly Parser<WrittenDate> ChineseMonth =
        from month in Number
        from blanks in Characters.Blanks
        from word in Parse.Char('月')
        from suffix in Parse.Char('份').Optional()
        from date in ChineseDay.Select(day => new WrittenDate(0, Month: month, Day: day)).Or(Parse.Return(new WrittenDate(0, Month: month)))
        select date;

    private static readonly Parser<WrittenDate> Chinese =
        from year in Year
        from blanks in Characters.Blanks
        from word in Parse.Char('年')
        from rest in InYear.Or(Parse.Return(new WrittenDate(0)))
        select rest with { Year = year };

    private static readonly Parser<WrittenDate> Bare = Year.Select(year => new WrittenDate(year));

    /// <summary>A date that is more than four digits.</summary>
    public static readonly Parser<WrittenDate> Marked = Chinese.Or(English).Or(Separated);

    /// <summary>A date at the start of a text; the longest reading of it.</summary>
    public static readonly Parser<WrittenDate> Date = Marked.Or(Bare);

    /// <summary>A day in eight digits, <c>20190915</c>, in this century or the last. Only where a date is asked for: elsewhere it may be a number.</summary>
    public static readonly Parser<WrittenDate> EightDigits =
        from digits in Characters.Digit.Repeat(8).Text()
        where digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal)
        from end in Parse.Not(Characters.Digit)
        select new WrittenDate(Characters.ToInt(digits[..4]), Month: Characters.ToInt(digits[4..6]), Day: Characters.ToInt(digits[6..]));

    /// <summary>A date at the start of a text where nothing but a date can stand.</summary>
    public static readonly Parser<WrittenDate> DateOnly = EightDigits.Or(Date);

    /// <summary>A date at the start of a text, and the rest.</summary>
    public static readonly Parser<LeadingDate> Leading =
        from date in Date
        from rest in Characters.Rest
        select new LeadingDate(date, rest);

    /// <summary>A month, and perhaps a day, of no year.</summary>
    public static readonly Parser<WrittenDate> WithoutYear = ChineseMonth;

    /// <summary>A quarter of no year.</summary>
    public static readonly Parser<WrittenDate> QuarterWithoutYear = ChineseQuarter.Select(quarter => new WrittenDate(0, Quarter: quarter));

    private static Parser<WrittenDate> InYear =>
        from blanks in Characters.Blanks
        from date in QuarterWithoutYear.Or(ChineseMonth)
        select date;

    private static Parser<WrittenDate> Separator(char separator) =>
        from year in Year
        from first in Parse.Char(separator)
        from month in Characters.OneOrTwoDigits
        let wholeMonth = new WrittenDate(year, Month: Characters.ToInt(month)) { IsJanuaryOrOctober = separator == '.' && month == "1" }
        from date in Parse.Char(separator).Then(_ => Number).Select(day => wholeMonth with { Day = day, IsJanuaryOrOctober = false })
            .Or(Parse.Return(wholeMonth))
        select date;
}
