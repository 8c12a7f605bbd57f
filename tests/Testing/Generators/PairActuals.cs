using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Pairs of dates of all precisions, so that the time between them is near an edge of the target.</summary>
internal static class PairActuals
{
    public static RandomActual Create(SplitMix64 random, RandomIndicator indicator)
    {
        var start = random.Chance(4) ? RandomDates.Move(RandomDates.Day(random), random.Pick(-2_000, 2_000)) : RandomDates.Day(random);
        var end = random.Chance(75)
            ? RandomDates.Move(start, Length(random, indicator))
            : RandomDates.Move(start, random.Between(-3, 400));
        var from = RandomDates.Around(start, RandomDates.Precision(random, percentOfDays: 65));
        var to = RandomDates.Around(end, RandomDates.Precision(random, percentOfDays: 65));
        var value = new DatePairValue($"{from}..{to}", from, to);
        return new RandomActual(
            value,
            indicator.Descriptor.Type.Family == DurationFamily.Clock || from.FirstDay > to.LastDay
                ? Meaning.Invalid
                : Meaning.Of(from, to));
    }

    // About as many calendar days as the edge asks for.
    private static int Length(SplitMix64 random, RandomIndicator indicator)
    {
        var edge = indicator.Edge(random);
        var units = edge.Abs() > 1_000 ? 1_000 : (int)edge.Floor().Numerator;
        return indicator.Descriptor.Type.Family switch
        {
            DurationFamily.Workdays => (units * 7 / 5) + random.Between(-3, 5),
            DurationFamily.Months => (units * 365 / 12) + random.Between(-2, 3),
            _ => units + random.Between(-1, 1),
        };
    }
}
