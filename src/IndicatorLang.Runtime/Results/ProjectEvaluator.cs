using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>
/// Evaluates the indicators of one project. The reference interpreter and every compiled evaluator derive from it and
/// differ only in how they hold a known actual against a target. Instances have no state and may be shared by threads.
/// </summary>
public abstract class ProjectEvaluator
{
    /// <summary>The project's name.</summary>
    public abstract string Project { get; }

    /// <summary>The indicators, in the order of the program.</summary>
    public abstract ImmutableArray<IndicatorDescriptor> Indicators { get; }

    /// <summary>Evaluates what a data file says of one indicator.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="value">What the file says.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such indicator.</exception>
    public IndicatorResult Evaluate(int index, ActualValue value, DateOnly? asOf = null)
    {
        var indicator = Indicators[index];
        return Evaluate(index, indicator.Error is null ? Coercion.Read(indicator, value) : Actual.NotReported, asOf);
    }

    /// <summary>Evaluates an actual that is already in the base unit of its indicator.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such indicator.</exception>
    public IndicatorResult Evaluate(int index, Actual actual, DateOnly? asOf = null)
    {
        var indicator = Indicators[index];
        actual = Coercion.Fit(indicator, actual);
        var verdict = indicator.Error is not null ? Verdict.Invalid : actual.State switch
        {
            ActualState.Known => Judge(index, actual),
            ActualState.NotApplicable => Verdict.NotApplicable,
            ActualState.Invalid => Verdict.Invalid,
            _ => indicator.Due > asOf ? Verdict.NotDue : Verdict.NotReported,
        };
        return new IndicatorResult(indicator, actual, verdict, asOf);
    }

    /// <summary>Holds a known actual against the target of an indicator that is not in error.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="actual">An actual whose state is <see cref="ActualState.Known"/>.</param>
    protected abstract Verdict Judge(int index, in Actual actual);
}
