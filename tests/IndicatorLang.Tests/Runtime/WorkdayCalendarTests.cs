using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

public sealed class WorkdayCalendarTests
{
    private static readonly WorkdayCalendar China = WorkdayCalendar.China;

    [Theory]
    [InlineData(2018, 250)]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_so_many_workdays(int year, int workdays) =>
        Assert.Equal(workdays, China.CountWorkdays(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31), out _));

    [Property(MaxTest = Runs.Many)]
    public void A_count_is_that_of_a_walk_from_day_to_day(ushort first, ushort second)
    {
        var origin = new DateOnly(2018, 1, 1);
        var length = new DateOnly(2026, 12, 31).DayNumber - origin.DayNumber;
        var (start, end) = (origin.AddDays(first % length), origin.AddDays(second % length));

        var expected = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
        {
            expected += China.IsWorkday(day) ? 1 : 0;
        }

        Assert.Equal(expected, China.CountWorkdays(start, end, out var uncovered));
        Assert.Equal(0, uncovered);
    }

    [Theory]
    [InlineData("2019-01-30", "over the spring festival, two make-up days", "2019-02-21", 13)]
    [InlineData("2019-06-14", "Friday to the next Monday", "2019-06-17", 1)]
    [InlineData("2019-06-17", "the same day", "2019-06-17", 0)]
    public void The_start_is_not_counted_and_the_end_is(string start, string what, string end, int workdays)
    {
        var count = China.CountWorkdays(Day(start), Day(end), out _);
        Assert.True(count == workdays, $"{what}: {count}");
    }

    [Fact]
    public void Make_up_days_and_holidays_depart_from_the_week()
    {
        Assert.True(China.IsWorkday(Day("2019-02-02")));
        Assert.False(China.IsWorkday(Day("2019-02-04")));
        Assert.Equal(DayOfWeek.Saturday, Day("2019-02-02").DayOfWeek);
    }

    [Theory]
    [InlineData("2017-12-31", "2018-01-02", null)]
    [InlineData("2017-12-30", "2018-01-02", 2017)]
    [InlineData("2026-12-30", "2026-12-31", null)]
    [InlineData("2026-12-31", "2027-01-01", 2027)]
    [InlineData("2016-05-01", "2030-01-01", 2016)]
    [InlineData("2030-01-01", "2030-01-01", null)]
    [InlineData("2030-01-02", "2030-01-01", null)]
    public void Only_the_days_counted_need_cover(string start, string end, int? uncovered)
    {
        var count = China.CountWorkdays(Day(start), Day(end), out var year);
        Assert.Equal(uncovered is null, count is not null);
        Assert.Equal(uncovered ?? 0, year);
    }

    [Fact]
    public void Outside_its_years_nothing_is_known()
    {
        Assert.False(China.Covers(2017));
        Assert.True(China.Covers(2018));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.IsWorkday(Day("2027-01-04")));
    }

    [Fact]
    public void Years_may_have_gaps_and_the_last_word_on_a_day_counts()
    {
        var day = new DateOnly(2021, 3, 3);
        var calendar = new WorkdayCalendar("校历", "1", [2023, 2021, 2021], [new(day, true), new(day, false)]);

        Assert.Equal([2021, 2023], calendar.CoveredYears.AsEnumerable());
        Assert.False(calendar.IsWorkday(day));
        Assert.Null(calendar.CountWorkdays(new DateOnly(2021, 12, 31), new DateOnly(2023, 1, 2), out var uncovered));
        Assert.Equal(2022, uncovered);
        Assert.Equal(1, calendar.CountWorkdays(new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 2), out _));
        Assert.Null(new WorkdayCalendar("空", "", [], []).CountWorkdays(day, day.AddDays(1), out _));
    }

    /// <summary>The words of the notices: day by day around both changes, on each edition.</summary>
    [Theory]
    [InlineData("首次公布", "2019-04-28", false)]
    [InlineData("首次公布", "2019-04-29", true)]
    [InlineData("首次公布", "2019-05-01", false)]
    [InlineData("首次公布", "2019-05-02", true)]
    [InlineData("首次公布", "2019-05-03", true)]
    [InlineData("首次公布", "2019-05-04", false)]
    [InlineData("首次公布", "2019-05-05", false)]
    [InlineData("首次公布", "2020-01-19", true)]
    [InlineData("首次公布", "2020-01-30", false)]
    [InlineData("首次公布", "2020-01-31", true)]
    [InlineData("首次公布", "2020-02-01", true)]
    [InlineData("首次公布", "2020-02-02", false)]
    [InlineData("首次公布", "2020-02-03", true)]
    [InlineData("2019-03-21", "2019-05-02", true)]
    [InlineData("2019-03-22", "2019-05-02", false)]
    [InlineData("2019-03-22", "2019-05-05", true)]
    [InlineData("2019-03-22", "2020-01-31", true)]
    [InlineData("2020-01-25", "2020-02-01", true)]
    [InlineData("2020-01-26", "2020-02-01", false)]
    public void An_edition_has_the_days_that_were_known(string edition, string day, bool isWorkday) =>
        Assert.Equal(isWorkday, WorkdayCalendar.FindChina(edition)!.IsWorkday(Day(day)));

    /// <summary>Every other day is the same on all editions.</summary>
    [Fact]
    public void Editions_differ_in_the_changed_days_only()
    {
        var first = WorkdayCalendar.FindChina(WorkdayCalendar.FirstPublished)!;
        var differing = Enumerable.Range(new DateOnly(2018, 1, 1).DayNumber, 3287).Select(DateOnly.FromDayNumber)
            .Where(day => first.IsWorkday(day) != China.IsWorkday(day))
            .Select(day => $"{day:yyyy-MM-dd}");
        Assert.Equal(["2019-04-28", "2019-05-02", "2019-05-03", "2019-05-05", "2020-01-31", "2020-02-01"], differing);
        Assert.Equal(China.CoveredYears.AsEnumerable(), first.CoveredYears);
        Assert.Null(China.Edition);
        Assert.NotNull(first.Edition);
    }

    [Fact]
    public void Every_exception_of_every_edition_has_a_name() => Assert.All(
        new[] { WorkdayCalendar.FirstPublished, "2019-03-22", "2026-12-31" }.SelectMany(edition => WorkdayCalendar.FindChina(edition)!.Exceptions),
        exception => Assert.NotEmpty(exception.Name));

    [Fact]
    public void An_edition_after_all_changes_is_the_one_in_force()
    {
        Assert.Same(China, WorkdayCalendar.FindChina("2020-01-26"));
        Assert.Same(China, WorkdayCalendar.FindChina("2026-12-31"));
        Assert.Null(WorkdayCalendar.FindChina("2019年"));
        Assert.Null(WorkdayCalendar.FindChina("2019-02-30"));
        Assert.Null(WorkdayCalendar.FindChina(string.Empty));
    }

    [Fact]
    public void The_first_and_the_last_day_of_a_stretch_are_told_too()
    {
        var holiday = WorkdayCount.Between(Day("2019-04-30"), Day("2019-05-01"), China)!;
        Assert.Equal((0, 0), (holiday.Workdays, holiday.Weekends));
        Assert.Equal(new NamedDays("劳动节", Day("2019-05-01"), Day("2019-05-01")), Assert.Single(holiday.Holidays));
        Assert.Null(WorkdayCount.Between(Day("2019-05-01"), Day("2019-05-01"), China));
    }

    [Fact]
    public void An_exception_is_its_day_and_what_it_is_whatever_it_is_called()
    {
        var day = new CalendarException(Day("2019-05-01"), IsWorkday: false) { Name = "劳动节" };
        Assert.Equal(day, new CalendarException(Day("2019-05-01"), IsWorkday: false));
        Assert.Equal(day.GetHashCode(), new CalendarException(Day("2019-05-01"), IsWorkday: false).GetHashCode());
        Assert.NotEqual(day, new CalendarException(Day("2019-05-02"), IsWorkday: false));
        Assert.NotEqual(day, new CalendarException(Day("2019-05-01"), IsWorkday: true));
        Assert.False(day.Equals(null));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void The_last_day_of_the_last_year_counts()
    {
        var calendar = new WorkdayCalendar("一年", "1", [2019], []);
        Assert.Equal(2, calendar.CountWorkdays(new DateOnly(2019, 12, 27), new DateOnly(2019, 12, 31), out _));
    }

    [Fact]
    public void A_calendar_of_no_year_knows_no_day()
    {
        var calendar = new WorkdayCalendar("空", "1", [], []);
        Assert.Empty(calendar.Exceptions);
        Assert.Null(calendar.CountWorkdays(new DateOnly(2019, 1, 1), new DateOnly(2019, 1, 2), out var uncovered));
        Assert.Equal(2019, uncovered);
    }
}
