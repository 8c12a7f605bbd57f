using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>Days of one holiday that follow one another.</summary>
/// <param name="Name">The holiday; empty when the calendar has no word for it.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public sealed record NamedDays(string Name, DateOnly First, DateOnly Last)
{
    /// <summary>How many days they are.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;
}

/// <summary>Which days of a stretch were counted as workdays, and why the others were not.</summary>
/// <param name="First">The first day that could count: the one after the start.</param>
/// <param name="Last">The last day.</param>
/// <param name="Workdays">How many of the days are workdays.</param>
/// <param name="Weekends">Saturdays and Sundays that nothing is said of.</param>
/// <param name="Holidays">Days off, runs of one holiday together.</param>
/// <param name="MakeUpDays">Saturdays and Sundays that are workdays.</param>
public sealed record WorkdayCount(
    DateOnly First, DateOnly Last, int Workdays, int Weekends, ImmutableArray<NamedDays> Holidays, ImmutableArray<NamedDays> MakeUpDays)
{
    /// <summary>All days of the stretch.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>
    /// The days after <paramref name="start"/> up to and including <paramref name="end"/>; null when there are none, or when
    /// the calendar does not cover them.
    /// </summary>
    public static WorkdayCount? Between(DateOnly start, DateOnly end, WorkdayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (end <= start || calendar.CountWorkdays(start, end, out _) is not { } workdays)
        {
            return null;
        }

        var first = start.AddDays(1);
        var exceptions = calendar.Exceptions.Where(exception => exception.Day >= first && exception.Day <= end).ToList();
        var holidays = Runs(exceptions.Where(exception => !exception.IsWorkday));
        var makeUpDays = Runs(exceptions.Where(exception => exception.IsWorkday && IsWeekend(exception.Day)));
        var days = end.DayNumber - start.DayNumber;
        return new WorkdayCount(first, end, workdays, days - workdays - holidays.Sum(run => run.Count), holidays, makeUpDays);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static ImmutableArray<NamedDays> Runs(IEnumerable<CalendarException> exceptions)
    {
        var runs = ImmutableArray.CreateBuilder<NamedDays>();
        foreach (var exception in exceptions)
        {
            if (runs.Count > 0 && runs[^1].Name == exception.Name && runs[^1].Last.AddDays(1) == exception.Day)
            {
                runs[^1] = runs[^1] with { Last = exception.Day };
            }
            else
            {
                runs.Add(new NamedDays(exception.Name, exception.Day, exception.Day));
            }
        }

        return runs.ToImmutable();
    }
}
