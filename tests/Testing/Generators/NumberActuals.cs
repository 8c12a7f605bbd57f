using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Numbers with a unit in the cell, in the column, in both or in neither, right and wrong.</summary>
internal static class NumberActuals
{
    private static readonly Exact Wan = 10_000;

    public static RandomActual Create(SplitMix64 random, RandomIndicator indicator)
    {
        var measure = indicator.Measure!;
        var writing = random.Pick(measure.Writings.AsSpan());
        var number = random.Chance(75)
            ? (indicator.Edge(random) / writing.Factor) + (random.Between(-1, 1) * RandomNumbers.Step(random, measure.Type))
            : RandomNumbers.Number(random, measure);
        return random.Below(100) switch
        {
            < 50 => InCell(indicator, number, writing, column: ""),
            < 66 => InColumn(indicator, number, writing),
            < 82 => Bare(indicator, number),
            < 88 => BareWan(indicator, number / Wan),
            < 92 => InCell(indicator, number, writing, random.Pick(measure.Writings.AsSpan()).Unit),
            < 94 => WanInColumn(indicator, number / Wan, writing),
            < 96 => Contradicting(indicator, number, writing),
            < 98 => InCell(indicator, number, writing, random.Pick("-", "—", "/", "无")),
            _ => Wrong(indicator, number),
        };
    }

    private static RandomActual InCell(RandomIndicator indicator, Exact number, Writing writing, string column)
    {
        if (indicator.Descriptor.Type.Kind == ValueKind.Number)
        {
            return writing.IsMultiplied ? BareWan(indicator, number) : Bare(indicator, number);
        }

        return new RandomActual(
            Cell(number, writing.Unit) with { ColumnUnit = column }, Checked(indicator, number * writing.Factor));
    }

    private static RandomActual InColumn(RandomIndicator indicator, Exact number, Writing writing) => writing.Unit.Length == 0
        ? Bare(indicator, number)
        : new RandomActual(Cell(number, "") with { ColumnUnit = writing.Unit }, Checked(indicator, number * writing.Factor));

    private static RandomActual Bare(RandomIndicator indicator, Exact number)
    {
        var descriptor = indicator.Descriptor;
        var isInvalid = descriptor.Type.Kind == ValueKind.Percent || !descriptor.BareReadings.IsEmpty;
        return new RandomActual(Cell(number, ""), isInvalid ? Meaning.Invalid : Checked(indicator, number * descriptor.Unit.Factor));
    }

    // A number that carries its own 万 says how large it is, unless the target has other units besides.
    private static RandomActual BareWan(RandomIndicator indicator, Exact number)
    {
        var descriptor = indicator.Descriptor;
        var written = indicator.Measure!.Writings.First(writing => writing.Unit == descriptor.Unit.Text);
        var sizes = indicator.Measure.Writings
            .Where(writing => descriptor.BareReadings.Contains(writing.Unit)).Select(writing => writing.PlainFactor).Distinct();
        var isInvalid = descriptor.Type.Kind == ValueKind.Percent || sizes.Skip(1).Any();
        return new RandomActual(
            Cell(number, "万"), isInvalid ? Meaning.Invalid : Checked(indicator, number * Wan * written.PlainFactor));
    }

    private static RandomActual WanInColumn(RandomIndicator indicator, Exact number, Writing writing)
    {
        if (writing.Unit.Length == 0)
        {
            return BareWan(indicator, number);
        }

        return new RandomActual(
            Cell(number, "万") with { ColumnUnit = writing.Unit },
            writing.IsMultiplied ? Meaning.Invalid : Checked(indicator, number * Wan * writing.Factor));
    }

    private static RandomActual Contradicting(RandomIndicator indicator, Exact number, Writing writing) =>
        indicator.Descriptor.Type.Kind == ValueKind.Number
            ? Wrong(indicator, number)
            : new RandomActual(Cell(number, writing.Unit) with { ColumnUnit = "光年" }, Meaning.Invalid);

    private static RandomActual Wrong(RandomIndicator indicator, Exact number) =>
        new(Cell(number, indicator.Descriptor.Type.Kind == ValueKind.Duration ? "摄氏度" : "个小时"), Meaning.Invalid);

    private static Meaning Checked(RandomIndicator indicator, Exact value) =>
        indicator.Descriptor.Type.IsWhole && !value.IsInteger ? Meaning.Invalid : Meaning.Of(value);

    private static NumberValue Cell(Exact number, string unit) => new(number.ToString() + unit, number, unit);
}
