using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Random numbers as people write them, and now and then as nobody does.</summary>
internal static class RandomNumbers
{
    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, 29).Select(exponent => BigInteger.Pow(10, exponent))];

    /// <summary>A number to be written before one of the units of <paramref name="measure"/>.</summary>
    public static Exact Number(SplitMix64 random, Measure measure)
    {
        var decimals = measure.Type.IsWhole ? 0 : random.Between(0, measure.MostDecimals);
        var mantissa = random.Below(100) switch
        {
            < 2 => Digits(random, 28),
            < 4 => Digits(random, 19),
            < 6 => 0,
            _ => (BigInteger)random.Between(0, measure.Largest) * Powers[decimals] + random.Below((int)Powers[decimals]),
        };
        var number = Exact.Ratio(mantissa, Powers[decimals]);
        return random.Chance(8) ? -number : number;
    }

    /// <summary>The least step that numbers of a type are commonly written with, or a far smaller one.</summary>
    public static Exact Step(SplitMix64 random, IndicatorType type) => type.IsWhole
        ? Exact.One
        : Exact.Ratio(1, Powers[random.Chance(10) ? 25 : random.Between(0, 4)]);

    private static BigInteger Digits(SplitMix64 random, int count)
    {
        var value = BigInteger.Zero;
        for (var i = 0; i < count; i++)
        {
            value = (value * 10) + random.Below(10);
        }

        return value;
    }
}
