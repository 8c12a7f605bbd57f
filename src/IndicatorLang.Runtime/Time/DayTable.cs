using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>The days of a calendar, laid out so that counting workdays is one subtraction.</summary>
internal sealed class DayTable
{
    private readonly Dictionary<int, CalendarException> _exceptions = [];
    private readonly int _origin;

    // _before[i] is the number of covered workdays before day _origin + i.
    private readonly int[] _before;

    public DayTable(ImmutableArray<int> years, IEnumerable<CalendarException> exceptions)
    {
        foreach (var exception in exceptions)
        {
            _exceptions[exception.Day.DayNumber] = exception;
        }

        _origin = years.IsEmpty ? 0 : new DateOnly(years[0], 1, 1).DayNumber;
        _before = CountUp(years);
    }

    public ImmutableArray<CalendarException> Exceptions => [.. _exceptions.Values.OrderBy(exception => exception.Day)];

    public bool IsWorkday(DateOnly day) => _exceptions.TryGetValue(day.DayNumber, out var exception)
        ? exception.IsWorkday
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The workdays after the start up to and including the end, all of them in covered years.</summary>
    public int Count(DateOnly start, DateOnly end) =>
        _before[end.DayNumber + 1 - _origin] - _before[start.DayNumber + 1 - _origin];

    private int[] CountUp(ImmutableArray<int> years)
    {
        if (years.IsEmpty)
        {
            return [0];
        }

        var last = new DateOnly(years[^1], 12, 31).DayNumber;
        var before = new int[last - _origin + 2];
        for (var i = 0; i <= last - _origin; i++)
        {
            var day = DateOnly.FromDayNumber(_origin + i);
            before[i + 1] = before[i] + (years.Contains(day.Year) && IsWorkday(day) ? 1 : 0);
        }

        return before;
    }
}
