using System.Numerics;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>Random typed inputs: near the edges of the target, missing, beyond 64 bits, and out of range.</summary>
internal static class TypedInput
{
    /// <summary>Draws an input of the indicator's type: the actual that the explaining route makes of it, and the kernel's verdict.</summary>
    public static (Actual Actual, Verdict Verdict, string Words) Judge(
        SplitMix64 random, RandomIndicator indicator, TargetKernel kernel, DateOnly? asOf)
    {
        var descriptor = indicator.Descriptor;
        switch (descriptor.Type.Kind)
        {
            case ValueKind.Percent:
                var percent = Or(random, new Percent(Number(random, indicator)));
                return (TypedInputs.Read(descriptor, percent), kernel.Judge(percent, asOf), percent.ToString());
            case ValueKind.Date:
                var date = Or(random, Date(random, indicator));
                return (TypedInputs.Read(descriptor, date), kernel.Judge(date, asOf), date.ToString());
            case ValueKind.Duration:
                var duration = Or(random, random.Chance(50) ? Duration.Of(Number(random, indicator)) : Pair(random));
                return (TypedInputs.Read(descriptor, duration), kernel.Judge(duration, asOf), duration.ToString());
            case ValueKind.Level:
                var level = Or(random, random.Between(-1, descriptor.Type.Scale!.Levels.Length));
                return (TypedInputs.Level(descriptor, level.State, level.Value), kernel.Judge(level.State, level.Value, asOf), level.ToString());
            case ValueKind.Statement:
                var rating = Or(random, (Achievement)random.Between(-1, 3));
                return (TypedInputs.Read(descriptor, rating), kernel.Judge(rating, asOf), rating.ToString());
            default:
                var number = Or(random, Number(random, indicator));
                return (TypedInputs.Read(descriptor, number), kernel.Judge(number, asOf), number.ToString());
        }
    }

    private static Input<T> Or<T>(SplitMix64 random, T value)
        where T : struct => random.Below(20) switch
        {
            0 => Input<T>.NotReported,
            1 => Input<T>.NotApplicable,
            _ => value,
        };

    private static Exact Number(SplitMix64 random, RandomIndicator indicator) => random.Below(10) switch
    {
        < 4 => indicator.Edge(random),
        < 6 => indicator.Edge(random) + Exact.Ratio(random.Between(-1, 1), random.Between(1, 1000)),
        6 => indicator.Edge(random) + Exact.Ratio(1, BigInteger.Pow(10, random.Between(1, 40))),
        7 => Exact.Ratio((long)random.Next(), Math.Max(1, (long)(random.Next() >> 1))),
        8 => random.Pick<Exact>(long.MaxValue, long.MinValue, Exact.Ratio(long.MaxValue, 3), Exact.Ratio(1, long.MaxValue), Exact.Ratio(BigInteger.Pow(10, 30), 7)),
        _ => Exact.Ratio(random.Between(-2000, 2000), random.Between(1, 200)),
    };

    private static DatePeriod Date(SplitMix64 random, RandomIndicator indicator)
    {
        var day = random.Chance(70)
            ? RandomDates.Move(DateOnly.FromDayNumber((int)indicator.Edge(random).Numerator), random.Pick(-31, -1, 0, 1, 31))
            : random.Chance(20) ? random.Pick(DateOnly.MinValue, DateOnly.MaxValue) : RandomDates.Day(random);
        return RandomDates.Around(day, RandomDates.Precision(random, percentOfDays: 50));
    }

    private static Duration Pair(SplitMix64 random)
    {
        var start = RandomDates.Day(random);
        var end = RandomDates.Move(start, random.Between(-5, 60));
        return Duration.Between(
            RandomDates.Around(start, RandomDates.Precision(random, percentOfDays: 80)),
            RandomDates.Around(end, RandomDates.Precision(random, percentOfDays: 80)));
    }
}
