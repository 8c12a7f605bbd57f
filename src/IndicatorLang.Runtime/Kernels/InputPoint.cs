using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>
/// One certain value of an input, as a fraction of small numbers, or why there is none. Generated code makes it of typed inputs and
/// compares it with bounds that it writes as constants: both are compiled into the place where they are asked for, and are as
/// short as what one would write by hand. A comparison gives null where the value is not small, or there is none; then a
/// <see cref="TargetKernel"/> judges.
/// </summary>
public readonly struct InputPoint
{
    /// <summary>The greatest part of a bound that a value is compared with, and the greatest coefficient, without its sign.</summary>
    public const long MostOfBound = 1L << 26;

    // Parts of values have at most 36 bits, so that no product with a part of a bound leaves 64.
    private const ulong Narrow = 1UL << 36;

    private readonly long _numerator;

    // 0 where the value is not one of two parts of 64 bits, or is none.
    private readonly long _denominator;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private InputPoint(ActualState state, SmallFraction value)
    {
        State = state;
        _numerator = value.Numerator;
        _denominator = value.Denominator;
    }

    /// <summary>What is known of the input.</summary>
    public ActualState State { get; }

    // Whether no product with a part of a bound leaves 64 bits; both parts are looked at in one comparison.
    private bool IsNarrow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => State == ActualState.Known && (Shifted | (ulong)(_denominator - 1)) < Narrow;
    }

    private bool IsInteger
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => State == ActualState.Known && _denominator == 1;
    }

    // Not negative for numerators of either sign.
    private ulong Shifted
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (ulong)_numerator + (Narrow / 2);
    }

    /// <summary>The point of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint Of(in Input<Exact> input) => new(input.State, input.Given.Small);

    /// <summary>The point of a percent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint Of(in Input<Percent> input) => new(input.State, input.Given.Ratio.Small);

    /// <summary>The point of a duration that is given as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint Of(in Input<Duration> input) =>
        new(input.State, input.Given.IsPair ? default : input.Given.Amount.Small);

    /// <summary>The point of a date that is one day: its number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint Of(in Input<DatePeriod> input)
    {
        var (first, last) = (input.Given.FirstDay.DayNumber, input.Given.LastDay.DayNumber);
        return new(input.State, new SmallFraction(first, first == last ? 1 : 0));
    }

    /// <summary>The point of a rating.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint Of(in Input<Achievement> input) => OfLevel(input.State, (int)input.Given, (int)Achievement.Achieved + 1);

    /// <summary>The point of a level: its rank.</summary>
    /// <param name="state">What is known of the level.</param>
    /// <param name="rank">The rank.</param>
    /// <param name="levels">How many levels the scale has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint OfLevel(ActualState state, int rank, int levels) =>
        new(state, new SmallFraction(rank, (uint)rank < (uint)levels ? 1 : 0));

    /// <summary>The sum of two integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint operator +(InputPoint left, InputPoint right) =>
        AreIntegers(left, right) ? new(ActualState.Known, new SmallFraction(left._numerator + right._numerator, 1)) : default;

    /// <summary>The sum of two integers.</summary>
    /// <param name="left">The point.</param>
    /// <param name="right">At most <see cref="MostOfBound"/>, without its sign.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint operator +(InputPoint left, long right) =>
        AreIntegers(left, left) ? new(ActualState.Known, new SmallFraction(left._numerator + right, 1)) : default;

    /// <summary>The product of an integer and a coefficient.</summary>
    /// <param name="left">At most <see cref="MostOfBound"/>, without its sign.</param>
    /// <param name="right">The point.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint operator *(long left, InputPoint right) =>
        AreIntegers(right, right) ? new(ActualState.Known, new SmallFraction(left * right._numerator, 1)) : default;

    /// <summary>The quotient of two integers, the divisor above zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint operator /(InputPoint left, InputPoint right) =>
        AreIntegers(left, right) && right._numerator > 0 ? new(ActualState.Known, new SmallFraction(left._numerator, right._numerator)) : default;

    /// <summary>The quotient of an integer and a constant.</summary>
    /// <param name="left">The point.</param>
    /// <param name="right">At least 1 and at most <see cref="MostOfBound"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static InputPoint operator /(InputPoint left, long right) =>
        AreIntegers(left, left) ? new(ActualState.Known, new SmallFraction(left._numerator, right)) : default;

    /// <summary>The verdict on a value that is to be at or above a bound.</summary>
    /// <param name="numerator">The numerator of the bound, at most <see cref="MostOfBound"/> without its sign.</param>
    /// <param name="denominator">Its denominator, at least 1 and at most <see cref="MostOfBound"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? AtLeast(long numerator, long denominator) =>
        IsNarrow ? VerdictOf(_numerator * denominator >= numerator * _denominator) : null;

    /// <summary>The verdict on a value that is to be above a bound.</summary>
    /// <inheritdoc cref="AtLeast(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? Above(long numerator, long denominator) =>
        IsNarrow ? VerdictOf(_numerator * denominator > numerator * _denominator) : null;

    /// <summary>The verdict on a value that is to be at or below a bound.</summary>
    /// <inheritdoc cref="AtLeast(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? AtMost(long numerator, long denominator) =>
        IsNarrow ? VerdictOf(_numerator * denominator <= numerator * _denominator) : null;

    /// <summary>The verdict on a value that is to be below a bound.</summary>
    /// <inheritdoc cref="AtLeast(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? Below(long numerator, long denominator) =>
        IsNarrow ? VerdictOf(_numerator * denominator < numerator * _denominator) : null;

    /// <summary>The verdict on a value that is to lie between two bounds, or be one of them.</summary>
    /// <param name="least">The numerator of the lower bound, at most <see cref="MostOfBound"/> without its sign.</param>
    /// <param name="leastDenominator">Its denominator, at least 1 and at most <see cref="MostOfBound"/>.</param>
    /// <param name="most">The numerator of the upper bound.</param>
    /// <param name="mostDenominator">Its denominator.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? Between(long least, long leastDenominator, long most, long mostDenominator) => IsNarrow
        ? VerdictOf((_numerator * leastDenominator >= least * _denominator) & (_numerator * mostDenominator <= most * _denominator))
        : null;

    /// <summary>The verdict on an integer that is to be at or above another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? AtLeast(long least) => IsInteger ? VerdictOf(_numerator >= least) : null;

    /// <summary>The verdict on an integer that is to be at or below another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? AtMost(long most) => IsInteger ? VerdictOf(_numerator <= most) : null;

    /// <summary>The verdict on an integer that is to be one of a range.</summary>
    /// <param name="least">The least of the range.</param>
    /// <param name="most">The greatest, not below the least.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Verdict? Between(long least, long most) =>
        IsInteger ? VerdictOf((ulong)(_numerator - least) <= (ulong)(most - least)) : null;

    /// <summary>The integer, or 0 where there is no value; false for everything else.</summary>
    internal bool TryGetInteger(out long value)
    {
        var isKnown = State == ActualState.Known;
        var isInteger = isKnown && _denominator != 0 && new SmallFraction(_numerator, _denominator).IsInteger;
        value = isInteger ? _numerator / _denominator : 0;
        return isInteger || !isKnown;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreIntegers(InputPoint left, InputPoint right) =>
        left.IsInteger && right.IsInteger && (left.Shifted | right.Shifted) < Narrow;

    // Without a branch: which verdict it is cannot be foretold.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Verdict VerdictOf(bool isMet) => (Verdict)Unsafe.BitCast<bool, byte>(!isMet);
}
