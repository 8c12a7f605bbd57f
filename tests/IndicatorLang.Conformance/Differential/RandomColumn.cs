using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>A random column in one of its representations, and the actuals that its rows stand for.</summary>
internal sealed record RandomColumn(Column Column, Actual[] Actuals, string Words)
{
    private static readonly Exact[] Steps = [1, Exact.Ratio(1, 10), Exact.Ratio(1, 1000), Exact.Ratio(1, 3), 10_000, Exact.Ratio(7, 2)];

    /// <summary>Draws a column.</summary>
    /// <param name="random">What it is drawn from.</param>
    /// <param name="described">What the values are of.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="edge">Draws a value worth trying, in base units.</param>
    public static RandomColumn Create(SplitMix64 random, ValueDescriptor described, int rows, Func<Exact> edge)
    {
        var (reported, applicable) = (Bits(random, rows, 90), Bits(random, rows, 97));
        var garbage = random.Chance(30);
        switch (described.Type.Kind)
        {
            case ValueKind.Date:
                var days = Draw(rows, () => Near(random, edge(), 1, int.MinValue, int.MaxValue)).Select(it => (int)it).ToArray();
                return Finish(Column.OfDays(days, reported.Bits, applicable.Bits), day => Actual.Of(days[day]), "days");
            case ValueKind.Level or ValueKind.Statement:
                var ranks = Draw(rows, () => random.Chance(5) ? random.Below(256) : random.Below(described.Type.Scale!.Levels.Length + 1)).Select(it => (byte)it).ToArray();
                return Finish(Column.OfLevels(ranks, reported.Bits, applicable.Bits), row => Actual.Of(ranks[row]), "levels");
        }

        var step = random.Pick(Steps);
        switch (random.Below(5))
        {
            case 0:
                var exacts = Draw(rows, () => Near(random, edge(), step, long.MinValue, long.MaxValue)).Select(it => it * step / random.Between(1, 3)).ToArray();
                return Finish(Column.Of(exacts, reported.Bits, applicable.Bits), row => Actual.Of(exacts[row]), "exact");
            case 1 or 2:
                var ints = Draw(rows, () => Near(random, edge(), step, int.MinValue, int.MaxValue)).Select(it => (int)it).ToArray();
                return Finish(Column.Of(ints, step, reported.Bits, applicable.Bits), row => Actual.Of(ints[row] * step), $"32 bits, step {step}");
            default:
                var longs = Draw(rows, () => Near(random, edge(), step, garbage ? long.MinValue : -1_000_000, garbage ? long.MaxValue : 1_000_000)).ToArray();
                return Finish(Column.Of(longs, step, reported.Bits, applicable.Bits), row => Actual.Of(longs[row] * step), $"64 bits, step {step}");
        }

        RandomColumn Finish(Column column, Func<int, Actual> known, string words)
        {
            Actual[] actuals =
            [
                .. Enumerable.Range(0, rows).Select(row =>
                    !applicable.Rows[row] ? Actual.NotApplicable : reported.Rows[row] ? known(row) : Actual.NotReported),
            ];
            return random.Chance(40) && actuals.All(actual => described.Type.Kind != ValueKind.Date || IsDay(actual))
                ? new RandomColumn(Build(described, actuals), actuals, $"{words}, built")
                : new RandomColumn(column, actuals, words);
        }
    }

    private static bool IsDay(Actual actual) =>
        actual.State != ActualState.Known || (actual.Point.Sign >= 0 && actual.Point <= DateOnly.MaxValue.DayNumber);

    private static Column Build(ValueDescriptor described, Actual[] actuals)
    {
        var builder = new ColumnBuilder(described);
        Assert.All(actuals, actual => Assert.True(builder.TryAdd(actual)));
        return builder.ToColumn();
    }

    private static IEnumerable<long> Draw(int rows, Func<long> draw)
    {
        for (var i = 0; i < rows; i++)
        {
            yield return draw();
        }
    }

    // Beside the integer that the edge lies at, at the ends of the type, and anywhere.
    private static long Near(SplitMix64 random, Exact edge, Exact step, long least, long most)
    {
        var at = (edge / step).Floor().Numerator + random.Between(-2, 2);
        return random.Below(20) switch
        {
            0 => random.Pick(least, least + 1, most - 1, most),
            1 => random.Between(-1000, 1000),
            _ => (long)System.Numerics.BigInteger.Max(least, System.Numerics.BigInteger.Min(most, at)),
        };
    }

    private static (Bitmap Bits, bool[] Rows) Bits(SplitMix64 random, int rows, int percent)
    {
        if (random.Chance(30))
        {
            return (default, [.. Enumerable.Repeat(true, rows)]);
        }

        var offset = random.Below(20);
        var bytes = new byte[((offset + rows + 7) / 8) + random.Below(3)];
        var set = new bool[rows];
        for (var i = 0; i < rows; i++)
        {
            set[i] = random.Chance(percent);
            bytes[(offset + i) / 8] |= (byte)(set[i] ? 1 << ((offset + i) % 8) : 0);
        }

        return (new Bitmap(bytes, offset), set);
    }
}
