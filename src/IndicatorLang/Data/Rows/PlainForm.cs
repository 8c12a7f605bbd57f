using IndicatorLang.Runtime;

namespace IndicatorLang.Data.Rows;

/// <summary>
/// Whether digits, with nothing or a % behind them, are so many times a fixed value in a column, and which of them. That is found by
/// having some read, so that nothing of the reading of cells is written twice.
/// </summary>
/// <param name="Unit">What 1 is; zero where such cells are left to the reading of cells.</param>
/// <param name="HasDecimals">Whether digits behind a point may follow.</param>
/// <param name="HasSmall">Whether that holds up to 1 too, where a percent may have been meant for a ratio.</param>
/// <param name="HasNegative">Whether that holds below zero too.</param>
/// <param name="HasMany">Whether that holds for many digits too.</param>
internal readonly record struct PlainForm(Exact Unit, bool HasDecimals, bool HasSmall, bool HasNegative, bool HasMany)
{
    /// <summary>How many digits behind the point are read.</summary>
    public const int MostDecimals = 4;

    /// <summary>Tries a form.</summary>
    /// <param name="read">Reads a cell; null where it is no certain value, or there is a word to be said of it.</param>
    /// <param name="suffix">What stands behind the digits.</param>
    public static PlainForm Find(Func<string, Exact?> read, string suffix)
    {
        if (read("7" + suffix) is not { } seven || seven.Sign <= 0)
        {
            return default;
        }

        var unit = seven / 7;
        if (!Is("12345", 12_345) || !Is("98765432", 98_765_432) || !Is("0", 0))
        {
            return default;
        }

        var hasDecimals = Is("3.5", Exact.Ratio(7, 2)) && Is("12.25", Exact.Ratio(49, 4)) && Is("2.0001", Exact.Ratio(20_001, 10_000));
        var hasMany = Is("123456789012", 123_456_789_012) && (!hasDecimals || Is("123456789012.25", Exact.Ratio(493_827_156_049, 4)));
        return new PlainForm(unit, hasDecimals, Is("1", 1) && (!hasDecimals || Is("0.5", Exact.Ratio(1, 2))), Is("-12", -12), hasMany);

        bool Is(string digits, Exact number) => read(digits + suffix) == number * unit;
    }

    /// <summary>What 1 of the integers of a column stands for in which two forms are read.</summary>
    public static Exact StepOf(PlainForm one, PlainForm other)
    {
        var unit = one.Unit.Sign > 0 && (other.Unit.Sign == 0 || one.Unit < other.Unit) ? one.Unit : other.Unit;
        return unit.Sign == 0 ? Exact.One : one.HasDecimals || other.HasDecimals ? unit / 10_000 : unit;
    }

    /// <summary>The form in integers of a step; one that is not read where it is no multiple of it, or too large.</summary>
    public ScaledForm Scaled(Exact step)
    {
        var factor = (HasDecimals ? Unit / 10_000 : Unit) / step;
        return factor is { IsInteger: true, Sign: > 0 } && factor <= 100_000
            ? new ScaledForm((long)factor.Numerator, HasDecimals ? MostDecimals : 0, HasSmall, HasNegative, HasMany && factor <= 100 ? 12 : 8)
            : default;
    }
}

/// <summary>A <see cref="PlainForm"/> in integers, all of which fit into 64 bits.</summary>
/// <param name="Factor">By what the number, with all its decimals, is multiplied; 0 where it is not read.</param>
/// <param name="Decimals">How many digits behind the point are read.</param>
/// <param name="HasSmall">Whether numbers up to 1 are read.</param>
/// <param name="HasNegative">Whether numbers below zero are read.</param>
/// <param name="MostWhole">How many digits before the point are read.</param>
internal readonly record struct ScaledForm(long Factor, int Decimals, bool HasSmall, bool HasNegative, int MostWhole)
{
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000];

    /// <summary>By what the digits are multiplied when so many of them stand behind the point; 0 where they are not read.</summary>
    public long FactorOf(int decimals) => decimals <= Decimals ? Factor * Powers[Decimals - decimals] : 0;

    /// <summary>Above which integer a number is read.</summary>
    public long Above(int decimals) => Factor == 0 || decimals > Decimals ? long.MaxValue : HasSmall ? -1 : Factor * Powers[Decimals];
}
