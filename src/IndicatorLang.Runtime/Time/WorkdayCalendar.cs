using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>A day that departs from the Monday-to-Friday week.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsWorkday">Whether people work on it (a make-up workday) or not (a holiday).</param>
public sealed record CalendarException(DateOnly Day, bool IsWorkday)
{
    /// <summary>The holiday it belongs to (春节), or empty. What a day is called does not make it another.</summary>
    public string Name { get; init; } = string.Empty;

    /// <inheritdoc/>
    public bool Equals(CalendarException? other) => other is not null && Day == other.Day && IsWorkday == other.IsWorkday;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, IsWorkday);
}

/// <summary>
/// A named and dated calendar: the years it covers and the days that depart from the Monday-to-Friday week. Outside its
/// years nothing is known; nothing is guessed from weekends.
/// </summary>
public sealed class WorkdayCalendar
{
    /// <summary>The word for the edition of the built-in calendar without any later change.</summary>
    public const string FirstPublished = "首次公布";

    // Most programs never count workdays, so the days are laid out on first use.
    private readonly Lazy<DayTable> _days;

    /// <param name="name">The name, as a program refers to it.</param>
    /// <param name="version">Which edition of the arrangements it holds.</param>
    /// <param name="years">The covered years.</param>
    /// <param name="exceptions">The exceptional days; the last one given for a day counts.</param>
    public WorkdayCalendar(string name, string version, IEnumerable<int> years, IEnumerable<CalendarException> exceptions)
        : this(name, version, [.. new SortedSet<int>(years)], Copy(exceptions))
    {
    }

    internal WorkdayCalendar(string name, string version, ImmutableArray<int> years, Func<IEnumerable<CalendarException>> exceptions)
    {
        Name = name;
        Version = version;
        CoveredYears = years;
        _days = new Lazy<DayTable>(() => new DayTable(CoveredYears, exceptions()));
    }

    /// <summary>
    /// The built-in calendar 中国: the holiday arrangements of the State Council (国务院办公厅关于部分节假日安排的通知), make-up
    /// workdays included, for 2018 to 2026.
    /// </summary>
    public static WorkdayCalendar China => ChinaCalendar.Instance;

    /// <summary>
    /// The built-in calendar in an earlier edition. Two arrangements were changed after they had been published: the Labour
    /// Day of 2019 (on 22 March 2019, 国办发明电〔2019〕3号) and the Spring Festival of 2020 (on 26 January 2020,
    /// 国办发明电〔2020〕1号).
    /// </summary>
    /// <param name="edition">
    /// A day such as <c>2018-12-31</c>, changes announced after which do not count, or <see cref="FirstPublished"/>.
    /// </param>
    /// <returns>The calendar; <see cref="China"/> itself for a day after all changes; null for other words.</returns>
    public static WorkdayCalendar? FindChina(string edition) => ChinaCalendar.Find(edition);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The edition.</summary>
    public string Version { get; }

    /// <summary>Which earlier edition this is, for reasons to name it; null for a calendar as it is in force.</summary>
    public LocalizedText? Edition { get; internal init; }

    /// <summary>The covered years, ascending.</summary>
    public ImmutableArray<int> CoveredYears { get; }

    /// <summary>The exceptional days, ascending.</summary>
    public ImmutableArray<CalendarException> Exceptions => _days.Value.Exceptions;

    /// <summary>Whether the calendar knows <paramref name="year"/>.</summary>
    public bool Covers(int year) => CoveredYears.Contains(year);

    /// <summary>Whether people work on <paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day's year.</exception>
    public bool IsWorkday(DateOnly day) => Covers(day.Year)
        ? _days.Value.IsWorkday(day)
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

        return _days.Value.Count(start, end);
    }

    private static Func<IEnumerable<CalendarException>> Copy(IEnumerable<CalendarException> exceptions)
    {
        ImmutableArray<CalendarException> copy = [.. exceptions];
        return () => copy;
    }
}
