using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>
/// Holds typed inputs against one target and gives the verdict alone: nothing is allocated for values that fit in 64 bits, and
/// no reason is kept. The verdict is the one of <see cref="ProjectEvaluator.Evaluate(int, Actual, DateOnly?)"/>. Generated
/// code calls it.
/// </summary>
public sealed class TargetKernel
{
    private readonly IndicatorDescriptor _indicator;
    private readonly DateOnly? _due;
    private readonly TargetBounds _bounds;
    private readonly bool _isBounded;
    private readonly bool _isWhole;
    private readonly int _levels;

    private TargetKernel(IndicatorDescriptor indicator)
    {
        _indicator = indicator;
        _due = indicator.Due;
        _isBounded = TargetBounds.TryCreate(indicator.Target, out _bounds);
        _isWhole = indicator.Type.IsWhole;
        _levels = indicator.Type.Scale?.Levels.Length ?? 0;
    }

    /// <summary>A kernel for each indicator.</summary>
    /// <param name="indicators">The indicators of a project.</param>
    public static TargetKernel[] For(ImmutableArray<IndicatorDescriptor> indicators) =>
        [.. indicators.Select(indicator => new TargetKernel(indicator))];

    /// <summary>The verdict on a number in the base unit of the indicator.</summary>
    /// <param name="input">The number.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(in Input<Exact> input, DateOnly? asOf) =>
        input.State == ActualState.Known ? Judge(in input.Given) : Absent(input.State, asOf);

    /// <summary>The verdict on a percent.</summary>
    /// <param name="input">The percent.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(in Input<Percent> input, DateOnly? asOf) =>
        input.State == ActualState.Known ? Judge(input.Given.Ratio) : Absent(input.State, asOf);

    /// <summary>The verdict on a date.</summary>
    /// <param name="input">The date, perhaps one unknown day of a longer period.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(in Input<DatePeriod> input, DateOnly? asOf)
    {
        if (input.State != ActualState.Known)
        {
            return Absent(input.State, asOf);
        }

        var (first, last) = (input.Given.FirstDay.DayNumber, input.Given.LastDay.DayNumber);
        return !_isBounded ? Known(Coercion.OfDate(input.Given))
            : _bounds.Admits(first) && _bounds.Admits(last) ? Verdict.Met
            : _bounds.Overlaps(new(first, 1), new(last, 1)) ? Verdict.Undetermined
            : Verdict.NotMet;
    }

    /// <summary>The verdict on a duration.</summary>
    /// <param name="input">A number of base units, or a pair of dates.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(in Input<Duration> input, DateOnly? asOf) =>
        input.State != ActualState.Known ? Absent(input.State, asOf)
        : input.Given.IsPair ? Judge(input.Given)
        : Judge(input.Given.Amount);

    /// <summary>The verdict on a rated statement.</summary>
    /// <param name="input">The rating.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(in Input<Achievement> input, DateOnly? asOf) => Judge(input.State, (int)input.Given, asOf);

    /// <summary>The verdict on a level of a scale.</summary>
    /// <param name="state">What is known of the level.</param>
    /// <param name="rank">The level, as its rank; one that the scale does not have is <see cref="Verdict.Invalid"/>.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Verdict Judge(ActualState state, int rank, DateOnly? asOf) =>
        state != ActualState.Known ? Absent(state, asOf)
        : (uint)rank >= (uint)_levels ? Verdict.Invalid
        : !_isBounded ? Known(Actual.Of(rank))
        : _bounds.Admits(rank) ? Verdict.Met
        : Verdict.NotMet;

    /// <summary>The verdict on a computed indicator, without the steps of its computation.</summary>
    /// <param name="inputs">The values of the inputs that it uses, in the order of <see cref="IndicatorDescriptor.UsedInputs"/>.</param>
    /// <param name="asOf">The day asked about; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>False where the whole computation has to be gone through, by <see cref="ProjectEvaluator.Compute"/>.</returns>
    public bool TryJudge(ReadOnlySpan<InputPoint> inputs, DateOnly? asOf, out Verdict verdict)
    {
        verdict = default;
        if (_indicator.Form is not { } form || !form.TryEvaluate(inputs, out var state, out var numerator, out var denominator))
        {
            return false;
        }

        verdict = state switch
        {
            ActualState.Known => Judge(numerator, denominator),
            ActualState.Invalid => Verdict.Invalid,
            _ => Absent(state, asOf),
        };
        return true;
    }

    /// <summary>The verdict on a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Verdict Judge(in Exact value)
    {
        if (!_isBounded || !value.IsSmall)
        {
            return Known(Actual.Of(value));
        }

        var small = value.Small;
        return _isWhole && !small.IsInteger ? Verdict.Invalid
            : _bounds.Admits(small) ? Verdict.Met
            : Verdict.NotMet;
    }

    /// <summary>The verdict when there is no value.</summary>
    internal Verdict Absent(ActualState state, DateOnly? asOf) =>
        state == ActualState.NotApplicable ? Verdict.NotApplicable
        : _due > asOf ? Verdict.NotDue
        : Verdict.NotReported;

    private Verdict Judge(long numerator, long denominator)
    {
        if (!_isBounded || _isWhole || numerator == long.MinValue || denominator == long.MinValue)
        {
            return Judge((Exact)numerator / denominator);
        }

        var quotient = denominator < 0 ? new SmallFraction(-numerator, -denominator) : new SmallFraction(numerator, denominator);
        return _bounds.Admits(quotient) ? Verdict.Met : Verdict.NotMet;
    }

    // A pair of days counts one number of days or workdays; what is less precise counts several.
    private Verdict Judge(Duration pair)
    {
        if (pair.Start.Precision == DatePrecision.Day && pair.End.Precision == DatePrecision.Day)
        {
            var (start, end) = (pair.Start.FirstDay, pair.End.FirstDay);
            if (start > end)
            {
                return Verdict.Invalid;
            }

            switch (_indicator.Type.Family)
            {
                case DurationFamily.Days:
                    return Judge((Exact)(end.DayNumber - start.DayNumber));
                case DurationFamily.Workdays:
                    return _indicator.Calendar.CountWorkdays(start, end, out _) is { } workdays ? Judge((Exact)workdays) : Verdict.Invalid;
            }
        }

        return Known(Coercion.OfDuration(_indicator, pair));
    }

    // The way for everything: several intervals, big numbers, dates and counts that are not certain.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Verdict Known(Actual actual)
    {
        actual = Coercion.Fit(_indicator, actual);
        return actual.State == ActualState.Invalid ? Verdict.Invalid
            : actual.Possible is { } possible ? PossibleValues.Judge(possible, _indicator.Target)
            : PossibleValues.Admits(_indicator.Target, actual.Point) ? Verdict.Met
            : Verdict.NotMet;
    }
}
