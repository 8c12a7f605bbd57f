using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>A value as the language writes it.</summary>
/// <param name="Text">Number and unit.</param>
/// <param name="Number">The number alone.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Meaning">What the language makes of the unit.</param>
internal sealed record TargetValue(string Text, Exact Number, TargetUnit Unit, UnitMeaning Meaning)
{
    /// <summary>The value in base units.</summary>
    public Exact Amount => Number * Meaning.Factor;

    /// <summary>The value, or null when the unit is none or the number too long to be exact.</summary>
    public static TargetValue? Create(WrittenQuantity quantity)
    {
        if (UnitWords.Read(quantity.Unit) is not { } unit || unit.Text == "月" || !Exact.TryParse(quantity.Digits, out var number))
        {
            return null;
        }

        var digits = quantity.Digits;
        if (unit.Factor != Exact.One)
        {
            number *= unit.Factor;
            if (!number.TryFormatDecimal(out digits) || !Exact.TryParse(digits, out _))
            {
                return null;
            }
        }

        // Four digits and 年 would be a year.
        if (unit.Text.StartsWith('年') && digits.Length == 4)
        {
            return null;
        }

        var text = unit.Text.Length == 0 || unit.IsPercent ? digits + unit.Text : $"{digits} {unit.Text}";
        return new TargetValue(text, number, unit, UnitTable.Default.Resolve(unit.Text.Replace("\"", string.Empty, StringComparison.Ordinal)));
    }
}

/// <summary>A value and how it is compared.</summary>
internal sealed record TargetBound(ComparisonOperator Operator, TargetValue Value);
