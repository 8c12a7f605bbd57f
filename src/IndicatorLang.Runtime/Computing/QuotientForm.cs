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
    /// What integers make of the form, where nothing leaves 64 bits; false otherwise. An input without a value makes one of the whole.
    /// </summary>
    internal bool TryEvaluate(ReadOnlySpan<InputPoint> inputs, out ActualState state, out long numerator, out long denominator)
    {
        var above = Numerator.AsSpan();
        var below = Denominator.AsSpan();
        (state, numerator, denominator) = (ActualState.Known, above[^1], below[^1]);
        for (var i = 0; i < inputs.Length; i++)
        {
            ref readonly var input = ref inputs[i];
            if (!input.TryGetInteger(out var value) || !TryAdd(ref numerator, above[i], value) || !TryAdd(ref denominator, below[i], value))
            {
                return false;
            }

            state = input.State == ActualState.Known ? state : Worse(state, input.State);
        }

        if (state == ActualState.Known && (denominator == 0 || (NeedsPositive && denominator < 0)))
        {
            state = ActualState.Invalid;
        }

        return true;
    }

    private static bool TryAdd(ref long sum, long coefficient, long value)
    {
        var high = Math.BigMul(coefficient, value, out var product);
        var next = sum + product;
        if (high != product >> 63 || ((sum ^ next) & (product ^ next)) < 0)
        {
            return false;
        }

        sum = next;
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
