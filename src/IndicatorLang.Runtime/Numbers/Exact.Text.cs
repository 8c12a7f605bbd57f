using System.Globalization;
using System.Numerics;

namespace IndicatorLang.Runtime;

public readonly partial struct Exact
{
    /// <summary>The most significant digits a number may be written with.</summary>
    public const int MaxDigits = 28;

    /// <summary>
    /// Reads plain decimal notation: an optional minus sign, ASCII digits, at most one point with digits on both sides.
    /// </summary>
    /// <returns>Whether the text is such a number of at most <see cref="MaxDigits"/> significant digits and decimals.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Exact value)
    {
        value = default;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || !AllDigits(whole) || !AllDigits(fraction)
            || CountSignificantDigits(digits) > MaxDigits || fraction.Length > MaxDigits)
        {
            return false;
        }

        var mantissa = BigInteger.Parse(string.Concat(whole, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        value = Ratio(negative ? -mantissa : mantissa, BigInteger.Pow(10, fraction.Length));
        return true;
    }

    /// <summary>The number of digits from the first that is not zero, trailing zeros included.</summary>
    public static int CountSignificantDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && (count > 0 || c != '0'))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// The value in plain decimal notation where that is finite, otherwise as the fraction with an approximation:
    /// <c>197/300（≈0.6567）</c>.
    /// </summary>
    public override string ToString() =>
        TryFormatDecimal(out var text) ? text : $"{Numerator}/{Denominator}（≈{Approximate(4)}）";

    /// <summary>The exact decimal notation, if the value has a finite one.</summary>
    public bool TryFormatDecimal(out string text)
    {
        var (rest, decimals) = (Denominator, 0);
        while (!rest.IsOne)
        {
            var next = rest % 10 == 0 ? rest / 10 : rest % 5 == 0 ? rest / 5 : rest.IsEven ? rest / 2 : BigInteger.Zero;
            if (next.IsZero)
            {
                text = string.Empty;
                return false;
            }

            (rest, decimals) = (next, decimals + 1);
        }

        text = FormatScaled(Numerator * (BigInteger.Pow(10, decimals) / Denominator), decimals);
        return true;
    }

    /// <summary>The value rounded half to even to <paramref name="decimals"/> decimals, for display only.</summary>
    public string Approximate(int decimals)
    {
        var scaled = Numerator * BigInteger.Pow(10, decimals) * 2;
        var doubled = Denominator * 2;
        var floor = Ratio(scaled + Denominator, doubled).Floor().Numerator;
        if (Ratio(scaled + Denominator, doubled).IsInteger && !floor.IsEven)
        {
            floor--;
        }

        return FormatScaled(floor, decimals);
    }

    private static string FormatScaled(BigInteger mantissa, int decimals)
    {
        var digits = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}".TrimEnd('0').TrimEnd('.');
        return mantissa.Sign < 0 && text != "0" ? "-" + text : text;
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
