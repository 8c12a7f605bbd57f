using FsCheck.Xunit;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Tests.Runtime;

public sealed class ElapsedTimeTests
{
    [Theory]
    [InlineData("2019-01-31", "2019-02-28", "[1, 1]")]
    [InlineData("2019-01-31", "2019-02-27", "(0, 1)")]
    [InlineData("2019-01-31", "2019-03-31", "[2, 2]")]
    [InlineData("2019-01-31", "2019-03-30", "(1, 2)")]
    [InlineData("2020-01-30", "2020-02-29", "[1, 1]")]
    [InlineData("2019-02-28", "2019-03-28", "[1, 1]")]
    [InlineData("2019-02-28", "2019-03-31", "(1, 2)")]
    [InlineData("2020-02-29", "2021-02-28", "[12, 12]")]
    [InlineData("2019-05-05", "2019-05-05", "[0, 0]")]
    [InlineData("2019-05-05", "2019-05-06", "(0, 1)")]
    [InlineData("9999-11-30", "9999-12-31", "(1, 2)")]
    [InlineData("9999-12-31", "9999-12-31", "[0, 0]")]
    public void Months_are_clamped_to_the_end_of_a_shorter_one(string start, string end, string months) =>
        Assert.Equal(months, ElapsedTime.Months(Day(start), Day(end)).ToString());

    [Property(MaxTest = Runs.Many)]
    public void At_most_n_months_is_an_end_no_later_than_the_start_plus_n(ulong seed, byte months)
    {
        var random = new SplitMix64(seed);
        var start = new DateOnly(2018, 1, 1).AddDays(random.Below(3000));
        var end = RandomDates.Move(start.AddMonths(months), random.Between(-2, 2));
        if (end >= start)
        {
            var atMost = IntervalSet.Of(isDiscrete: false, Interval.UpTo(months, inclusive: true));
            Assert.Equal(end <= start.AddMonths(months), ElapsedTime.Months(start, end).IsSubsetOf(atMost));
        }
    }

    [Fact]
    public void Dates_of_lower_precision_give_every_count_that_is_possible()
    {
        var (march, april) = (DatePeriod.Month(2019, 3), DatePeriod.Month(2019, 4));
        Assert.Equal((1, 60), Ends(ElapsedTime.Days(march, april)));
        Assert.Equal((0, 30), Ends(ElapsedTime.Days(march, march)));
        Assert.Equal(31, ElapsedTime.Days(march, march).Intervals.Length);
        Assert.Equal((0, 20), Ends(ElapsedTime.Workdays(march, march, WorkdayCalendar.China, out _)!));
        Assert.True(ElapsedTime.IsReversed(april, march));
        Assert.False(ElapsedTime.IsReversed(march, march));
    }

    private static (Exact, Exact) Ends(IntervalSet counts) => (counts.Lower!.Value.Value, counts.Upper!.Value.Value);

    private static DatePeriod Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
