namespace IndicatorLang.Runtime;

/// <summary>A typed input of a compiled evaluator. The default is "not reported"; a value converts implicitly.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Input<T>
    where T : struct
{
    // Read in place by kernels: a copy of a value costs as much as its comparison.
    internal readonly T Given;

    private Input(ActualState state, T value)
    {
        State = state;
        Given = value;
    }

    /// <summary>No value was reported.</summary>
    public static Input<T> NotReported => default;

    /// <summary>The indicator does not apply.</summary>
    public static Input<T> NotApplicable => new(ActualState.NotApplicable, default);

    /// <summary>What is known.</summary>
    public ActualState State { get; }

    /// <summary>The value, when the state is <see cref="ActualState.Known"/>.</summary>
    public T Value => Given;

    /// <summary>A reported value.</summary>
    public static implicit operator Input<T>(T value) => new(ActualState.Known, value);

    /// <summary>A reported value, or none.</summary>
    public static implicit operator Input<T>(T? value) => value is { } known ? known : NotReported;
}

/// <summary>An exact percent. A bare number does not convert, because 0.98 could mean two things.</summary>
/// <param name="Ratio">The ratio; 98% is 98/100.</param>
public readonly record struct Percent(Exact Ratio)
{
    /// <summary>98.5 for 98.5%.</summary>
    public static Percent Of(Exact hundredths) => new(hundredths / 100);

    /// <summary>The ratio of two numbers, such as 197 of 200.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero.</exception>
    public static Percent OfRatio(Exact part, Exact whole) => new(part / whole);
}

/// <summary>A duration: a number in the base unit of its family, or a pair of dates that the evaluator counts.</summary>
public readonly record struct Duration
{
    private Duration(Exact amount, DatePeriod start, DatePeriod end, bool isPair)
    {
        Amount = amount;
        Start = start;
        End = end;
        IsPair = isPair;
    }

    /// <summary>The number of minutes, days, workdays or months, as the indicator asks for.</summary>
    public Exact Amount { get; }

    /// <summary>The start of a pair.</summary>
    public DatePeriod Start { get; }

    /// <summary>The end of a pair.</summary>
    public DatePeriod End { get; }

    /// <summary>Whether this is a pair of dates.</summary>
    public bool IsPair { get; }

    /// <summary>A number of base units.</summary>
    public static Duration Of(Exact amount) => new(amount, default, default, false);

    /// <summary>The time from one date to another.</summary>
    public static Duration Between(DatePeriod start, DatePeriod end) => new(default, start, end, true);
}

/// <summary>The official three steps in which a qualitative indicator is rated.</summary>
public enum Achievement
{
    /// <summary>未达成.</summary>
    NotAchieved,

    /// <summary>部分达成.</summary>
    PartlyAchieved,

    /// <summary>达成.</summary>
    Achieved,
}
