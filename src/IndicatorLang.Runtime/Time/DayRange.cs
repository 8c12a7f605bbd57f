namespace IndicatorLang.Runtime;

/// <summary>One unknown day from a first to a last, whatever the words that gave it.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public static implicit operator DayRange(DatePeriod period) => new(period.FirstDay, period.LastDay);

    public static DayRange Of(ValueRange days) => new(DayOf(days.Low), DayOf(days.High));

    private static DateOnly DayOf(Exact number) => DateOnly.FromDayNumber((int)number.Numerator);
}
