using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Reads the period that a row of data is for.</summary>
public static class PeriodReader
{
    // Only the kind matters to the reading of a date.
    private static readonly IndicatorDescriptor AnyDate = new()
    {
        Project = string.Empty,
        Name = string.Empty,
        TargetText = string.Empty,
        Type = IndicatorType.Date,
        Target = IntervalSet.Of(isDiscrete: true, Interval.All),
        Position = new SourcePosition(string.Empty, 1, 1),
    };

    /// <summary>The period a text names, or null when it is no date: a period may be any words.</summary>
    public static DatePeriod? Read(string text) => CellReader.Read(text, AnyDate) is DateValue date ? date.Period : null;
}
