using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>
/// How a value without an operator is compared: ≥, except ≤ for costs and for names with 投诉, 事故, 延误, 差错, 逾期, 超支 or 误差, and = for
/// zero. Where the name speaks against the rule, none of it is certain.
/// </summary>
internal static class BareValue
{
    /// <summary>The comparison, with its note; null with the problem.</summary>
    public static ComparisonOperator? Comparison(
        TargetSource source, OperatorCell column, WrittenChange? change, TargetValue value, ReadingBuilder reading, out LocalizedText problem)
    {
        problem = default;
        if (Find(source, column, change, value, out problem) is not { } comparison)
        {
            return null;
        }

        reading.Assume(TargetNotes.NoOperator(comparison));
        return comparison;
    }

    private static ComparisonOperator? Find(
        TargetSource source, OperatorCell column, WrittenChange? change, TargetValue value, out LocalizedText problem)
    {
        var row = source.Row;
        problem = TargetProblems.EitherBound(source, value);
        if (value.Number.Sign == 0)
        {
            return ComparisonOperator.Equal;
        }

        if (value.Number.Sign < 0)
        {
            problem = TargetProblems.BareNegative(source);
            return null;
        }

        if (change is not null)
        {
            return change is { IsToward: true, IsDecrease: true } ? ComparisonOperator.LessOrEqual : ComparisonOperator.GreaterOrEqual;
        }

        if (column.Direction is { } direction)
        {
            return direction;
        }

        if (row.IsAdverse)
        {
            // Of 投诉处理率 no more than 100% would say nothing.
            if (row.IsRemedy && row.IsRatio && value.Unit.Text == "%" && value.Number == 100)
            {
                return ComparisonOperator.GreaterOrEqual;
            }

            // 零投诉率 100% counts those without.
            return row.IsRemedy || row.IsSaving || (value.Unit.Text == "%" && value.Number > 50) ? null : ComparisonOperator.LessOrEqual;
        }

        if (row.MayBeCost)
        {
            return null;
        }

        if (row.IsCost)
        {
            return row.IsSaving ? null : ComparisonOperator.LessOrEqual;
        }

        if (row.IsDoubtful && !row.IsRemedy && !row.IsSaving)
        {
            return null;
        }

        if (value.Meaning.Type.Kind == ValueKind.Duration && (row.IsTime || row.NamesLimit))
        {
            return row.NamesLimit ? ComparisonOperator.LessOrEqual : null;
        }

        return ComparisonOperator.GreaterOrEqual;
    }
}
