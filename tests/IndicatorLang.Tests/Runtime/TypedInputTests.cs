using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Emit;

namespace IndicatorLang.Tests.Runtime;

/// <summary>The typed values that a host passes to a compiled program.</summary>
public sealed class TypedInputTests
{
    private static readonly DatePeriod March = DatePeriod.Month(2019, 3);
    private static readonly DatePeriod April = DatePeriod.Month(2019, 4);

    [Fact]
    public void A_duration_is_an_amount_or_two_dates()
    {
        Assert.True(Duration.Of(5) is { IsPair: false, Amount: var amount } && amount == 5);
        Assert.True(Duration.Between(March, April) is { IsPair: true, Start: var start, End: var end } && (start, end) == (March, April));
    }

    [Fact]
    public void A_percent_is_a_ratio()
    {
        Assert.Equal(0.985m, Percent.Of(98.5m).Ratio);
        Assert.Equal(0.985m, Percent.OfRatio(197, 200).Ratio);
        Assert.Throws<DivideByZeroException>(() => Percent.OfRatio(1, 0));
    }

    [Fact]
    public void An_input_is_a_value_or_none()
    {
        Input<int> given = 3, nullable = (int?)3, missing = (int?)null;
        Assert.Equal((ActualState.Known, 3), (given.State, given.Value));
        Assert.Equal(given, nullable);
        Assert.Equal(Input<int>.NotReported, missing);
        Assert.Equal(ActualState.NotReported, missing.State);
        Assert.Equal(ActualState.NotApplicable, Input<int>.NotApplicable.State);
    }

    [Fact]
    public void A_typed_input_is_the_actual_of_its_value()
    {
        var date = Samples.AtMost("日", IndicatorType.Date, 0);
        var duration = Samples.AtMost("时", IndicatorType.Duration(DurationFamily.Days), 5);
        var statement = Samples.AtLeast("评", IndicatorType.Statement, 1);
        Assert.Equal(Actual.Of(5), TypedInputs.Read(duration, (Input<Exact>)(Exact)5));
        Assert.Equal(Actual.Of(0.5m), TypedInputs.Read(duration, (Input<Percent>)Percent.Of(50)));
        Assert.Equal(Actual.Of(March.FirstDay.DayNumber), TypedInputs.Read(date, (Input<DatePeriod>)DatePeriod.Day(March.FirstDay)));
        Assert.Equal("[737118, 737148]", TypedInputs.Read(date, (Input<DatePeriod>)March).Possible!.ToString());
        Assert.Equal(Actual.Of(5), TypedInputs.Read(duration, (Input<Duration>)Duration.Of(5)));
        Assert.Equal("[1, 1]", TypedInputs.Read(duration, (Input<Duration>)Duration.Between(March, April)).Possible!.Intervals[0] is var first ? IntervalSet.Of(false, first).ToString() : "");
        Assert.Equal(Actual.Of(2), TypedInputs.Read(statement, (Input<Achievement>)Achievement.Achieved));
        Assert.Equal(ActualState.Invalid, TypedInputs.Read(statement, (Input<Achievement>)(Achievement)3).State);
        Assert.Equal(ActualState.Invalid, TypedInputs.Read(statement, (Input<Achievement>)(Achievement)(-1)).State);
        Assert.Equal(Actual.Of(0), TypedInputs.Level(statement, ActualState.Known, 0));
    }

    [Fact]
    public void What_is_not_given_stays_so_for_every_type()
    {
        var any = Samples.AtLeast("评", IndicatorType.Statement, 1);
        Assert.All(
            [TypedInputs.Read(any, Input<Exact>.NotReported), TypedInputs.Read(any, Input<Percent>.NotReported), TypedInputs.Read(any, Input<DatePeriod>.NotReported), TypedInputs.Read(any, Input<Duration>.NotReported), TypedInputs.Read(any, Input<Achievement>.NotReported)],
            actual => Assert.Equal(Actual.NotReported, actual));
        Assert.All(
            [TypedInputs.Read(any, Input<Exact>.NotApplicable), TypedInputs.Read(any, Input<Percent>.NotApplicable), TypedInputs.Read(any, Input<DatePeriod>.NotApplicable), TypedInputs.Read(any, Input<Duration>.NotApplicable), TypedInputs.Read(any, Input<Achievement>.NotApplicable)],
            actual => Assert.Equal(Actual.NotApplicable, actual));
    }

    [Fact]
    public void Half_of_a_whole_unit_is_told_to_be_wrong()
    {
        var cars = Samples.AtLeast("车", IndicatorType.Count("辆", isWhole: true), 3);
        Assert.Equal("单位“辆”已声明为整数，实际值却是 2.5；请核对。", Coercion.OfNumber(cars, 2.5m).Detail?.Problem?.Zh);
        Assert.Equal(Actual.Of(2), Coercion.OfNumber(cars, 2));
        Assert.Equal(Actual.Of(2.5m), Coercion.OfNumber(Samples.AtLeast("箱", IndicatorType.Count("箱"), 3), 2.5m));
    }

    [Theory]
    [InlineData(737333, Verdict.Met)]
    [InlineData(737334, Verdict.NotMet)]
    [InlineData(3652058, Verdict.NotMet)]
    [InlineData(3652059, Verdict.Invalid)]
    [InlineData(0, Verdict.Met)]
    [InlineData(-1, Verdict.Invalid)]
    public void A_day_is_one_that_there_is(int day, Verdict verdict)
    {
        var indicator = Samples.AtMost("日", IndicatorType.Date, 737333);
        var result = new Interpreter(ProgramGenerator.Model("甲", Samples.Source, indicator)).Evaluate(0, Actual.Of(day));
        Assert.Equal(verdict, result.Verdict);
        Assert.Equal(
            verdict == Verdict.Invalid ? new LocalizedText($"{day} 不是日期的值；请核对。", $"{day} is not a value of a date; check it.") : null,
            result.Actual.Detail?.Problem);
    }
}
