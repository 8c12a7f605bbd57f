using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

/// <summary>What generated code writes down in short is the value it stands for.</summary>
public sealed class EvaluatorDataTests
{
    [Fact]
    public void A_number_is_two_integers()
    {
        Assert.Equal(Exact.Ratio(-7, 3), EvaluatorData.Fraction("-7", "3"));
        Assert.Throws<FormatException>(() => EvaluatorData.Fraction("7", "-3"));
    }

    [Fact]
    public void A_set_is_its_intervals()
    {
        Assert.Equal("[1, 3)", EvaluatorData.Set(isDiscrete: false, EvaluatorData.Between(1, true, 3, false)).ToString());
        Assert.Equal("[2, 3]", EvaluatorData.Set(isDiscrete: true, EvaluatorData.Between(1, false, 3, true)).ToString());
        Assert.Equal("[1, 1] ∪ [3, 3]", EvaluatorData.Set(isDiscrete: true, [Interval.Point(3), Interval.Point(1)]).ToString());
    }

    [Fact]
    public void A_day_is_eight_digits() => Assert.Equal(new DateOnly(2019, 5, 14), EvaluatorData.Day(20190514));

    [Fact]
    public void A_calendar_has_the_days_that_depart_from_its_weeks()
    {
        var calendar = EvaluatorData.Calendar("校历", "1", [2019, 2020], [20190501, 20190502], [20190504]);
        Assert.Equal(("校历", "1"), (calendar.Name, calendar.Version));
        Assert.Equal([2019, 2020], calendar.CoveredYears.AsEnumerable());
        Assert.Equal(
            [(new DateOnly(2019, 5, 1), false), (new DateOnly(2019, 5, 2), false), (new DateOnly(2019, 5, 4), true)],
            calendar.Exceptions.Select(exception => (exception.Day, exception.IsWorkday)));
        Assert.Equal(2, calendar.CountWorkdays(new DateOnly(2019, 4, 30), new DateOnly(2019, 5, 5), out _));
    }
}
