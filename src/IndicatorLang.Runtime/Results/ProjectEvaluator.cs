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

    /// <summary>The inputs that indicators are computed from, in the order of the program.</summary>
    public virtual ImmutableArray<InputDescriptor> DeclaredInputs => [];

    /// <summary>Evaluates what a data file says of one indicator that is not computed.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="value">What the file says.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such indicator.</exception>
    public IndicatorResult Evaluate(int index, ActualValue value, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var indicator = Indicators[index];
        var actual = indicator.Error is not null ? Actual.NotReported
            : indicator.Computation is null ? Coercion.Read(indicator, value)
            : value is NotReportedValue ? Actual.NotReported
            : Actual.Invalid(ComputationProblems.ActualForComputed(indicator, value.Text));
        return Evaluate(index, actual, asOf);
    }

    /// <summary>Evaluates all indicators of the project from what a data file says of them and of the inputs.</summary>
    /// <param name="actuals">A value for each of <see cref="Indicators"/>; a computed one takes <see cref="ActualValue.NotReported"/>.</param>
    /// <param name="inputs">A value for each of <see cref="DeclaredInputs"/>.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="ArgumentException">There are not as many values as indicators or inputs.</exception>
    public ImmutableArray<IndicatorResult> EvaluateAll(
        ReadOnlySpan<ActualValue> actuals, ReadOnlySpan<ActualValue> inputs, DateOnly? asOf = null)
    {
        RequireLength(actuals.Length, Indicators.Length, nameof(actuals));
        var read = ReadInputs(inputs);
        var results = ImmutableArray.CreateBuilder<IndicatorResult>(actuals.Length);
        for (var i = 0; i < actuals.Length; i++)
        {
            results.Add(Indicators[i].Computation is not null && actuals[i] is NotReportedValue
                ? Compute(i, read.AsSpan(), asOf)
                : Evaluate(i, actuals[i], asOf));
        }

        return results.MoveToImmutable();
    }

    /// <summary>Reads what a data file says of the inputs.</summary>
    /// <param name="values">A value for each of <see cref="DeclaredInputs"/>.</param>
    /// <exception cref="ArgumentException">There are not as many values as inputs.</exception>
    public ImmutableArray<Actual> ReadInputs(ReadOnlySpan<ActualValue> values)
    {
        RequireLength(values.Length, DeclaredInputs.Length, nameof(values));
        var read = ImmutableArray.CreateBuilder<Actual>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            var input = DeclaredInputs[i];
            read.Add(input.Error is null ? Coercion.Read(input, values[i]) : Actual.NotReported);
        }

        return read.MoveToImmutable();
    }

    /// <summary>Evaluates a computed indicator.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="inputs">An actual for each of <see cref="DeclaredInputs"/>, in the base unit of the input.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="ArgumentException">The indicator is not computed, or there are not as many actuals as inputs.</exception>
    public IndicatorResult Compute(int index, ReadOnlySpan<Actual> inputs, DateOnly? asOf = null)
    {
        RequireLength(inputs.Length, DeclaredInputs.Length, nameof(inputs));
        var indicator = Indicators[index];
        if (indicator.Error is not null)
        {
            return Evaluate(index, Actual.NotReported, asOf);
        }

        if (indicator.Computation is null)
        {
            throw new ArgumentException($"'{indicator.Name}' is not computed", nameof(index));
        }

        var used = indicator.UsedInputs;
        if (ComputedActual.WithoutValue(DeclaredInputs, used, inputs) is { } absent)
        {
            return Evaluate(index, absent, asOf);
        }

        var quantities = new Quantity[used.Length];
        for (var i = 0; i < used.Length; i++)
        {
            quantities[i] = Quantity.Of(DeclaredInputs[used[i]], Coercion.Fit(DeclaredInputs[used[i]], inputs[used[i]]));
        }

        return Evaluate(index, ComputedActual.Of(indicator, Derive(index, quantities), quantities), asOf);
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

    /// <summary>Computes the actual of a computed indicator that is not in error.</summary>
    /// <param name="index">The indicator's place in <see cref="Indicators"/>.</param>
    /// <param name="inputs">The values of its <see cref="IndicatorDescriptor.UsedInputs"/>.</param>
    protected virtual Quantity Derive(int index, ReadOnlySpan<Quantity> inputs) => throw new NotSupportedException();

    private static void RequireLength(int actual, int expected, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException(FormattableString.Invariant($"{expected} values are needed, there are {actual}"), name);
        }
    }
}
