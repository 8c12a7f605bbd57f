using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>From dates as written to periods, or to what is wrong with them.</summary>
internal static class DateReading
{
    /// <summary>The period, or null with the problem.</summary>
    public static DatePeriod? Period(Cell cell, WrittenDate date, out LocalizedText problem)
    {
        problem = default;
        if (date.IsJanuaryOrOctober)
        {
            problem = DateProblems.JanuaryOrOctober(cell, date);
            return null;
        }

        if (DatePeriod.TryCreate(date.Year, date.Quarter, date.Month, date.Day) is { } period)
        {
            return period;
        }

        problem = DateProblems.NoSuchDate(cell, date);
        return null;
    }

    /// <summary>The pair of dates that the cell holds, or what is wrong with one of them; null when it holds no pair.</summary>
    public static ActualValue? Pair(Cell cell)
    {
        if (PairGrammar.Pair.Match(cell.Folded) is not { } pair)
        {
            return null;
        }

        return Period(cell, pair.Start, out var problem) is { } start && Period(cell, pair.End, out problem) is { } end
            ? new DatePairValue(cell.Text, start, end)
            : new UnreadableValue(cell.Text, problem);
    }
}
