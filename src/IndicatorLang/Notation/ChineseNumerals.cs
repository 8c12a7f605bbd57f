using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation;

/// <summary>A number in Chinese numerals and its unit.</summary>
internal sealed record ChineseNumber(Exact Value, string Unit);

/// <summary>A number in Chinese numerals, written in digits.</summary>
/// <param name="Digits">The digits.</param>
/// <param name="Unit">The unit that the numeral itself gives: <c>%</c>, 万; empty where it gives none.</param>
internal sealed record LeadingNumeral(string Digits, string Unit);

/// <summary>
/// Numbers in Chinese numerals where they are certain: 百分之九十八, 三万元, 十五个工作日. They are no notation of the language, so
/// this serves the repair alone. Only a unit that the program knows makes a number of them, so 一般 is none.
/// </summary>
internal static class ChineseNumerals
{
    private const string Digits = "零〇一二三四五六七八九";

    // The language has no sign for it: 万分之一 is 0.01%.
    private const string TenThousandth = "‱";

    private static readonly Parser<string> Numeral = Parse.Chars(Digits + "两十百千万亿").AtLeastOnce().Text();

    private static readonly Parser<string> Decimals =
        from point in Parse.Char('点')
        from digits in Parse.Chars(Digits).AtLeastOnce().Text()
        select digits;

    private static readonly Parser<string> Ratio =
        Parse.String("百分之").Return("%").Or(Parse.String("千分之").Return("‰")).Or(Parse.String("万分之").Return(TenThousandth));

    private static readonly Parser<WrittenNumeral> Proportion =
        from unit in Ratio
        from whole in Numeral
        from decimals in Decimals.Optional()
        select new WrittenNumeral(whole == "百" ? "一百" : whole, decimals.GetOrDefault(), unit);

    private static readonly Parser<WrittenNumeral> Amount =
        from whole in Numeral
        from decimals in Decimals.Optional()
        from blanks in Characters.Blanks
        from unit in Characters.Rest
        select new WrittenNumeral(whole, decimals.GetOrDefault(), unit);

    private static readonly Parser<LeadingNumeral> Tenths =
        from whole in Parse.Chars(Digits)
        from word in Parse.Char('成')
        from half in Parse.Chars(Digits).Optional()
        select new LeadingNumeral($"{(ChineseInteger.DigitOf(whole) * 10) + (half.IsDefined ? ChineseInteger.DigitOf(half.Get()) : 0)}", "%");

    private static readonly Parser<LeadingNumeral> Fixed =
        Parse.String("百分百").Return(new LeadingNumeral("100", "%"))
            .Or(Parse.String("一半").Return(new LeadingNumeral("50", "%")))
            .Or(Parse.String("半数").Return(new LeadingNumeral("50", "%")))
            .Or(Parse.String("半年").Return(new LeadingNumeral("6", "个月")))
            .Or(Parse.String("半小时").Or(Parse.String("半个小时")).Return(new LeadingNumeral("30", "分钟")));

    private static readonly Parser<LeadingNumeral> Written =
        from numeral in Proportion.Or(
            from whole in Numeral
            from decimals in Decimals.Optional()
            select new WrittenNumeral(whole, decimals.GetOrDefault(), string.Empty))
        let leading = Leads(numeral)
        where leading is not null
        select leading;

    /// <summary>A number in Chinese numerals at the start of a text: 百分之九十八, 九成, 三万, 十五.</summary>
    public static readonly Parser<LeadingNumeral> Leading = Fixed.Or(Tenths).Or(Written);

    /// <summary>The number that the whole text is, or null.</summary>
    public static ChineseNumber? Read(string folded, ValueDescriptor indicator)
    {
        if (Proportion.End().Or(Amount).Match(folded) is not { } numeral
            || !UnitGrammar.IsKnown(numeral.Unit, indicator)
            || IsTornApart(numeral, indicator)
            || Value(numeral) is not { } value)
        {
            return null;
        }

        var number = WithMultiplier(numeral, value);
        return number with { Unit = UnitGrammar.Canonical(number.Unit, indicator) };
    }

    // 万 and 亿 stay with the unit, as they do behind digits.
    private static ChineseNumber WithMultiplier(WrittenNumeral numeral, Exact value) => numeral switch
    {
        { Unit: TenThousandth } => new ChineseNumber(value / 100, "%"),
        { Decimals: null, Whole: [.., '万'] } => new ChineseNumber(value / 10_000, "万" + numeral.Unit),
        { Decimals: null, Whole: [.., '亿'] } => new ChineseNumber(value / 100_000_000, "亿" + numeral.Unit),
        _ => new ChineseNumber(value, numeral.Unit),
    };

    private static LeadingNumeral? Leads(WrittenNumeral numeral)
    {
        if (Value(numeral) is not { } value)
        {
            return null;
        }

        var number = WithMultiplier(numeral, value);
        return number.Value.TryFormatDecimal(out var digits) ? new LeadingNumeral(digits, number.Unit) : null;
    }

    // 五千克 is 5 千克 to one reader and 5000 克 to another; 五千人 is the same to both.
    private static bool IsTornApart(WrittenNumeral numeral, ValueDescriptor indicator) =>
        numeral is { Decimals: null, Unit.Length: > 0, Whole: [.., '十' or '百' or '千'] }
        && numeral.Whole[^1] + numeral.Unit is var unit
        && UnitGrammar.IsKnown(unit, indicator) && !indicator.Units.Resolve(unit).HasMultiplier;

    private static Exact? Value(WrittenNumeral numeral)
    {
        if (ChineseInteger.Read(numeral.Whole) is not { } whole)
        {
            return null;
        }

        var decimals = string.Concat((numeral.Decimals ?? string.Empty).Select(ChineseInteger.DigitOf));
        return Exact.TryParse(decimals.Length == 0 ? $"{whole}" : $"{whole}.{decimals}", out var value) ? value : null;
    }

    private sealed record WrittenNumeral(string Whole, string? Decimals, string Unit);
}
