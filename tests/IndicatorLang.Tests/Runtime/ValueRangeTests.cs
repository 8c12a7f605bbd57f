using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Runtime;
using Interval = IndicatorLang.Runtime.Interval;

namespace IndicatorLang.Tests.Runtime;

/// <summary>
/// Arithmetic over uncertain values loses none: whatever values the operands have, the result lies among those the range
/// holds. And what is certain on both sides is computed exactly.
/// </summary>
[Properties(Arbitrary = [typeof(Ranges)], MaxTest = Runs.Many)]
public sealed class ValueRangeTests
{
    [Property]
    public void Sums_hold(RangeUnderTest left, RangeUnderTest right) => Holds(left, right, left.Range + right.Range, (a, b) => a + b);

    [Property]
    public void Differences_hold(RangeUnderTest left, RangeUnderTest right) => Holds(left, right, left.Range + -right.Range, (a, b) => a - b);

    [Property]
    public void Products_hold(RangeUnderTest left, RangeUnderTest right) => Holds(left, right, left.Range * right.Range, (a, b) => a * b);

    [Property]
    public void Quotients_hold(RangeUnderTest left, RangeUnderTest right)
    {
        Assert.Equal(right.Probes.Any(value => value.Sign <= 0) && right.Probes.Any(value => value.Sign >= 0), right.Range.MayBeZero);
        if (!right.Range.MayBeZero)
        {
            Holds(left, right, left.Range / right.Range, (a, b) => a / b);
        }
    }

    [Property]
    public void The_least_and_the_greatest_hold(RangeUnderTest left, RangeUnderTest right)
    {
        Holds(left, right, ValueRange.Least(left.Range, right.Range), (a, b) => a <= b ? a : b);
        Holds(left, right, ValueRange.Greatest(left.Range, right.Range), (a, b) => a >= b ? a : b);
    }

    [Property]
    public void Rounded_values_hold(RangeUnderTest it) => Assert.All(Enum.GetValues<Rounding>(), rounding =>
        Holds(it, it, it.Range.Keeping(value => value.Round(0, rounding)), (a, _) => a.Round(0, rounding)));

    /// <summary>A certain operand keeps the gaps between the values of the other.</summary>
    [Property]
    public void What_is_certain_adds_nothing(RangeUnderTest it, sbyte number)
    {
        Exact value = number;
        var shifted = (it.Range + ValueRange.Of(value)).Possible;
        Assert.Equal(it.Range.Possible?.Intervals.Length, shifted?.Intervals.Length);
        if (number != 0)
        {
            var scaled = it.Range * ValueRange.Of(value);
            Assert.Equal(it.Range.Possible?.Intervals.Length, scaled.Possible?.Intervals.Length);
            Assert.Equal((it.Range.Low, it.Range.High), (scaled / ValueRange.Of(value)) is var back ? (back.Low, back.High) : default);
        }
    }

    private static void Holds(RangeUnderTest left, RangeUnderTest right, ValueRange result, Func<Exact, Exact, Exact> apply)
    {
        Assert.True(result.Low <= result.High);
        foreach (var a in left.Probes)
        {
            foreach (var b in right.Probes)
            {
                var value = apply(a, b);
                Assert.True(result.Possible?.Contains(value) ?? result.Low == value, $"{a}, {b}: {value}");
                Assert.True(result.Low <= value && value <= result.High);
            }
        }
    }
}

/// <summary>A range, and some values in it: all bounds that belong to it, and a value between any two of an interval.</summary>
public sealed record RangeUnderTest(IReadOnlyList<Exact> Probes, bool IsContinuous)
{
    internal ValueRange Range => IsContinuous
        ? ValueRange.OneOf(IntervalSet.Of(isDiscrete: false, Interval.Closed(Probes.Min(), Probes.Max())))
        : ValueRange.OneOf(IntervalSet.Of(isDiscrete: false, Probes.Select(Interval.Point)));
}

/// <summary>Ranges around zero and away from it: one value, several, or an interval.</summary>
public static class Ranges
{
    private static Gen<Exact> Values => Gen.Choose(-20, 20).SelectMany(top => Gen.Choose(1, 6).Select(bottom => Exact.Ratio(top, bottom)));

    public static Arbitrary<RangeUnderTest> Arbitrary() => (
        from count in Gen.Choose(1, 5)
        from values in Values.ListOf(count)
        from isContinuous in Gen.Elements(true, false)
        select new RangeUnderTest(
            [.. values.Concat(isContinuous ? values.Select(value => (value + values.Max()) / 2) : []).Distinct()], isContinuous)).ToArbitrary();
}
