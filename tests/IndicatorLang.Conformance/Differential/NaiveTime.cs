using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Differential;

/// <summary>Workdays, counted by looking at one day after the other.</summary>
internal sealed class NaiveWorkdays
{
    private readonly WorkdayCalendar _calendar;
    private readonly int _origin;
    private readonly List<int> _countBefore = [0];

    public NaiveWorkdays(WorkdayCalendar calendar)
    {
        _calendar = calendar;
        _origin = new DateOnly(calendar.CoveredYears.Min(), 1, 1).DayNumber;
        var exceptions = calendar.Exceptions.ToDictionary(exception => exception.Day, exception => exception.IsWorkday);
        var last = new DateOnly(calendar.CoveredYears.Max(), 12, 31).DayNumber;
        for (var number = _origin; number <= last; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            var isWeekday = day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday;
            _countBefore.Add(_countBefore[^1] + (exceptions.GetValueOrDefault(day, isWeekday) ? 1 : 0));
        }
    }

    /// <summary>Whether the years of all days after the first, up to and with the last, are covered.</summary>
    public bool CoversAllAfter(DateOnly first, DateOnly last)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            var isNeeded = new DateOnly(year, 12, 31) > first && last > first;
            if (isNeeded && !_calendar.CoveredYears.Contains(year))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The workdays after the start up to and with the end.</summary>
    public int Count(int start, int end) =>
        end == start ? 0 : _countBefore[end + 1 - _origin] - _countBefore[start + 1 - _origin];
}

/// <summary>Months, counted from a day to the same day of later months, or to the last day of a shorter month.</summary>
internal static class NaiveMonths
{
    /// <summary>The date of a day that is given by its number.</summary>
    public static CalendarDay Of(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new CalendarDay(day.Year, day.Month, day.Day, DateTime.DaysInMonth(day.Year, day.Month));
    }

    /// <summary>Twice the number of months that have passed, and one more when some days have passed since.</summary>
    public static int Steps(CalendarDay from, CalendarDay to)
    {
        var months = (12 * to.Year) + to.Month - (12 * from.Year) - from.Month;
        var anniversary = Math.Min(from.Day, to.DaysInMonth);
        return (2 * months) + (to.Day < anniversary ? -1 : to.Day > anniversary ? 1 : 0);
    }
}

/// <summary>A date and the length of its month.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day, int DaysInMonth);
