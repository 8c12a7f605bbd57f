using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Random actuals for an indicator: mostly of its kind and near the edges of its target, some missing, some wrong.</summary>
internal static class ActualGenerator
{
    private static readonly UnreadableValue Unreadable = new("2019.1", new LocalizedText("一月还是十月？", "January or October?"));

    public static RandomActual Create(SplitMix64 random, RandomIndicator indicator) => random.Below(100) switch
    {
        < 9 => new(ActualValue.NotReported, Meaning.NotReported),
        < 12 => new(new NotApplicableValue("不适用"), Meaning.NotApplicable),
        < 13 => new(Unreadable, Meaning.Invalid),
        < 15 => OfWrongKind(random, indicator.Descriptor.Type),
        _ => OfRightKind(random, indicator),
    };

    /// <summary>The day on which the question is asked, near the day on which the indicator is due.</summary>
    public static DateOnly? AsOf(SplitMix64 random, IndicatorDescriptor indicator) => random.Below(10) switch
    {
        < 3 => null,
        < 8 when indicator.Due is { } due => RandomDates.Move(due, random.Between(-3, 1)),
        _ => RandomDates.Day(random),
    };

    private static RandomActual OfRightKind(SplitMix64 random, RandomIndicator indicator) => indicator.Descriptor.Type.Kind switch
    {
        ValueKind.Date => Date(random, indicator),
        ValueKind.Level or ValueKind.Statement => Words(random, indicator.Descriptor.Type),
        ValueKind.Duration when random.Chance(65) => PairActuals.Create(random, indicator),
        ValueKind.Percent when random.Chance(25) => Fraction(random, indicator),
        _ => NumberActuals.Create(random, indicator),
    };

    private static RandomActual OfWrongKind(SplitMix64 random, IndicatorType type)
    {
        var day = RandomDates.Around(RandomDates.Day(random), RandomDates.Precision(random, percentOfDays: 50));
        ActualValue value = random.Below(5) switch
        {
            0 when type.Kind != ValueKind.Date => new DateValue(day.ToString(), day),
            1 when type.Kind != ValueKind.Duration => new DatePairValue($"{day}..{day}", day, day),
            2 when type.Kind != ValueKind.Percent => new FractionValue("3/4", 3, 4),
            3 when !type.IsNumeric => new NumberValue("12 次", 12, "次"),
            _ => new WordsValue("大概"),
        };
        return new RandomActual(value, Meaning.Invalid);
    }

    private static RandomActual Date(SplitMix64 random, RandomIndicator indicator)
    {
        var edge = (int)indicator.Edge(random).Numerator;
        var day = random.Chance(70)
            ? RandomDates.Move(DateOnly.FromDayNumber(edge), random.Pick(-31, -1, 0, 1, 31))
            : RandomDates.Day(random);
        var period = RandomDates.Around(day, RandomDates.Precision(random, percentOfDays: 40));
        return new RandomActual(new DateValue(period.ToString(), period), Meaning.Of(period));
    }

    private static RandomActual Words(SplitMix64 random, IndicatorType type)
    {
        var scale = type.Scale!;
        var rank = random.Below(scale.Levels.Length);
        var word = scale.LevelAt(rank);
        if (type.Kind == ValueKind.Statement && random.Chance(40))
        {
            word += rank switch
            {
                2 => random.Pick("年度指标", "预期指标"),
                1 => random.Pick("年度指标并具有一定效果", "预期指标并具有一定效果"),
                _ => random.Pick("年度指标且效果较差", "预期指标且效果较差"),
            };
        }
        else if (type.Kind == ValueKind.Level && random.Chance(20))
        {
            word = $"{scale.Name}.{word}";
        }

        return new RandomActual(new WordsValue(word), Meaning.Of(rank));
    }

    private static RandomActual Fraction(SplitMix64 random, RandomIndicator indicator)
    {
        if (random.Chance(4))
        {
            return new RandomActual(new FractionValue("3/0", 3, 0), Meaning.Invalid);
        }

        Exact denominator = random.Chance(50) ? 200 : random.Between(1, 999);
        var numerator = random.Chance(60)
            ? (indicator.Edge(random) * denominator).Floor() + random.Between(-1, 1)
            : random.Between(0, 1200);
        return new RandomActual(
            new FractionValue($"{numerator}/{denominator}", numerator, denominator), Meaning.Of(numerator / denominator));
    }
}
