using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>
/// The meaning of a comparison, as the set of values it admits. The one place that says what an operator means: a value
/// with a period (a date of a precision) is all of it, so ≤ reaches to its last day and &gt; begins after it.
/// </summary>
internal static class Lowering
{
    public static IntervalSet Comparison(ComparisonOperator comparison, BoundValue value)
    {
        var isDiscrete = value.Type.IsDiscrete;
        return comparison switch
        {
            ComparisonOperator.Equal => IntervalSet.Of(isDiscrete, Interval.Closed(value.Low, value.High)),
            ComparisonOperator.NotEqual => IntervalSet.Of(isDiscrete, Interval.Closed(value.Low, value.High)).Complement(),
            ComparisonOperator.Greater => IntervalSet.Of(isDiscrete, Interval.From(value.High, inclusive: false)),
            ComparisonOperator.GreaterOrEqual => IntervalSet.Of(isDiscrete, Interval.From(value.Low, inclusive: true)),
            ComparisonOperator.Less => IntervalSet.Of(isDiscrete, Interval.UpTo(value.Low, inclusive: false)),
            _ => IntervalSet.Of(isDiscrete, Interval.UpTo(value.High, inclusive: true)),
        };
    }

    /// <summary>A lower bound of an interval: closed is ≥, open is &gt;.</summary>
    public static IntervalSet LowerBound(BoundValue value, bool closed) =>
        Comparison(closed ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, value);

    /// <summary>An upper bound of an interval: closed is ≤, open is &lt;.</summary>
    public static IntervalSet UpperBound(BoundValue value, bool closed) =>
        Comparison(closed ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, value);
}
