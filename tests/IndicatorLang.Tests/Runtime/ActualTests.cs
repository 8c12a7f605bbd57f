using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Tests.Emit;

namespace IndicatorLang.Tests.Runtime;

/// <summary>Actuals that a host makes by itself.</summary>
public sealed class ActualTests
{
    [Fact]
    public void A_set_of_one_value_is_that_value() =>
        Assert.Equal(Actual.Of(3), Actual.OneOf(IntervalSet.Of(isDiscrete: false, Interval.Point(3))));

    [Fact]
    public void An_actual_is_at_least_one_value() =>
        Assert.Throws<ArgumentException>(() => Actual.OneOf(IntervalSet.Of(isDiscrete: true)));

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Actual.OneOf(null!));
        Assert.Throws<ArgumentNullException>(() => Coercion.Read(null!, ActualValue.NotReported));
    }

    [Fact]
    public void A_date_is_told_as_precisely_as_it_is_known()
    {
        var firstHalf = IntervalSet.Of(isDiscrete: true, Interval.UpTo(new DateOnly(2019, 6, 30).DayNumber, inclusive: true));
        var indicator = Samples.Indicator("甲", IndicatorType.Date, "≤ 2019-06", firstHalf);
        var result = Evaluator(indicator).Evaluate(0, new DateValue("", DatePeriod.Year(2019)));

        Assert.Equal(Verdict.Undetermined, result.Verdict);
        Assert.StartsWith("实际为 2019，", result.Reason.Zh, StringComparison.Ordinal);
        Assert.StartsWith("the actual is 2019,", result.Reason.En, StringComparison.Ordinal);
    }

    public static TheoryData<string, bool> Strangers => new()
    {
        { "2.5 of a whole unit", Invalid(IndicatorType.Count("辆", isWhole: true), 2.5m) },
        { "a level above the best", Invalid(IndicatorType.Level(Scale.Timeliness), 3) },
        { "a level below the worst", Invalid(IndicatorType.Level(Scale.Timeliness), -1) },
        { "half a level", Invalid(IndicatorType.Statement, 1.5m) },
        { "a day before the first", Invalid(IndicatorType.Date, -1) },
        { "a day after the last", Invalid(IndicatorType.Date, DateOnly.MaxValue.DayNumber + 1) },
        { "half a day", Invalid(IndicatorType.Date, 700_000.5m) },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_is_no_value_of_the_type_is_invalid(string what, bool isInvalid) => Assert.True(isInvalid, what);

    [Theory]
    [InlineData(">", 9999)]
    [InlineData("<", 1)]
    public void A_target_beyond_all_days_still_has_its_reasons(string symbol, int year)
    {
        var period = DatePeriod.Year(year);
        var target = symbol == ">"
            ? Interval.From(period.LastDay.DayNumber, inclusive: false)
            : Interval.UpTo(period.FirstDay.DayNumber, inclusive: false);
        var indicator = Samples.Indicator("甲", IndicatorType.Date, symbol, IntervalSet.Of(isDiscrete: true, target));
        var result = Evaluator(indicator).Evaluate(0, new DateValue("", DatePeriod.Year(2019)));

        Assert.Equal(Verdict.NotMet, result.Verdict);
        Assert.NotEmpty(result.Reason.Zh);
    }

    private static bool Invalid(IndicatorType type, Exact value)
    {
        var result = Evaluator(Samples.AtLeast("甲", type, 0)).Evaluate(0, Actual.Of(value));
        return result.Verdict == Verdict.Invalid && result.Reason is { Zh.Length: > 0, En.Length: > 0 };
    }

    private static Interpreter Evaluator(IndicatorDescriptor indicator) => new(ProgramGenerator.Model("甲", Samples.Source, indicator));

    /// <summary>Whoever gives ranks and day numbers may miscount.</summary>
    [Fact]
    public void A_rank_or_a_day_beyond_the_last_is_invalid()
    {
        var project = Checked.Program("状况 = 及时\n完成 ≤ 9999-12-31").Interpret()[0];
        var levels = project.Indicators[0].Type.Scale!.Levels.Length;
        Assert.Equal(
            [Verdict.Met, Verdict.Invalid, Verdict.Invalid],
            new[] { levels - 1, levels, levels + 1 }.Select(rank => project.Evaluate(0, Actual.Of(rank)).Verdict));
        Assert.Equal(
            [Verdict.Met, Verdict.Invalid],
            new[] { 0, 1 }.Select(more => project.Evaluate(1, Actual.Of(DateOnly.MaxValue.DayNumber + more)).Verdict));
    }
}
