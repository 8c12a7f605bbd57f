using System.Globalization;
using System.Numerics;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>Points of inputs, which compiled code compares in place: they say what exact numbers say, and leave the rest to the kernels.</summary>
public sealed class InputPointTests
{
    private const long Most = InputPoint.MostOfBound;
    private const long Narrow = 1L << 35;

    private static readonly Exact[] Values =
    [
        0, 1, -1, 2, 5, 7, 100, Most, -Most, Narrow - 1, -Narrow, Narrow, -Narrow - 1, long.MaxValue, -long.MaxValue, long.MinValue, Exact.Ratio(1, 3), Exact.Ratio(-7, 2), Exact.Ratio(5, 7),
        Exact.Ratio(Narrow - 1, 2), Exact.Ratio(Narrow + 1, 2), Exact.Ratio(5, 2 * Narrow), Exact.Ratio(5, (2 * Narrow) + 1), Exact.Ratio(BigInteger.Pow(10, 30), 1), Exact.Ratio(1, BigInteger.Pow(10, 30)),
    ];

    private static readonly (long Numerator, long Denominator)[] Bounds =
        [(0, 1), (1, 1), (-1, 1), (2, 1), (1, 3), (-7, 2), (5, 7), (Most, 1), (-Most, 1), (1, Most), (-1, Most), (Most, Most - 1)];

    private static readonly ProjectEvaluator Project = Checked.Program("""
        项目 仓库 {
          输入 入库 单位 件
          输入 出库 单位 件
          合计 ≥ 10 件 计算 入库 + 出库
          结余 in [-7 件, 10 件) 计算 3 * 入库 - 出库
          比率 > 50% 计算 入库 / 出库
          增长 ≤ 5% 计算 增长率(入库, 出库)
          均值 ≠ 3 件 计算 平均(入库, 出库)
          差额 < 0 件 或 > 5 件 计算 入库 - 出库 截止 2019-09
        }
        """).Interpret()[0];

    [Fact]
    public void A_comparison_is_that_of_exact_numbers()
    {
        foreach (var value in Values)
        {
            foreach (var (numerator, denominator) in Bounds)
            {
                var (point, bound) = (Point(value), Exact.Ratio(numerator, denominator));
                Equal(value, IsNarrow(value), value >= bound, point.AtLeast(numerator, denominator));
                Equal(value, IsNarrow(value), value > bound, point.Above(numerator, denominator));
                Equal(value, IsNarrow(value), value <= bound, point.AtMost(numerator, denominator));
                Equal(value, IsNarrow(value), value < bound, point.Below(numerator, denominator));
                foreach (var (most, mostDenominator) in Bounds)
                {
                    Equal(value, IsNarrow(value), value >= bound && value <= Exact.Ratio(most, mostDenominator), point.Between(numerator, denominator, most, mostDenominator));
                }
            }
        }
    }

    [Fact]
    public void A_comparison_with_an_integer_is_one_of_integers()
    {
        foreach (var value in Values)
        {
            foreach (var bound in new[] { 0, 1, -1, 2, 7, Most, -Most })
            {
                Equal(value, IsInteger(value), value >= bound, Point(value).AtLeast(bound));
                Equal(value, IsInteger(value), value <= bound, Point(value).AtMost(bound));
                Equal(value, IsInteger(value), value >= bound && value <= bound + 3, Point(value).Between(bound, bound + 3));
            }
        }
    }

    [Fact]
    public void Arithmetic_is_that_of_narrow_integers()
    {
        foreach (var left in Values)
        {
            Is(left / 3, IsNarrowInteger(left), Point(left) / 3);
            Is(left + Most, IsNarrowInteger(left), Point(left) + Most);
            Is(left - 5, IsNarrowInteger(left), Point(left) + -5);
            Is(left * -3, IsNarrowInteger(left), -3 * Point(left));
            foreach (var right in Values)
            {
                var areIntegers = IsNarrowInteger(left) && IsNarrowInteger(right);
                Is(left + right, areIntegers, Point(left) + Point(right));
                Is(right.Sign > 0 ? left / right : 0, areIntegers && right.Sign > 0, Point(left) / Point(right));
            }
        }
    }

    [Fact]
    public void What_is_not_one_small_value_is_left_to_the_kernel()
    {
        var march = DatePeriod.Month(2019, 3);
        Assert.Equal(Verdict.Met, InputPoint.Of((Input<DatePeriod>)DatePeriod.Day(march.FirstDay)).AtLeast(march.FirstDay.DayNumber));
        Assert.Equal(Verdict.NotMet, InputPoint.Of((Input<DatePeriod>)DatePeriod.Day(march.FirstDay)).AtLeast(march.FirstDay.DayNumber + 1));
        Assert.Null(InputPoint.Of((Input<DatePeriod>)march).AtLeast(0));
        Assert.Null(InputPoint.Of((Input<Duration>)Duration.Between(march, march)).AtMost(5));
        Assert.Equal(Verdict.NotMet, InputPoint.Of((Input<Duration>)Duration.Of(6)).AtMost(5));
        Assert.Equal(Verdict.Met, InputPoint.Of((Input<Percent>)Percent.Of(98)).AtLeast(98, 100));
        Assert.Equal(Verdict.Met, InputPoint.Of((Input<Achievement>)Achievement.Achieved).AtLeast(2));
        Assert.Equal(Verdict.Met, InputPoint.Of((Input<Achievement>)Achievement.NotAchieved).AtMost(0));
        Assert.Null(InputPoint.Of((Input<Achievement>)(Achievement)3).AtLeast(0));
        Assert.Equal(Verdict.Met, InputPoint.OfLevel(ActualState.Known, 1, 2).AtLeast(1));
        Assert.Null(InputPoint.OfLevel(ActualState.Known, 2, 2).AtLeast(0));
        Assert.Null(InputPoint.OfLevel(ActualState.Known, -1, 2).AtLeast(0));
    }

    [Fact]
    public void Without_a_value_there_is_no_verdict()
    {
        foreach (var input in new[] { Input<Exact>.NotReported, Input<Exact>.NotApplicable })
        {
            var point = InputPoint.Of(input);
            Assert.Equal(input.State, point.State);
            Assert.Null(point.AtLeast(0, 1));
            Assert.Null(point.AtLeast(0));
            Assert.Null((point + 1).AtLeast(0));
            Assert.True(point.TryGetInteger(out var value) && value == 0);
        }

        Assert.True(Point(7).TryGetInteger(out var seven) && seven == 7);
        Assert.True(Point(30.0m / (Exact)10).TryGetInteger(out var three) && three == 3);
        Assert.True(InputPoint.Of((Input<Exact>)Exact.FromDecimal(3.00m)).TryGetInteger(out var written) && written == 3);
        Assert.False(Point(Exact.Ratio(1, 3)).TryGetInteger(out _));
        Assert.False(Point(Exact.Ratio(BigInteger.Pow(10, 30), 1)).TryGetInteger(out _));
    }

    [Fact]
    public void A_quotient_is_judged_as_its_computation_is()
    {
        Exact[] values = [0, 1, -1, 2, 3, 5, 9, 10, long.MaxValue, -long.MaxValue, 1L << 62, -(1L << 62), Exact.Ratio(1, 2), 2.50m, 4.00m];
        var inputs = values.Select(value => (Input<Exact>)value).Append(Input<Exact>.NotReported).Append(Input<Exact>.NotApplicable).ToArray();
        var kernels = TargetKernel.For(Project.Indicators);
        var judged = 0;
        for (var i = 0; i < kernels.Length; i++)
        {
            foreach (var first in inputs)
            {
                foreach (var second in inputs)
                {
                    foreach (var asOf in new DateOnly?[] { null, new(2019, 9, 29), new(2019, 9, 30) })
                    {
                        if (kernels[i].TryJudge([InputPoint.Of(first), InputPoint.Of(second)], asOf, out var verdict))
                        {
                            judged++;
                            var expected = Project.Compute(i, [ActualOf(first), ActualOf(second)], asOf).Verdict;
                            Assert.True(expected == verdict, string.Create(CultureInfo.InvariantCulture, $"{Project.Indicators[i].Name} of {first} and {second}: {expected}, not {verdict}"));
                        }
                    }
                }
            }
        }

        Assert.True(kernels[0].TryJudge([Point(4), Point(6)], null, out var met) && met == Verdict.Met);
        Assert.False(kernels[0].TryJudge([Point(0.5m), Point(6)], null, out _));
        Assert.False(kernels[0].TryJudge([Point(long.MaxValue), Point(1)], null, out _));
        Assert.False(kernels[0].TryJudge([Point(-long.MaxValue), Point(-2)], null, out _));
        Assert.False(kernels[1].TryJudge([Point(1L << 62), Point(1)], null, out _));
        Assert.True(kernels[1].TryJudge([Point(long.MaxValue / 3), Point(1)], null, out _));
        Assert.InRange(judged, 3000, int.MaxValue);
    }

    [Fact]
    public void A_form_has_a_coefficient_for_each_input_and_a_constant_on_both_sides()
    {
        Assert.Throws<ArgumentException>("denominator", () => new QuotientForm([], [], needsPositive: false));
        Assert.Throws<ArgumentException>("denominator", () => new QuotientForm([1, 0], [1], needsPositive: false));
        var form = new QuotientForm([1, 0], [0, 1], needsPositive: false);
        Assert.Equal(form, new QuotientForm([1, 0], [0, 1], needsPositive: false));
        Assert.Equal(form.GetHashCode(), new QuotientForm([1, 0], [0, 1], needsPositive: false).GetHashCode());
        Assert.All(
            new object?[] { new QuotientForm([1, 0], [0, 1], needsPositive: true), new QuotientForm([2, 0], [0, 1], needsPositive: false), new QuotientForm([1, 0], [0, 2], needsPositive: false), null, "form" },
            other => Assert.False(form.Equals(other)));
    }

    private static InputPoint Point(Exact value) => InputPoint.Of((Input<Exact>)value);

    private static Actual ActualOf(Input<Exact> input) => input.State switch
    {
        ActualState.Known => Actual.Of(input.Value),
        ActualState.NotApplicable => Actual.NotApplicable,
        _ => Actual.NotReported,
    };

    private static bool IsNarrow(Exact value) => value.Numerator >= -Narrow && value.Numerator < Narrow && value.Denominator <= 2 * Narrow;

    private static bool IsInteger(Exact value) => value.IsInteger && BigInteger.Abs(value.Numerator) <= long.MaxValue;

    private static bool IsNarrowInteger(Exact value) => value.IsInteger && IsNarrow(value);

    private static void Equal(Exact value, bool isJudged, bool isMet, Verdict? verdict) => Assert.True(
        verdict == (!isJudged ? null : isMet ? Verdict.Met : Verdict.NotMet), string.Create(CultureInfo.InvariantCulture, $"{value}: {verdict}"));

    private static void Is(Exact value, bool isComputed, InputPoint point)
    {
        Assert.Equal(isComputed ? ActualState.Known : ActualState.NotReported, point.State);
        foreach (var (numerator, denominator) in Bounds.Where(_ => isComputed))
        {
            if (point.AtLeast(numerator, denominator) is { } verdict)
            {
                Assert.Equal(value >= Exact.Ratio(numerator, denominator), verdict == Verdict.Met);
            }
            else
            {
                Assert.False(IsNarrow(value));
            }
        }
    }
}
