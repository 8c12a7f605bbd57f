using System.Collections.Immutable;
using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>
/// Finds the quotient of two sums that a computation amounts to. Both sides are followed through its operations as coefficients
/// of the inputs; what leaves the form, such as rounding, the least of several or a product of inputs, has none.
/// </summary>
public static class QuotientForms
{
    // So that no step of the computation can have too many digits for the evaluator when its inputs fit in 64 bits.
    private const int MostBits = 128;
    private const int MostSummands = 12;
    private const int MostInputsOfQuotient = 4;

    /// <summary>The form of a computation, or null.</summary>
    /// <param name="computation">The computation.</param>
    /// <param name="inputs">How many inputs it uses.</param>
    public static QuotientForm? Of(ComputationModel computation, int inputs)
    {
        ArgumentNullException.ThrowIfNull(computation);
        var results = new Fraction[computation.Operations.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var operands = computation.Operations[i].Operands;
            if (Follow(computation.Operations[i], [.. operands.Select(place => results[place])], inputs) is not { } result
                || !result.Above.Concat(result.Below).All(IsModest))
            {
                return null;
            }

            results[i] = result;
        }

        var form = results[^1];
        return inputs <= (form.IsSum ? MostSummands : MostInputsOfQuotient) ? Whole(form) : null;
    }

    private static Fraction? Follow(ComputationOperation operation, ImmutableArray<Fraction> operands, int inputs) => operation.Kind switch
    {
        ComputationKind.Input => Fraction.Of(inputs, operation.Input, 1),
        ComputationKind.Literal => Fraction.Of(inputs, inputs, operation.Value),
        ComputationKind.Convert => operands[0].Times(operation.Value),
        ComputationKind.Negate => operands[0].Times(-1),
        ComputationKind.Add => operands[0].Plus(operands[1]),
        ComputationKind.Subtract => operands[0].Plus(operands[1].Times(-1)),
        ComputationKind.Sum => Sum(operands),
        ComputationKind.Average => Sum(operands)?.Times(Exact.Ratio(1, operands.Length)),
        ComputationKind.Multiply when operands[1].Constant is { } factor => operands[0].Times(factor),
        ComputationKind.Multiply when operands[0].Constant is { } factor => operands[1].Times(factor),
        ComputationKind.Divide => operands[0].Over(operands[1]),
        ComputationKind.Growth when operands[1].Constant is { Sign: > 0 } basis =>
            operands[0].Times(1 / basis).Plus(Fraction.Of(inputs, inputs, -1)),
        ComputationKind.Growth when operands[0].IsSum && operands[1].IsSum && operands[1].Constant is null =>
            operands[0].Plus(operands[1].Times(-1))?.Over(operands[1]) is { } growth ? growth with { NeedsPositive = true } : null,
        _ => null,
    };

    private static Fraction? Sum(ImmutableArray<Fraction> operands) =>
        operands.Skip(1).Aggregate((Fraction?)operands[0], (sum, next) => sum?.Plus(next));

    // With integers on both sides, which must fit.
    private static QuotientForm? Whole(Fraction form)
    {
        var multiple = form.Above.Concat(form.Below)
            .Aggregate(BigInteger.One, (all, next) => all * next.Denominator / BigInteger.GreatestCommonDivisor(all, next.Denominator));
        var (above, below) = (Scaled(form.Above), Scaled(form.Below));
        return above.Concat(below).All(it => BigInteger.Abs(it) <= long.MaxValue)
            ? new QuotientForm(above.Select(it => (long)it), below.Select(it => (long)it), form.NeedsPositive)
            : null;

        List<BigInteger> Scaled(ImmutableArray<Exact> side) => [.. side.Select(it => it.Numerator * (multiple / it.Denominator))];
    }

    private static bool IsModest(Exact value) => value.Numerator.GetBitLength() <= MostBits && value.Denominator.GetBitLength() <= MostBits;

    /// <summary>A quotient of two sums: the coefficients of the inputs on either side, and the constants behind them.</summary>
    private sealed record Fraction(ImmutableArray<Exact> Above, ImmutableArray<Exact> Below, bool NeedsPositive)
    {
        /// <summary>Whether nothing stands below the line but 1.</summary>
        public bool IsSum => Below[^1] == 1 && Below.SkipLast(1).All(it => it.Sign == 0);

        /// <summary>The number, where no input has a part in it.</summary>
        public Exact? Constant => IsSum && Above.SkipLast(1).All(it => it.Sign == 0) ? Above[^1] : null;

        public static Fraction Of(int inputs, int place, Exact coefficient) =>
            new(Side(inputs, place, coefficient), Side(inputs, inputs, 1), NeedsPositive: false);

        public Fraction Times(Exact factor) => this with { Above = [.. Above.Select(it => it * factor)] };

        public Fraction? Plus(Fraction? other) =>
            other is null ? null
            : Below.SequenceEqual(other.Below) && IsSum ? this with { Above = Add(Above, other.Above, 1) }
            : other.Constant is { } constant ? this with { Above = Add(Above, Below, constant) }
            : Constant is not null ? other.Plus(this)
            : null;

        public Fraction? Over(Fraction divisor) =>
            divisor.Constant is { } constant ? (constant.Sign == 0 ? null : Times(1 / constant))
            : IsSum && divisor.IsSum ? new Fraction(Above, divisor.Above, NeedsPositive: false)
            : null;

        private static ImmutableArray<Exact> Side(int inputs, int place, Exact coefficient) =>
            [.. Enumerable.Range(0, inputs + 1).Select(i => i == place ? coefficient : Exact.Zero)];

        private static ImmutableArray<Exact> Add(ImmutableArray<Exact> left, ImmutableArray<Exact> right, Exact factor) =>
            [.. left.Zip(right, (mine, theirs) => mine + (theirs * factor))];
    }
}
