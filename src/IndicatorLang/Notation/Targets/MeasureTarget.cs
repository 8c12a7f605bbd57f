using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Targets in numbers.</summary>
internal static class MeasureTarget
{
    /// <summary>A longer text is no number with a unit, and reading it would only cost time.</summary>
    public const int MaxLength = 120;

    /// <summary>The reading, or null when the value is no number.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        if (source.Text.Length > MaxLength || Labelled.Read(source) is not { } labelled)
        {
            return null;
        }

        var measure = labelled.Measure;
        if (measure.Bounds.Any(bound => Wording.IsVague(bound.Quantity.Unit)))
        {
            return reading.Refuse(TargetProblems.Approximate(source));
        }

        if (Joined(source, column, measure, reading, out var problem) is not { } bounds)
        {
            return reading.Refuse(problem);
        }

        if (labelled.Label.Length > 0)
        {
            reading.Assume(TargetNotes.LabelLeftOut(labelled.Label));
        }

        if (measure.Remark.Length > 0 && !measure.Remark.StartsWith('含'))
        {
            reading.Assume(TargetNotes.RemarkLeftOut(measure.Remark));
        }

        return Written(source, column, measure, bounds, reading);
    }

    /// <summary>The bounds with what the columns add, or null with the problem.</summary>
    private static WrittenBound[]? Joined(
        TargetSource source, OperatorCell column, WrittenMeasure measure, ReadingBuilder reading, out LocalizedText problem)
    {
        problem = default;
        if (column.Operator is { } written && (measure.IsRange ? written != ComparisonOperator.Equal
            : measure.Bounds.Length > 1 || (measure.Bounds[0].Operator ?? written) != written))
        {
            problem = TargetProblems.TwoOperators(source);
            return null;
        }

        if (column.IsQualitative && measure.Bounds.Any(bound => bound.Operator is null))
        {
            problem = TargetProblems.QualitativeNumber(source);
            return null;
        }

        var bounds = new List<WrittenBound>();
        foreach (var bound in measure.Bounds)
        {
            if (UnitColumn.Join(source, bound.Quantity, measure.Per, reading) is not { } quantity)
            {
                problem = TargetProblems.UnknownUnit(source);
                return null;
            }

            bounds.Add(new WrittenBound(bound.Operator ?? column.Operator, quantity));
        }

        return [.. bounds];
    }

    private static TargetReading Written(
        TargetSource source, OperatorCell column, WrittenMeasure measure, WrittenBound[] bounds, ReadingBuilder reading)
    {
        var values = new List<TargetBound>();
        foreach (var bound in bounds)
        {
            if (TargetValue.Create(bound.Quantity) is not { } value)
            {
                return reading.Refuse(TargetProblems.UnknownUnit(source));
            }

            if (MeasureDoubts.Find(source, measure, bound, value) is { } doubt)
            {
                return reading.Refuse(doubt);
            }

            if (Comparison(source, column, measure, bound, value, reading, out var problem) is not { } comparison)
            {
                return reading.Refuse(problem);
            }

            values.Add(new TargetBound(comparison, value));
        }

        MeasureDoubts.Note(source, measure, bounds, values, reading);
        return values is [var single]
            ? reading.Read($"{BoundWords.Text(single.Operator)} {single.Value.Text}")
            : Interval(source, values[0], values[1], reading);
    }

    private static ComparisonOperator? Comparison(
        TargetSource source, OperatorCell column, WrittenMeasure measure, WrittenBound bound, TargetValue value, ReadingBuilder reading, out LocalizedText problem)
    {
        problem = default;
        if (measure.Change is { } change)
        {
            if ((change.IsDecrease ? source.Row.IsRise && !source.Row.IsFall : source.Row.IsFall && !source.Row.IsRise) && !change.IsToward)
            {
                problem = TargetProblems.OppositeChange(source);
                return null;
            }

            if (change.IsToward || !(change.IsDecrease ? source.Row.IsFall : source.Row.IsRise))
            {
                reading.Assume(TargetNotes.Change(change));
            }
        }

        return bound.Operator ?? BareValue.Comparison(source, column, measure.Change, value, reading, out problem);
    }

    private static TargetReading Interval(TargetSource source, TargetBound first, TargetBound second, ReadingBuilder reading)
    {
        var (lower, upper) = IsUpper(first.Operator) ? (second, first) : (first, second);
        if (IsUpper(lower.Operator) || !IsUpper(upper.Operator)
            || lower.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual || upper.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            return reading.Refuse(TargetProblems.TwoTargets(source));
        }

        var (low, high) = (lower.Value, upper.Value);
        if (low.Meaning.Type != high.Meaning.Type)
        {
            return reading.Refuse(TargetProblems.TwoTargets(source));
        }

        var isOpen = lower.Operator == ComparisonOperator.Greater || upper.Operator == ComparisonOperator.Less;
        if (low.Amount > high.Amount || (low.Amount == high.Amount && isOpen))
        {
            return reading.Refuse(TargetProblems.Reversed(source));
        }

        var (open, close) = (lower.Operator == ComparisonOperator.Greater ? '(' : '[', upper.Operator == ComparisonOperator.Less ? ')' : ']');
        return reading.Read($"in {open}{low.Text}, {high.Text}{close}");
    }

    private static bool IsUpper(ComparisonOperator comparison) => comparison is ComparisonOperator.Less or ComparisonOperator.LessOrEqual;
}
