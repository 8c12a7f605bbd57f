using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Cells of indicators whose values are numbers, with or without a unit.</summary>
internal static class NumericCell
{
    public static ActualValue Read(Cell cell, string columnUnit)
    {
        var value = Fraction(cell) ?? Number(cell) ?? DateReading.Pair(cell) ?? Date(cell)
            ?? new UnreadableValue(cell.Text, NumberProblems.Explain(cell));
        return columnUnit.Length == 0 ? value : value with { ColumnUnit = columnUnit };
    }

    private static ActualValue? Fraction(Cell cell)
    {
        if (cell.Indicator.Type.Kind != ValueKind.Percent || NumberGrammar.Fraction.Match(cell.Folded) is not { } fraction)
        {
            return null;
        }

        return Exact.TryParse(fraction.Numerator, out var numerator) && Exact.TryParse(fraction.Denominator, out var denominator)
            ? new FractionValue(cell.Text, numerator, denominator)
            : new UnreadableValue(cell.Text, NumberProblems.TooManyDigits(cell));
    }

    private static ActualValue? Number(Cell cell)
    {
        if (NumberGrammar.Leading.Match(cell.Folded) is not { } number
            || UnitGrammar.Read(number.Rest, cell.Indicator) is not { } unit
            || IsYear(cell, number))
        {
            return null;
        }

        return Exact.TryParse(number.Digits, out var value)
            ? new NumberValue(cell.Text, value, unit)
            : new UnreadableValue(cell.Text, NumberProblems.TooManyDigits(cell));
    }

    // The refusal is left to the coercion, which knows what the indicator asks for.
    private static ActualValue? Date(Cell cell) =>
        DateGrammar.Date.Match(cell.Folded) is { } date && DateReading.Period(cell, date, out _) is { } period
            ? new DateValue(cell.Text, period)
            : null;

    // Four digits and 年 are a year, in targets and in data; 20 年 is a duration.
    private static bool IsYear(Cell cell, WrittenNumber number) =>
        number.Rest.StartsWith('年') && DateGrammar.Date.Match(cell.Folded) is not null;
}
