using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Cells of date indicators.</summary>
internal static class DateCell
{
    public static ActualValue Read(Cell cell)
    {
        if (DateGrammar.DateOnly.Match(cell.Folded) is { } date)
        {
            return DateReading.Period(cell, date, out var problem) is { } period
                ? new DateValue(cell.Text, period)
                : new UnreadableValue(cell.Text, problem);
        }

        return DateReading.Pair(cell) ?? new UnreadableValue(cell.Text, DateProblems.Explain(cell));
    }
}
