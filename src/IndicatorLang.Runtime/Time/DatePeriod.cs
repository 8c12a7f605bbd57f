using System.Globalization;

namespace IndicatorLang.Runtime;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the quarter.</summary>
    Quarter,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>
/// A date of a precision: the whole period from <see cref="FirstDay"/> to <see cref="LastDay"/>. In a target it means
/// every day of the period, in an actual one unknown day of it.
/// </summary>
public readonly record struct DatePeriod
{
    private DatePeriod(DatePrecision precision, DateOnly first, DateOnly last)
    {
        Precision = precision;
        FirstDay = first;
        LastDay = last;
    }

    /// <summary>The precision.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day of the period.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of the period.</summary>
    public DateOnly LastDay { get; }

    /// <summary>A single day.</summary>
    public static DatePeriod Day(DateOnly day) => new(DatePrecision.Day, day, day);

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static DatePeriod Month(int year, int month) =>
        new(DatePrecision.Month, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A quarter of a year, from 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static DatePeriod Quarter(int year, int quarter) => new(
        DatePrecision.Quarter,
        new DateOnly(year, (quarter * 3) - 2, 1),
        new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)));

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9999.</exception>
    public static DatePeriod Year(int year) => new(DatePrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The period of a year and, as far as given, its quarter or its month and day; null when there is none such.</summary>
    public static DatePeriod? TryCreate(int year, int? quarter, int? month, int? day)
    {
        if (year is < 1 or > 9999 || quarter is < 1 or > 4 || month is < 1 or > 12)
        {
            return null;
        }

        return (quarter, month, day) switch
        {
            ({ } q, _, _) => Quarter(year, q),
            (_, { } m, { } d) => d >= 1 && d <= DateTime.DaysInMonth(year, m) ? Day(new DateOnly(year, m, d)) : null,
            (_, { } m, _) => Month(year, m),
            _ => Year(year),
        };
    }

    /// <summary>A day as a period.</summary>
    public static implicit operator DatePeriod(DateOnly day) => Day(day);

    /// <summary>ISO notation of the precision: <c>2019-09-15</c>, <c>2019-09</c>, <c>2019Q3</c>, <c>2019</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstDay.Year:0000}Q{(FirstDay.Month + 2) / 3}"),
        _ => FirstDay.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
