namespace IndicatorLang.Runtime;

/// <summary>One certain value of an input as an integer, or why there is none. Generated code makes it of typed inputs.</summary>
public readonly struct InputPoint
{
    private InputPoint(ActualState state, bool isInteger, long value)
    {
        State = state;
        IsInteger = isInteger;
        Value = value;
    }

    /// <summary>What is known of the input.</summary>
    public ActualState State { get; }

    /// <summary>Whether <see cref="Value"/> is the value: it is none, or an integer of 64 bits.</summary>
    public bool IsInteger { get; }

    /// <summary>The value.</summary>
    public long Value { get; }

    /// <summary>The point of a number.</summary>
    public static InputPoint Of(in Input<Exact> input) => Of(input.State, in input.Given);

    /// <summary>The point of a percent.</summary>
    public static InputPoint Of(in Input<Percent> input) => Of(input.State, input.Given.Ratio);

    /// <summary>The point of a duration.</summary>
    public static InputPoint Of(in Input<Duration> input) =>
        input.Given.IsPair ? new InputPoint(input.State, isInteger: false, 0) : Of(input.State, input.Given.Amount);

    private static InputPoint Of(ActualState state, in Exact value) =>
        new(state, state != ActualState.Known || value is { IsSmall: true, IsInteger: true }, value.Small.Numerator);
}
