using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Why a cell holds no date.</summary>
internal static class DateProblems
{
    /// <summary>The most telling thing that can be said of a cell that no rule reads.</summary>
    public static LocalizedText Explain(Cell cell) => cell.Folded switch
    {
        var text when Wording.IsFiller(text) => CellProblems.Filler(cell),
        var text when NumberGrammar.Leading.Match(text) is { Rest: "" } number => OfNumber(cell, number.Digits),
        var text when Wording.IsDeadline(text) => CellProblems.LikeTarget(cell),
        var text when DateGrammar.WithoutYear.Match(text) is not null => WithoutYear(cell),
        var text when DateGrammar.Leading.Match(text) is { } leading && MoreThanADate(cell, leading) is { } problem => problem,
        _ => CellProblems.NotOneOf(cell),
    };

    public static LocalizedText JanuaryOrOctober(Cell cell, WrittenDate date)
    {
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        return new(
            $"“{CellProblems.Show(cell)}”里的 {year}.1 可能是 1 月，也可能是 10 月（电子表格把 {year}.10 存成 {year}.1）；请写成 {year}-01 或 {year}-10。",
            $"{year}.1 in '{CellProblems.Show(cell)}' may be January or October (a spreadsheet stores {year}.10 as {year}.1); write {year}-01 or {year}-10.");
    }

    public static LocalizedText NoSuchDate(Cell cell, WrittenDate date)
    {
        var (zh, en) = date switch
        {
            { Year: 0 } => ("没有 0000 年", "there is no year 0000"),
            { Quarter: { } quarter } => ($"没有第 {quarter} 季度", $"there is no quarter {quarter}"),
            { Month: < 1 or > 12 } => ($"没有 {date.Month} 月", $"there is no month {date.Month}"),
            _ => Days(date.Year, date.Month ?? 1, date.Day),
        };
        return new($"“{CellProblems.Show(cell)}”不是存在的日期：{zh}；请核对。", $"'{CellProblems.Show(cell)}' is no date that exists: {en}; check it.");
    }

    private static (string Zh, string En) Days(int year, int month, int? day)
    {
        var days = DateTime.DaysInMonth(year, month);
        var name = DatePeriod.Month(year, month);
        return ($"{year} 年 {month} 月有 {days} 天，没有 {day} 日", $"{name} has {days} days and no day {day}");
    }

    private static LocalizedText OfNumber(Cell cell, string digits)
    {
        if (SpreadsheetDay(digits) is { } day)
        {
            return new(
                $"“{CellProblems.Show(cell)}”像是电子表格的日期序号；若指 {day}，请写成 {day}，或把单元格设为日期格式。",
                $"'{CellProblems.Show(cell)}' looks like the serial number of a spreadsheet date; if it means {day}, write {day}, or give the cell a date format.");
        }

        return Compact(digits) is { } period
            ? new(
                $"“{CellProblems.Show(cell)}”没有写分隔符；若指 {period}，请写成 {period}。",
                $"'{CellProblems.Show(cell)}' has no separators; if it means {period}, write {period}.")
            : CellProblems.NotOneOf(cell);
    }

    // Five digits before the point are a day between 1927 and 2173; what stands behind it is the time of day.
    private static DatePeriod? SpreadsheetDay(string digits) =>
        digits.Split('.')[0] is [>= '1' and <= '9', _, _, _, _] whole && whole.All(char.IsAsciiDigit)
            ? DatePeriod.Day(new DateOnly(1899, 12, 30).AddDays(Characters.ToInt(whole)))
            : null;

    // 201909; with a day it is read.
    private static DatePeriod? Compact(string digits) => digits.Length == 6 && digits.All(char.IsAsciiDigit)
        ? DatePeriod.TryCreate(Characters.ToInt(digits[..4]), quarter: null, Characters.ToInt(digits[4..]), day: null)
        : null;

    private static LocalizedText WithoutYear(Cell cell) => new(
        $"“{CellProblems.Show(cell)}”没有写年份；请写成如 {CellProblems.Example(cell).Zh} 的形式。",
        $"'{CellProblems.Show(cell)}' has no year; write it like {CellProblems.Example(cell).En}.");

    private static LocalizedText? MoreThanADate(Cell cell, LeadingDate leading) =>
        leading.Rest is [' ' or 'T' or '(' or '星' or '周', ..] && DateReading.Period(cell, leading.Date, out _) is { } period
            ? new(
                $"“{CellProblems.Show(cell)}”在日期之外还有别的文字；请只写 {period}。",
                $"'{CellProblems.Show(cell)}' has more than the date; write {period} alone.")
            : null;
}
