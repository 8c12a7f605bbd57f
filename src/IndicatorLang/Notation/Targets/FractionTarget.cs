using System.Text.RegularExpressions;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>
/// Shares written as fractions: 3/4以上, ≥2/5. Only for ratios and beside a bound: elsewhere they may be a date or two numbers. A share that no percent
/// says exactly, such as 2/3, is not read.
/// </summary>
internal static partial class FractionTarget
{
    /// <summary>The reading, or null when the value is no such share.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        if (source.Unit.Length > 0 || !source.Row.IsRatio || Fraction().Match(source.Text) is not { Success: true } fraction
            || !Exact.TryParse(fraction.Groups["part"].Value, out var part) || !Exact.TryParse(fraction.Groups["whole"].Value, out var whole)
            || part > whole || !(part * 100 / whole).TryFormatDecimal(out var percent))
        {
            return null;
        }

        var value = $"{source.Text[..fraction.Index]}{percent}%{source.Text[(fraction.Index + fraction.Length)..]}";
        var read = TargetNotation.Read(source.Request with { Value = value });
        if (read is not { Kind: TargetReadingKind.Exact, TargetText: { } target } || (column.Operator is null && value == $"{percent}%"))
        {
            return null;
        }

        reading.Assume(TargetNotes.Share(fraction.Value, percent));
        return reading.Read(target);
    }

    [GeneratedRegex(@"(?<![\d/.])(?<part>[1-9]\d?)/(?<whole>[1-9]\d{0,2})(?![\d/.])")]
    private static partial Regex Fraction();
}
