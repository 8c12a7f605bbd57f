using System.Collections.Frozen;
using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>A day that departs from the Monday-to-Friday week.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsWorkday">Whether people work on it (a make-up workday) or not (a holiday).</param>
public readonly record struct CalendarException(DateOnly Day, bool IsWorkday);

/// <summary>
/// A named and dated calendar: the years it covers and the days that depart from the Monday-to-Friday week. Outside its
/// years nothing is known; nothing is guessed from weekends.
/// </summary>
public sealed class WorkdayCalendar
{
    private readonly FrozenSet<int> _coveredYears;
    private readonly FrozenDictionary<int, bool> _exceptions;
    private readonly int _origin;

    // At i, the number of covered workdays before day _origin + i: counting is one subtraction. Made when first needed.
    private readonly Lazy<int[]> _before;

    /// <param name="name">The name, as a program refers to it.</param>
    /// <param name="version">Which edition of the arrangements it holds.</param>
    /// <param name="years">The covered years.</param>
    /// <param name="exceptions">The exceptional days; the last one given for a day counts.</param>
    public WorkdayCalendar(string name, string version, IEnumerable<int> years, IEnumerable<CalendarException> exceptions)
    {
        Name = name;
        Version = version;
        CoveredYears = [.. years.Distinct().Order()];
        var days = new Dictionary<int, bool>();
        foreach (var exception in exceptions)
        {
            days[exception.Day.DayNumber] = exception.IsWorkday;
        }

        Exceptions = [.. days.OrderBy(pair => pair.Key).Select(pair => new CalendarException(DateOnly.FromDayNumber(pair.Key), pair.Value))];
        _coveredYears = CoveredYears.ToFrozenSet();
        _exceptions = days.ToFrozenDictionary();
        _origin = CoveredYears.IsEmpty ? 0 : new DateOnly(CoveredYears[0], 1, 1).DayNumber;
        _before = new Lazy<int[]>(CountUp);
    }

    /// <summary>
    /// The built-in calendar 中国: the holiday arrangements of the State Council (国务院办公厅关于部分节假日安排的通知), make-up
    /// workdays included, for 2018 to 2026.
    /// </summary>
    public static WorkdayCalendar China => ChinaCalendar.Instance;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The edition.</summary>
    public string Version { get; }

    /// <summary>The covered years, ascending.</summary>
    public ImmutableArray<int> CoveredYears { get; }

    /// <summary>The exceptional days, ascending.</summary>
    public ImmutableArray<CalendarException> Exceptions { get; }

    /// <summary>Whether the calendar knows <paramref name="year"/>.</summary>
    public bool Covers(int year) => _coveredYears.Contains(year);

    /// <summary>Whether people work on <paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day's year.</exception>
    public bool IsWorkday(DateOnly day) => Covers(day.Year)
        ? IsWorkdayCore(day)
        : throw new ArgumentOutOfRangeException(nameof(day), $"calendar '{Name}' does not cover {day.Year}");

    /// <summary>
    /// The workdays after <paramref name="start"/> up to and including <paramref name="end"/>: the start day is not
    /// counted, the last day is (Civil Code of the PRC, art. 201).
    /// </summary>
    /// <returns>The count, or null with the first year in <paramref name="uncovered"/> that would be needed but is not covered.</returns>
    public int? CountWorkdays(DateOnly start, DateOnly end, out int uncovered)
    {
        uncovered = 0;
        if (end <= start)
        {
            return 0;
        }

        for (var year = start.AddDays(1).Year; year <= end.Year; year++)
        {
            if (!Covers(year))
            {
                uncovered = year;
                return null;
            }
        }

        var before = _before.Value;
        return before[end.DayNumber + 1 - _origin] - before[start.DayNumber + 1 - _origin];
    }

    private int[] CountUp()
    {
        if (CoveredYears.IsEmpty)
        {
            return [0];
        }

        var last = new DateOnly(CoveredYears[^1], 12, 31).DayNumber;
        var before = new int[last - _origin + 2];
        for (var i = 0; i <= last - _origin; i++)
        {
            var day = DateOnly.FromDayNumber(_origin + i);
            before[i + 1] = before[i] + (Covers(day.Year) && IsWorkdayCore(day) ? 1 : 0);
        }

        return before;
    }

    private bool IsWorkdayCore(DateOnly day) => _exceptions.TryGetValue(day.DayNumber, out var isWorkday)
        ? isWorkday
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
