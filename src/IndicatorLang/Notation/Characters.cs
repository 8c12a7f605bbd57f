using System.Globalization;
using Sprache;

namespace IndicatorLang.Notation;

/// <summary>The smallest parts of the value grammars. They read folded text, where every blank is a space.</summary>
internal static class Characters
{
    public static readonly Parser<char> Digit = Parse.Char(char.IsAsciiDigit, "digit");

    public static readonly Parser<IEnumerable<char>> Blanks = Parse.Char(' ').Many();

    public static readonly Parser<string> Digits = Digit.AtLeastOnce().Text();

    /// <summary>A number of one or two digits, such as a month.</summary>
    public static readonly Parser<string> OneOrTwoDigits = Digit.Repeat(1, 2).Text();

    /// <summary>Everything that is left.</summary>
    public static readonly Parser<string> Rest = Parse.AnyChar.Many().Text();

    public static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The value of a parser that reads the whole text, or null.</summary>
    public static T? Match<T>(this Parser<T> parser, string text)
        where T : class
        => parser.End().TryParse(text) is { WasSuccessful: true, Value: var value } ? value : null;
}
