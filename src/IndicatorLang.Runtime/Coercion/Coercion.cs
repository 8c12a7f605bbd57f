namespace IndicatorLang.Runtime;

/// <summary>
/// Holds what a data file says against the type of an indicator. There is no implicit conversion between kinds: what does
/// not fit is invalid, with the reason and the repair.
/// </summary>
public static class Coercion
{
    /// <summary>The actual of <paramref name="indicator"/> that <paramref name="value"/> states.</summary>
    public static Actual Read(ValueDescriptor indicator, ActualValue value)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return value switch
        {
            NotReportedValue => Actual.NotReported,
            NotApplicableValue => Actual.NotApplicable,
            UnreadableValue unreadable => Actual.Invalid(unreadable.Problem),
            NumberValue number when indicator.Type.IsNumeric => NumberCoercion.Read(indicator, number),
            FractionValue or DatePairValue when NumberCoercion.ColumnProblem(indicator, value) is { } problem => Actual.Invalid(problem),
            FractionValue fraction when indicator.Type.Kind == ValueKind.Percent => NumberCoercion.Read(fraction),
            DateValue date when indicator.Type.Kind == ValueKind.Date => OfDate(date.Period),
            DatePairValue pair when indicator.Type.Kind == ValueKind.Duration => DurationCoercion.Read(indicator, pair.Start, pair.End),
            WordsValue words when indicator.Type.Scale is not null => WordCoercion.Read(indicator.Type, words),
            _ => Actual.Invalid(Problems.WrongKind(indicator, value)),
        };
    }

    /// <summary>An actual that is one unknown day of a period.</summary>
    public static Actual OfDate(DatePeriod period)
    {
        var days = Interval.Closed(period.FirstDay.DayNumber, period.LastDay.DayNumber);
        return period.Precision == DatePrecision.Day
            ? Actual.Of(period.FirstDay.DayNumber)
            : Actual.OneOf(IntervalSet.Of(isDiscrete: true, days), new ActualDetail { Period = period });
    }

    /// <summary>An actual that is a typed duration.</summary>
    public static Actual OfDuration(ValueDescriptor indicator, Duration duration) => duration.IsPair
        ? DurationCoercion.Read(indicator, duration.Start, duration.End)
        : OfNumber(indicator, duration.Amount);

    /// <summary>An actual that is a typed count, checked against a unit declared whole.</summary>
    public static Actual OfNumber(ValueDescriptor indicator, Exact value)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Type.IsWhole && !value.IsInteger ? Actual.Invalid(Problems.NotWhole(indicator, value)) : Actual.Of(value);
    }

    /// <summary>An actual that was not read here may be no value of its indicator at all: half a car, the fifth of three levels.</summary>
    internal static Actual Fit(ValueDescriptor indicator, in Actual actual)
    {
        if (actual.State != ActualState.Known || actual.Possible is not null || !indicator.Type.IsDiscrete)
        {
            return actual;
        }

        if (indicator.Type.IsNumeric)
        {
            return actual.Point.IsInteger ? actual : Actual.Invalid(Problems.NotWhole(indicator, actual.Point));
        }

        var last = indicator.Type.Scale is { } scale ? scale.Levels.Length - 1 : DateOnly.MaxValue.DayNumber;
        return actual.Point.IsInteger && actual.Point.Sign >= 0 && actual.Point <= last
            ? actual
            : Actual.Invalid(Problems.NoSuchValue(indicator, actual.Point));
    }
}
