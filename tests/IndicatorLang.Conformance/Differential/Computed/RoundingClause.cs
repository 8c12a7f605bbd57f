using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A clause that rounds what is computed.</summary>
/// <param name="Text">The words of the program, a blank before them.</param>
/// <param name="Decimals">How many decimals are kept, in the unit of the target.</param>
/// <param name="Rounding">Which way.</param>
internal sealed record RoundingClause(string Text, int Decimals, Rounding Rounding)
{
    public static RoundingClause Create(SplitMix64 random)
    {
        var decimals = random.Chance(75) ? 0 : random.Between(1, 2);
        var (words, rounding) = random.Below(3) switch
        {
            0 => ("", Rounding.HalfEven),
            1 => (" 四舍五入", Rounding.HalfUp),
            _ => (" 截断", Rounding.Truncate),
        };
        return new RoundingClause(string.Create(CultureInfo.InvariantCulture, $" 保留 {decimals} 位小数{words}"), decimals, rounding);
    }

    /// <summary>A value in base units, rounded in a unit of <paramref name="factor"/> of them.</summary>
    public Fraction Apply(Fraction value, Fraction factor) =>
        value.Round(factor * Fraction.Of(new decimal(1, 0, 0, isNegative: false, (byte)Decimals)), Rounding);
}
