using System.Globalization;
using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>Numbers, dates and truth values as C#.</summary>
internal static class Numbers
{
    public static string Expression(bool value) => value ? "true" : "false";

    public static string Expression(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Expression(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string List(IEnumerable<int> values) => string.Join(", ", values.Select(Expression));

    public static string List(IEnumerable<long> values) => string.Join(", ", values.Select(Expression));

    public static string Expression(DateOnly day) => $"new DateOnly({List([day.Year, day.Month, day.Day])})";

    /// <summary>The shortest literal that converts to exactly this number, or its two integers.</summary>
    public static string Expression(Exact value)
    {
        var (numerator, denominator) = (Plain(value.Numerator), Plain(value.Denominator));

        // long.MinValue has no literal of its own in C#: it is the negation of a number that is no long.
        if (value.IsInteger && value > long.MinValue && value <= long.MaxValue)
        {
            return numerator + "L";
        }

        return value.TryFormatDecimal(out var text) && IsDecimal(text, value)
            ? text + "m"
            : $"""EvaluatorData.Fraction("{numerator}", "{denominator}")""";
    }

    private static bool IsDecimal(string text, Exact value)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) && number == value;
    }

    private static string Plain(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
