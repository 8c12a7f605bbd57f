using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>What is known of an actual.</summary>
public enum ActualState : byte
{
    /// <summary>There is none.</summary>
    NotReported,

    /// <summary>The data say that the indicator does not apply.</summary>
    NotApplicable,

    /// <summary>It cannot be held against the target.</summary>
    Invalid,

    /// <summary>It is one value, or one unknown value of a set.</summary>
    Known,
}

/// <summary>
/// An actual in the base unit of its indicator: one value, or the set of the values it may be when a date is not precise.
/// </summary>
public readonly record struct Actual
{
    private Actual(ActualState state, Exact point, IntervalSet? possible, ActualDetail? detail)
    {
        State = state;
        Point = point;
        Possible = possible;
        Detail = detail;
    }

    /// <summary>No actual.</summary>
    public static Actual NotReported => default;

    /// <summary>An actual that does not apply.</summary>
    public static Actual NotApplicable => new(ActualState.NotApplicable, default, null, null);

    /// <summary>What is known.</summary>
    public ActualState State { get; }

    /// <summary>The value, when <see cref="Possible"/> is null and the state is <see cref="ActualState.Known"/>.</summary>
    public Exact Point { get; }

    /// <summary>The values it may be, when it is not one certain value.</summary>
    public IntervalSet? Possible { get; }

    /// <summary>What the reading had to say, if anything.</summary>
    public ActualDetail? Detail { get; }

    /// <summary>One certain value in base units.</summary>
    public static Actual Of(Exact value, ActualDetail? detail = null) => new(ActualState.Known, value, null, detail);

    /// <summary>One unknown value of a set; a set of one value is that value.</summary>
    /// <exception cref="ArgumentException">The set is empty, so that there is no value it could be.</exception>
    public static Actual OneOf(IntervalSet possible, ActualDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(possible);
        if (possible.IsEmpty)
        {
            throw new ArgumentException("an actual is at least one value", nameof(possible));
        }

        return possible.Intervals is [{ IsPoint: true } only]
            ? Of(only.Lower!.Value.Value, detail)
            : new Actual(ActualState.Known, default, possible, detail);
    }

    /// <summary>No actual, for a reason of its own.</summary>
    internal static Actual Absent(ActualState state, LocalizedText reason) => new(state, default, null, new ActualDetail { Absence = reason });

    /// <summary>An actual that cannot be used, with the quantity that the computation got to.</summary>
    internal static Actual Invalid(LocalizedText problem, Quantity origin) =>
        new(ActualState.Invalid, default, null, new ActualDetail { Problem = problem, Origin = origin });

    /// <summary>An actual that cannot be used.</summary>
    /// <param name="problem">What is wrong and how to write it.</param>
    public static Actual Invalid(LocalizedText problem) =>
        new(ActualState.Invalid, default, null, new ActualDetail { Problem = problem });
}

/// <summary>What the reading of an actual had to say.</summary>
public sealed record ActualDetail
{
    /// <summary>Why the actual cannot be used.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>Why there is no actual, where it is not that nobody reported one: an input is missing, or does not apply.</summary>
    public LocalizedText? Absence { get; init; }

    /// <summary>The steps of the computation that a computed value was come by, in order; empty for a reported one.</summary>
    /// <remarks>Built on each call, so that results without a reader cost nothing.</remarks>
    public ImmutableArray<LocalizedText> Steps => Origin is null ? [] : QuantityText.Steps(Origin);

    /// <summary>Whether the actual was computed, or would have been.</summary>
    public bool IsComputed => Origin is not null;

    /// <summary>The input that <see cref="Problem"/> asks to check, where a computation failed at one that has a name; else null.</summary>
    public string? Culprit => Origin?.Culprit;

    /// <summary>What the computation gave.</summary>
    internal Quantity? Origin { get; init; }

    /// <summary>How a derived value was come by: the days counted, the calendar used.</summary>
    public LocalizedText? Derivation { get; init; }

    /// <summary>The two dates that a duration was counted between, or null.</summary>
    public (DatePeriod Start, DatePeriod End)? Counted { get; init; }

    /// <summary>A doubt about the value that every reader of the verdict should know of.</summary>
    public LocalizedText? Caution { get; init; }

    /// <summary>The date as given, for a date of lower precision.</summary>
    public DatePeriod? Period { get; init; }
}
