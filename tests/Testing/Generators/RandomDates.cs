using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Random days and periods, mostly within the years of the built-in calendar.</summary>
internal static class RandomDates
{
    private static readonly int FirstDay = new DateOnly(2018, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(2026, 12, 31).DayNumber;

    public static DateOnly Day(SplitMix64 random) => random.Below(100) switch
    {
        0 => DateOnly.FromDayNumber(random.Between(0, DateOnly.MaxValue.DayNumber)),
        1 => DateOnly.FromDayNumber(random.Between(DateOnly.MaxValue.DayNumber - 800, DateOnly.MaxValue.DayNumber)),
        2 => DateOnly.FromDayNumber(random.Between(0, 800)),
        3 => new DateOnly(random.Between(2017, 2027), 12, 31),
        _ => DateOnly.FromDayNumber(random.Between(FirstDay, LastDay)),
    };

    /// <summary>A period that holds <paramref name="day"/>, as precise as <paramref name="precision"/>.</summary>
    public static DatePeriod Around(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => DatePeriod.Day(day),
        DatePrecision.Month => DatePeriod.Month(day.Year, day.Month),
        DatePrecision.Quarter => DatePeriod.Quarter(day.Year, (day.Month + 2) / 3),
        _ => DatePeriod.Year(day.Year),
    };

    public static DatePrecision Precision(SplitMix64 random, int percentOfDays) => random.Chance(percentOfDays)
        ? DatePrecision.Day
        : random.Below(10) switch
        {
            < 6 => DatePrecision.Month,
            < 8 => DatePrecision.Quarter,
            _ => DatePrecision.Year,
        };

    /// <summary>A day moved by some days, within what a calendar holds.</summary>
    public static DateOnly Move(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}
