using Sprache;

namespace IndicatorLang.Notation;

/// <summary>A number as written, and what stands behind it.</summary>
/// <param name="Digits">Sign, digits and point, without thousands separators.</param>
/// <param name="Rest">The text behind the number, blanks between them left out.</param>
internal sealed record WrittenNumber(string Digits, string Rest);

/// <summary>A fraction as written, such as <c>197/200</c>.</summary>
internal sealed record WrittenFraction(string Numerator, string Denominator);

/// <summary>A number in exponent notation as written, such as <c>1E+05</c>.</summary>
internal sealed record WrittenExponent(string Mantissa, string Exponent);

/// <summary>Numbers: <c>-1.5</c>, <c>12,218,245.00</c>, <c>1E+05</c>, <c>197/200</c>.</summary>
internal static class NumberGrammar
{
    // A plus sign says nothing, so it is read and left out.
    private static readonly Parser<string> Sign =
        Parse.Char('-').Return("-").Or(Parse.Char('+').Optional().Return(string.Empty));

    private static readonly Parser<string> Group =
        from comma in Parse.Char(',')
        from digits in Characters.Digit.Repeat(3).Text()
        select digits;

    // 0,123 is no number with a thousands separator; nobody writes that zero.
    private static readonly Parser<string> Grouped =
        from first in Characters.Digit.Repeat(1, 3).Text().Where(digits => digits[0] != '0')
        from groups in Group.AtLeastOnce()
        select first + string.Concat(groups);

    private static readonly Parser<string> Decimals =
        from point in Parse.Char('.')
        from digits in Characters.Digits
        select "." + digits;

    private static readonly Parser<string> Unsigned =
        from whole in Grouped.Or(Characters.Digits)
        from decimals in Decimals.Optional()
        select whole + decimals.GetOrDefault();

    /// <summary>The same with no separators read.</summary>
    public static readonly Parser<string> Ungrouped =
        from sign in Sign
        from whole in Characters.Digits
        from decimals in Decimals.Optional()
        select sign + whole + decimals.GetOrDefault();

    /// <summary>A number at the start of a text, without thousands separators.</summary>
    public static readonly Parser<string> Signed =
        from sign in Sign
        from digits in Unsigned
        select sign + digits;

    /// <summary>A number at the start of a text.</summary>
    public static readonly Parser<WrittenNumber> Leading =
        from digits in Signed
        from blanks in Characters.Blanks
        from rest in Characters.Rest
        select new WrittenNumber(digits, rest);

    public static readonly Parser<WrittenFraction> Fraction =
        from numerator in Signed
        from line in Parse.Char('/').Contained(Characters.Blanks, Characters.Blanks)
        from denominator in Unsigned
        select new WrittenFraction(numerator, denominator);

    /// <summary>A number in exponent notation at the start of a text.</summary>
    public static readonly Parser<WrittenExponent> Exponent =
        from mantissa in Signed
        from letter in Parse.Chars("eE")
        from sign in Sign
        from exponent in Characters.Digits
        from rest in Characters.Rest
        select new WrittenExponent(mantissa, sign + exponent);

    /// <summary>Two numbers with a sign of a range between them: <c>14-24℃</c>, 90%~95%, <c>3..5</c>.</summary>
    public static readonly Parser<string> Range =
        from first in Signed
        from unit in Parse.CharExcept("0123456789-~至到.–—").Many()
        from sign in Parse.String("..").Or(Parse.Chars("-~至到–—").AtLeastOnce())
        from blanks in Characters.Blanks
        from second in Signed
        from rest in Characters.Rest
        select rest;

    /// <summary>Nothing but digits, commas and points, but no number.</summary>
    public static readonly Parser<string> Marks =
        from sign in Sign
        from characters in Characters.Digit.Or(Parse.Chars(",.")).AtLeastOnce().Text()
        select characters;
}
