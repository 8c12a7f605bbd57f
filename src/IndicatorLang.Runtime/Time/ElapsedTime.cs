namespace IndicatorLang.Runtime;

/// <summary>
/// Counts the time from a start to an end. The start day is not counted, the last day is (Civil Code of the PRC,
/// art. 201); a same-day pair counts 0. Dates of lower precision give the set of all counts that are possible when the
/// end is not before the start.
/// </summary>
public static class ElapsedTime
{
    /// <summary>Whether no choice of days puts the end on or after the start.</summary>
    public static bool IsReversed(DatePeriod start, DatePeriod end) => IsReversed((DayRange)start, end);

    /// <summary>The possible numbers of days.</summary>
    public static IntervalSet Days(DatePeriod start, DatePeriod end) => Days((DayRange)start, end);

    /// <summary>The possible numbers of workdays, or null with a year that the calendar would have to cover.</summary>
    public static IntervalSet? Workdays(DatePeriod start, DatePeriod end, WorkdayCalendar calendar, out int uncovered)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Workdays((DayRange)start, end, calendar, out uncovered);
    }

    /// <summary>
    /// The possible numbers of months. N months have passed exactly on the day N months after the start, clamped to the
    /// end of a shorter month; a day between N and N+1 months is known only to lie between them.
    /// </summary>
    public static IntervalSet Months(DatePeriod start, DatePeriod end)
    {
        var runs = new List<Interval>();
        for (var day = start.FirstDay; day <= start.LastDay && day <= end.LastDay; day = day.AddDays(1))
        {
            var earliest = end.FirstDay > day ? end.FirstDay : day;
            runs.Add(BetweenSteps(MonthStep(day, earliest), MonthStep(day, end.LastDay)));
            if (day == DateOnly.MaxValue)
            {
                break;
            }
        }

        return IntervalSet.Of(isDiscrete: false, runs);
    }

    internal static bool IsReversed(DayRange start, DayRange end) => start.First > end.Last;

    internal static IntervalSet Days(DayRange start, DayRange end)
    {
        var least = Math.Max(0, end.First.DayNumber - start.Last.DayNumber);
        return Counts(least, end.Last.DayNumber - start.First.DayNumber);
    }

    internal static IntervalSet? Workdays(DayRange start, DayRange end, WorkdayCalendar calendar, out int uncovered)
    {
        var most = calendar.CountWorkdays(start.First, end.Last, out uncovered);
        var least = calendar.CountWorkdays(start.Last, end.First, out _);
        return most is { } max ? Counts(least ?? 0, max) : null;
    }

    private static IntervalSet Counts(int least, int most)
    {
        var counts = new Interval[most - least + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = Interval.Point(least + i);
        }

        return IntervalSet.Of(isDiscrete: false, counts);
    }

    // Even steps are whole months, odd steps the stretch between two of them.
    private static int MonthStep(DateOnly start, DateOnly end)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        if (start.AddMonths(months) > end)
        {
            months--;
        }

        return start.AddMonths(months) == end ? months * 2 : (months * 2) + 1;
    }

    private static Interval BetweenSteps(int first, int last) => new(
        new Bound(first / 2, first % 2 == 0),
        new Bound((last + 1) / 2, last % 2 == 0));
}
