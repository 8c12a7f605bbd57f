using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Numbers that are read as they stand, but look as if something happened to them.</summary>
internal static class MeasureDoubts
{
    /// <summary>Why the value cannot be what was meant, or null.</summary>
    public static LocalizedText? Find(TargetSource source, WrittenMeasure measure, WrittenBound bound, TargetValue value)
    {
        var isLower = bound.Operator is null or ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater or ComparisonOperator.Equal;
        if (value.Unit.Text == "%" && source.Row.IsBounded && value.Number > 100 && bound.Operator is null)
        {
            return TargetProblems.BeyondAll(source);
        }

        // 0.98 in a column of %
        if (value.Unit.Text == "%" && source.Row.IsBounded && isLower && value.Number.Sign > 0 && value.Number <= Exact.One && source.Unit is "%" or "百分比"
            && !source.Text.Contains('%', StringComparison.Ordinal))
        {
            return TargetProblems.PercentOrFraction(source);
        }

        return value.Unit.Text.Length == 0 && (bound.Operator is null || measure.IsRange) && MayBeDate(source, measure, value)
            ? TargetProblems.MonthOrNumber(source)
            : null;
    }

    // 2019.3, 2019, 20190315 and 3-5 beside no unit are numbers to nobody.
    private static bool MayBeDate(TargetSource source, WrittenMeasure measure, TargetValue value) => source.Row.IsTime
        ? measure.IsRange || source.Row.NamesDate || value.Number >= 1990
        : value.Number >= 1990 && value.Number <= 2100 && (measure.IsRange || (source.Request.Year is { } year && value.Number.Floor() == year));

    /// <summary>Adds the notes for what is read as it stands.</summary>
    public static void Note(
        TargetSource source, WrittenMeasure measure, WrittenBound[] bounds, List<TargetBound> values, ReadingBuilder reading)
    {
        var (bound, value) = (bounds[0], values[0].Value);
        if (value.Unit.IsEitherOr)
        {
            reading.Assume(TargetNotes.PerOrOr(value.Unit.Text));
        }

        if (value.Unit.Text.Length == 0 && source.Row.IsRatio)
        {
            reading.Assume(TargetNotes.NoPercent);
        }

        if (value.Unit.Text == "个" && source.Request.Indicator.Contains("工作日", StringComparison.Ordinal))
        {
            reading.Remark(TargetNotes.NotWorkdays);
        }

        if (bound.Operator is null && !measure.IsRange && LooksScanned(source.Text))
        {
            reading.Assume(TargetNotes.LooksScanned(source.Text));
        }
    }

    // ≥280 scanned becomes 2280, and a weight of 8 before 550 becomes 8550.
    private static bool LooksScanned(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits >= 4 && text[0] is '2' or '8' && digits >= 4 && text[1] != '0';
    }
}
