using System.Globalization;
using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Why a cell holds no number that its indicator could use.</summary>
internal static class NumberProblems
{
    /// <summary>The most telling thing that can be said of a cell that no rule reads.</summary>
    public static LocalizedText Explain(Cell cell) => cell.Folded switch
    {
        var text when Wording.IsFiller(text) => CellProblems.Filler(cell),
        var text when NumberGrammar.Exponent.Match(text) is { } exponent => InExponents(cell, exponent),
        var text when Wording.IsBound(text) => CellProblems.LikeTarget(cell),
        var text when NumberGrammar.Range.Match(text) is not null => Range(cell),
        var text when Wording.IsApproximate(text) => CellProblems.Approximate(cell),
        var text when ChineseNumerals.Read(text, cell.Indicator) is { } number => InChinese(cell, number),
        var text when NumberGrammar.Fraction.Match(text) is not null => Fraction(cell),
        var text when NumberGrammar.Marks.Match(text) is not null => Marks(cell),
        _ => CellProblems.NotOneOf(cell),
    };

    public static LocalizedText TooManyDigits(Cell cell) => new(
        $"“{CellProblems.Show(cell)}”超过 {Exact.MaxDigits} 位有效数字或小数，不能精确保存；请减少位数。",
        $"'{CellProblems.Show(cell)}' has more than {Exact.MaxDigits} significant digits or decimals and cannot be held exactly; write fewer.");

    private static LocalizedText InExponents(Cell cell, WrittenExponent exponent)
    {
        var (zh, en) = WrittenOut(exponent) is { } digits ? ($"，即 {digits}", $", which is {digits}") : (string.Empty, string.Empty);
        return new(
            $"“{CellProblems.Show(cell)}”是科学计数法{zh}；请写出全部数字。",
            $"'{CellProblems.Show(cell)}' is in exponent notation{en}; write the digits.");
    }

    private static LocalizedText InChinese(Cell cell, ChineseNumber number)
    {
        var digits = ValueText.WithUnit(number.Value.ToString(), number.Unit);
        return new(
            $"“{CellProblems.Show(cell)}”是汉字数字；请用阿拉伯数字写成 {digits}。",
            $"'{CellProblems.Show(cell)}' is in Chinese numerals; write it in digits, {digits}.");
    }

    private static LocalizedText Range(Cell cell) => new(
        $"“{CellProblems.Show(cell)}”是一个范围；实际值是一个确定的值，请写成如 {CellProblems.Example(cell).Zh} 的形式。",
        $"'{CellProblems.Show(cell)}' is a range; an actual is one value, so write it like {CellProblems.Example(cell).En}.");

    private static LocalizedText Fraction(Cell cell) => new(
        $"“{CellProblems.Show(cell)}”是分数，只有百分比可以这样填；这里要{CellProblems.Expected(cell).Zh}，请写成如 {CellProblems.Example(cell).Zh} 的形式。",
        $"'{CellProblems.Show(cell)}' is a fraction, which only percents may be; {CellProblems.Expected(cell).En} is expected here, like {CellProblems.Example(cell).En}.");

    private static LocalizedText Marks(Cell cell) => new(
        $"“{CellProblems.Show(cell)}”中的逗号或小数点位置不对；请写成如 12,218,245.00 或 12218245 的形式。",
        $"'{CellProblems.Show(cell)}' has a comma or a point in the wrong place; write it like 12,218,245.00 or 12218245.");

    private static string? WrittenOut(WrittenExponent number)
    {
        if (!Exact.TryParse(number.Mantissa, out var mantissa)
            || !int.TryParse(number.Exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is < -Exact.MaxDigits or > Exact.MaxDigits)
        {
            return null;
        }

        var power = Exact.Ratio(BigInteger.Pow(10, Math.Abs(exponent)), 1);
        return (exponent < 0 ? mantissa / power : mantissa * power).ToString();
    }
}
