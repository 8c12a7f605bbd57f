using System.Globalization;

namespace IndicatorLang.Runtime;

/// <summary>Turns the typed inputs of a compiled evaluator into actuals. Generated code calls it.</summary>
public static class TypedInputs
{
    /// <summary>The actual of an indicator that is a number in its base unit.</summary>
    public static Actual Read(ValueDescriptor indicator, in Input<Exact> input) =>
        input.State == ActualState.Known ? Coercion.OfNumber(indicator, input.Value) : Absent(input.State);

    /// <summary>The actual of an indicator that is a percent.</summary>
    public static Actual Read(ValueDescriptor indicator, in Input<Percent> input) =>
        input.State == ActualState.Known ? Coercion.OfNumber(indicator, input.Value.Ratio) : Absent(input.State);

    /// <summary>The actual of an indicator that is a date.</summary>
    public static Actual Read(ValueDescriptor indicator, in Input<DatePeriod> input) =>
        input.State == ActualState.Known ? Coercion.OfDate(input.Value) : Absent(input.State);

    /// <summary>The actual of an indicator that is a duration.</summary>
    public static Actual Read(ValueDescriptor indicator, in Input<Duration> input) =>
        input.State == ActualState.Known ? Coercion.OfDuration(indicator, input.Value) : Absent(input.State);

    /// <summary>The actual of an indicator that is a rated statement.</summary>
    public static Actual Read(ValueDescriptor indicator, in Input<Achievement> input) =>
        Level(indicator, input.State, (int)input.Value);

    /// <summary>The actual of an indicator that is a level of a scale.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="state">What is known of the level.</param>
    /// <param name="rank">The level, as its rank.</param>
    public static Actual Level(ValueDescriptor indicator, ActualState state, int rank)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (state != ActualState.Known)
        {
            return Absent(state);
        }

        // An enum of C# holds any integer, so the rank need not be one of the scale.
        return rank >= 0 && rank < indicator.Type.Scale?.Levels.Length
            ? Actual.Of(rank)
            : Actual.Invalid(Problems.UnknownLevel(indicator.Type, rank.ToString(CultureInfo.InvariantCulture)));
    }

    private static Actual Absent(ActualState state) =>
        state == ActualState.NotApplicable ? Actual.NotApplicable : Actual.NotReported;
}
