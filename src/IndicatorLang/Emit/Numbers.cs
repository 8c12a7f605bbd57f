using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>Numbers, dates and truth values as C#.</summary>
internal static class Numbers
{
    public static string Expression(bool value) => value ? "true" : "false";

    public static string Expression(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string List(IEnumerable<int> values) => string.Join(", ", values.Select(Expression));

    public static string Expression(DateOnly day) => $"new DateOnly({Expression(day.Year)}, {Expression(day.Month)}, {Expression(day.Day)})";

    /// <summary>The shortest literal that converts to exactly this number, or its two integers.</summary>
    public static string Expression(Exact value)
    {
        // long.MinValue has no literal of its own in C#: it is the negation of a number that is no long.
        if (value.IsInteger && value > long.MinValue && value <= long.MaxValue)
        {
            return value.Numerator.ToString(CultureInfo.InvariantCulture) + "L";
        }

        return value.TryFormatDecimal(out var text)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number == value
            ? text + "m"
            : $"""EvaluatorData.Fraction("{value.Numerator.ToString(CultureInfo.InvariantCulture)}", "{value.Denominator.ToString(CultureInfo.InvariantCulture)}")""";
    }
}
