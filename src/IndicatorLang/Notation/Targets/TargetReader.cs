using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>Tries the forms of targets, the most certain ones first.</summary>
internal static partial class TargetReader
{
    public static TargetReading Read(TargetNotationRequest request)
    {
        var source = new TargetSource(request);
        var reading = new ReadingBuilder(source);
        if (source.IsTooLong)
        {
            return reading.Refuse(TargetProblems.TooLong(source));
        }

        if (source.Text.Length == 0)
        {
            return NameTarget.Read(source, reading) ?? reading.Refuse(TargetProblems.Empty(source));
        }

        if (OperatorCell.Read(source.Operator) is not { } column)
        {
            return reading.Refuse(TargetProblems.UnknownOperator(source));
        }

        return Damage.Find(source) is { } damage ? reading.Refuse(damage) : Value(source, column, reading);
    }

    private static TargetReading Value(TargetSource source, OperatorCell column, ReadingBuilder reading) =>
        LevelTarget.Read(source, column, reading)
        ?? SerialDate.Read(source, column, reading)
        ?? DateTarget.Read(source, column, reading)
        ?? (CompactDate.MayBeDate(source) ? reading.Refuse(TargetProblems.DayOrNumber(source)) : null)
        ?? (Recurring().IsMatch(source.Text) ? reading.Refuse(TargetProblems.Recurring(source)) : null)
        ?? (NamedNumbers.IsAll(source.Words) ? StatementTarget.Read(source, column, reading) : null)
        ?? FractionTarget.Read(source, column, reading)
        ?? MeasureTarget.Read(source, column, reading)
        ?? StatementTarget.Read(source, column, reading)
        ?? reading.Refuse(TargetProblems.Unknown(source));

    // 每月5日前, 每季度末月20日前
    [GeneratedRegex(@"^[于在]?每(年|月|季度?|半年|旬)\D{0,4}\d{1,2}(日|号|月)")]
    private static partial Regex Recurring();
}
