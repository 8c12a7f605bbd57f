using System.Numerics;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>A random typed input: near the edges of the target, missing, beyond 64 bits, or out of range.</summary>
/// <param name="Input">The input; a level is one of integers.</param>
/// <param name="Actual">The actual that the explaining route makes of it.</param>
internal sealed record TypedInput(object Input, Actual Actual)
{
    /// <summary>Draws an input of the indicator's type.</summary>
    public static TypedInput Draw(SplitMix64 random, RandomIndicator indicator)
    {
        var descriptor = indicator.Descriptor;
        switch (descriptor.Type.Kind)
        {
            case ValueKind.Percent:
                var percent = Or(random, new Percent(Number(random, indicator)));
                return new(percent, TypedInputs.Read(descriptor, percent));
            case ValueKind.Date:
                var date = Or(random, Date(random, indicator));
                return new(date, TypedInputs.Read(descriptor, date));
            case ValueKind.Duration:
                var duration = Or(random, random.Chance(50) ? Duration.Of(Number(random, indicator)) : Pair(random));
                return new(duration, TypedInputs.Read(descriptor, duration));
            case ValueKind.Level:
                var level = Or(random, random.Between(-1, descriptor.Type.Scale!.Levels.Length));
                return new(level, TypedInputs.Level(descriptor, level.State, level.Value));
            case ValueKind.Statement:
                var rating = Or(random, (Achievement)random.Between(-1, 3));
                return new(rating, TypedInputs.Read(descriptor, rating));
            default:
                var number = Or(random, Number(random, indicator));
                return new(number, TypedInputs.Read(descriptor, number));
        }
    }

    /// <summary>The verdict of a kernel.</summary>
    public Verdict Judge(TargetKernel kernel, DateOnly? asOf) => Input switch
    {
        Input<Percent> percent => kernel.Judge(percent, asOf),
        Input<DatePeriod> date => kernel.Judge(date, asOf),
        Input<Duration> duration => kernel.Judge(duration, asOf),
        Input<int> level => kernel.Judge(level.State, level.Value, asOf),
        Input<Achievement> rating => kernel.Judge(rating, asOf),
        _ => kernel.Judge((Input<Exact>)Input, asOf),
    };

    /// <summary>A number that may be missing.</summary>
    public static Input<Exact> Number(SplitMix64 random, Func<Exact> edge) => Or(random, Near(random, edge));

    private static Input<T> Or<T>(SplitMix64 random, T value)
        where T : struct => random.Below(20) switch
        {
            0 => Input<T>.NotReported,
            1 => Input<T>.NotApplicable,
            _ => value,
        };

    private static Exact Number(SplitMix64 random, RandomIndicator indicator) => Near(random, () => indicator.Edge(random));

    private static Exact Near(SplitMix64 random, Func<Exact> edge) => random.Below(12) switch
    {
        < 4 => edge(),
        < 6 => edge() + Exact.Ratio(random.Between(-1, 1), random.Between(1, 1000)),
        6 => edge() + Exact.Ratio(1, BigInteger.Pow(10, random.Between(1, 40))),
        7 => Exact.Ratio((long)random.Next(), Math.Max(1, (long)(random.Next() >> 1))),
        8 => random.Pick<Exact>(long.MaxValue, long.MinValue, Exact.Ratio(long.MaxValue, 3), Exact.Ratio(1, long.MaxValue), Exact.Ratio(BigInteger.Pow(10, 30), 7)),

        // Where parts stop to be narrow, and where a decimal is not reduced.
        9 => edge() + ((1L << random.Pick(30, 31, 32, 35, 36)) * random.Pick(-1, 1)) + random.Between(-1, 1),
        10 => decimal.Round(random.Between(-2_000_000, 2_000_000) / 1000m, 3) * 1.0000m,
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
