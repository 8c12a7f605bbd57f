using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>
/// A computation as the quotient of two sums: sums, differences, ratios, shares and growth all have this form. Each list has a
/// coefficient for each used input, and the constant behind them.
/// </summary>
public sealed class QuotientForm : IEquatable<QuotientForm>
{
    /// <param name="numerator">The coefficients above the line.</param>
    /// <param name="denominator">The coefficients below the line.</param>
    /// <param name="needsPositive">Whether a denominator below zero is as bad as one of zero, as the base of a growth is.</param>
    /// <exception cref="ArgumentException">The lists differ in length or are empty.</exception>
    public QuotientForm(IEnumerable<long> numerator, IEnumerable<long> denominator, bool needsPositive)
    {
        (Numerator, Denominator, NeedsPositive) = ([.. numerator], [.. denominator], needsPositive);
        if (Numerator.IsEmpty || Numerator.Length != Denominator.Length)
        {
            throw new ArgumentException("both lists have a coefficient for each input, and a constant", nameof(denominator));
        }
    }

    /// <summary>The coefficients above the line.</summary>
    public ImmutableArray<long> Numerator { get; }

    /// <summary>The coefficients below the line.</summary>
    public ImmutableArray<long> Denominator { get; }

    /// <summary>Whether a denominator below zero is as bad as one of zero.</summary>
    public bool NeedsPositive { get; }

    /// <inheritdoc/>
    public bool Equals(QuotientForm? other) => other is not null && NeedsPositive == other.NeedsPositive
        && Numerator.AsSpan().SequenceEqual(other.Numerator.AsSpan()) && Denominator.AsSpan().SequenceEqual(other.Denominator.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuotientForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator.Length, Numerator[0], Denominator[0], NeedsPositive);

    /// <summary>
    /// What the inputs make of the form; false where only the whole computation knows: a value that is not certain, or a number
    /// that does not fit in 64 bits.
    /// </summary>
    internal bool TryEvaluate(
        ImmutableArray<InputDescriptor> inputs, ImmutableArray<int> used, ReadOnlySpan<Actual> actuals, out ActualState state, out Exact numerator, out Exact denominator)
    {
        (state, numerator, denominator) = (ActualState.Known, Numerator[^1], Denominator[^1]);
        for (var i = 0; i < used.Length; i++)
        {
            ref readonly var actual = ref actuals[used[i]];
            if (inputs[used[i]] is not { Error: null, Type.IsNumeric: true } input || actual.Possible is not null || !actual.Point.IsSmall)
            {
                return false;
            }

            var own = actual.State == ActualState.Known && input.Type.IsWhole && !actual.Point.IsInteger ? ActualState.Invalid : actual.State;
            state = Worse(state, own);
            numerator += actual.Point * Numerator[i];
            denominator += actual.Point * Denominator[i];
            if (!numerator.IsSmall || !denominator.IsSmall)
            {
                return false;
            }
        }

        if (state == ActualState.Known && (NeedsPositive ? denominator.Sign <= 0 : denominator.Sign == 0))
        {
            state = ActualState.Invalid;
        }

        return true;
    }

    // Bad data come before missing data, and these before what does not apply, as in ComputedActual.
    private static ActualState Worse(ActualState left, ActualState right) => Severity(left) >= Severity(right) ? left : right;

    private static int Severity(ActualState state) => state switch
    {
        ActualState.Known => 0,
        ActualState.NotApplicable => 1,
        ActualState.NotReported => 2,
        _ => 3,
    };
}
