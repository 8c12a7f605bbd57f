namespace IndicatorLang.Runtime;

/// <summary>
/// The values that a quantity may have: one, or those of a set. What an operation gives holds every value that is possible,
/// and where several values are uncertain perhaps more: a verdict over it is then undetermined, and never wrong.
/// </summary>
internal readonly struct ValueRange
{
    private ValueRange(Exact low, Exact high, IntervalSet? possible)
    {
        Low = low;
        High = high;
        Possible = possible;
    }

    /// <summary>The least value, or what lies below all values.</summary>
    public Exact Low { get; }

    /// <summary>The greatest value, or what lies above all values.</summary>
    public Exact High { get; }

    /// <summary>The values, when it is not one.</summary>
    public IntervalSet? Possible { get; }

    public static ValueRange Of(Exact value) => new(value, value, null);

    /// <summary>The values of a bounded set that is not empty.</summary>
    public static ValueRange OneOf(IntervalSet possible)
    {
        var (low, high) = (possible.Lower!.Value.Value, possible.Upper!.Value.Value);
        return new(low, high, low == high ? null : possible);
    }

    public static ValueRange Between(Exact low, Exact high, bool isDiscrete = false) =>
        low == high ? Of(low) : new(low, high, IntervalSet.Of(isDiscrete, Interval.Closed(low, high)));

    public static ValueRange operator +(ValueRange left, ValueRange right) => (left.Possible, right.Possible) switch
    {
        (null, null) => Of(left.Low + right.Low),
        ({ } set, null) => left.Map(set, value => value + right.Low, isRising: true),
        (null, { } set) => right.Map(set, value => left.Low + value, isRising: true),
        _ => Between(left.Low + right.Low, left.High + right.High),
    };

    public static ValueRange operator -(ValueRange value) =>
        value.Possible is { } set ? value.Map(set, each => -each, isRising: false) : Of(-value.Low);

    public static ValueRange operator *(ValueRange left, ValueRange right) => (left.Possible, right.Possible) switch
    {
        (null, null) => Of(left.Low * right.Low),
        ({ } set, null) when right.Low.Sign != 0 => left.Map(set, value => value * right.Low, right.Low.Sign > 0),
        (null, { } set) when left.Low.Sign != 0 => right.Map(set, value => left.Low * value, left.Low.Sign > 0),
        _ => Spanning(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High),
    };

    /// <summary>Whether zero lies between the least and the greatest value.</summary>
    public bool MayBeZero => Low.Sign <= 0 && High.Sign >= 0;

    /// <summary>The quotients, for a divisor that cannot be zero.</summary>
    public static ValueRange operator /(ValueRange left, ValueRange right) => (left.Possible, right.Possible) switch
    {
        (null, null) => Of(left.Low / right.Low),
        ({ } set, null) => left.Map(set, value => value / right.Low, right.Low.Sign > 0),
        _ => Spanning(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High),
    };

    public static ValueRange Least(ValueRange left, ValueRange right) =>
        Between(Smaller(left.Low, right.Low), Smaller(left.High, right.High), IsDiscrete(left, right));

    public static ValueRange Greatest(ValueRange left, ValueRange right) =>
        Between(Greater(left.Low, right.Low), Greater(left.High, right.High), IsDiscrete(left, right));

    /// <summary>Each value changed by something that keeps their order, if not strictly.</summary>
    public ValueRange Keeping(Func<Exact, Exact> map) => Between(map(Low), map(High));

    private static bool IsDiscrete(ValueRange left, ValueRange right) => (left.Possible ?? right.Possible)?.IsDiscrete ?? false;

    private static Exact Smaller(Exact left, Exact right) => left <= right ? left : right;

    private static Exact Greater(Exact left, Exact right) => left >= right ? left : right;

    private static ValueRange Spanning(Exact a, Exact b, Exact c, Exact d) =>
        Between(Smaller(Smaller(a, b), Smaller(c, d)), Greater(Greater(a, b), Greater(c, d)));

    // A strictly monotone map takes each interval to an interval, so nothing is lost.
    private ValueRange Map(IntervalSet set, Func<Exact, Exact> map, bool isRising)
    {
        var runs = set.Intervals.Select(run =>
        {
            Bound low = run.Lower!.Value, high = run.Upper!.Value;
            Bound first = low with { Value = map(low.Value) }, last = high with { Value = map(high.Value) };
            return isRising ? new Interval(first, last) : new Interval(last, first);
        });
        return new ValueRange(map(isRising ? Low : High), map(isRising ? High : Low), IntervalSet.Of(isDiscrete: false, runs));
    }
}
