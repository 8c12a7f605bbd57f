using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>The kinds of operands in expressions.</summary>
internal enum OperandKind
{
    Number,
    Percent,

    /// <summary>A quotient of two like values: an exact ratio that has no % of its own yet.</summary>
    Ratio,

    /// <summary>A difference of percents or ratios, which is itself a percent or percentage points, as the target says.</summary>
    Difference,

    Points,
    Count,
    Money,
    Rate,
    Duration,
    Date,
}

/// <summary>The signs between operands.</summary>
internal enum ArithmeticSign
{
    Plus,
    Minus,
    Times,
    Over,
}

/// <summary>What the units of two operands must be for a rule to hold, and what becomes of them.</summary>
internal enum UnitRule
{
    /// <summary>The units are the same, and the result has them; without units there is nothing to compare.</summary>
    Same,

    /// <summary>The result has the unit of the left operand.</summary>
    Left,

    /// <summary>The result has the unit of the right operand.</summary>
    Right,

    /// <summary>The units differ, and the result is a rate of the one for each of the other.</summary>
    Per,

    /// <summary>The rate among the operands is for each of the other's unit, which cancels out.</summary>
    Cancel,
}

/// <summary>A row of the operand table.</summary>
internal sealed record OperandRule(ArithmeticSign Sign, OperandKind Left, OperandKind Right, UnitRule Units, OperandKind Result);

/// <summary>
/// Which operands go together, and what they give. There is no implicit conversion: what has no row is an error. The
/// documentation shows this table (docs/language.md, "Operands").
/// </summary>
internal static class OperandTable
{
    private const OperandKind N = OperandKind.Number;
    private const OperandKind P = OperandKind.Percent;
    private const OperandKind R = OperandKind.Ratio;
    private const OperandKind D = OperandKind.Difference;
    private const OperandKind Pp = OperandKind.Points;
    private const OperandKind Q = OperandKind.Rate;

    private static readonly OperandKind[] Measured = [OperandKind.Count, OperandKind.Money, Q, OperandKind.Duration];
    private static readonly OperandKind[] Countable = [OperandKind.Count, OperandKind.Money, OperandKind.Duration];
    private static readonly OperandKind[] Fractions = [P, R, D];

    /// <summary>All rows.</summary>
    public static ImmutableArray<OperandRule> Rules { get; } =
    [
        .. Sums(ArithmeticSign.Plus), .. Sums(ArithmeticSign.Minus), .. Fractional(), .. Products(), .. Quotients(),
    ];

    private static readonly ILookup<(ArithmeticSign, OperandKind, OperandKind), OperandRule> Index =
        Rules.ToLookup(rule => (rule.Sign, rule.Left, rule.Right));

    /// <summary>What two operands give, or null when they do not go together.</summary>
    public static ExpressionType? Result(ArithmeticSign sign, ExpressionType left, ExpressionType right) =>
        Index[(sign, left.Kind, right.Kind)].Select(rule => Apply(rule, left, right)).FirstOrDefault(result => result is not null);

    private static ExpressionType? Apply(OperandRule rule, ExpressionType left, ExpressionType right)
    {
        var (l, r) = (left.Type, right.Type);
        return rule.Units switch
        {
            UnitRule.Same => l.Unit == r.Unit && l.Family == r.Family ? Make(rule.Result, l) : null,
            UnitRule.Left => Make(rule.Result, l),
            UnitRule.Right => Make(rule.Result, r),
            UnitRule.Per => l.Unit != r.Unit ? new(rule.Result, IndicatorType.Rate($"{l.Unit}/{r.Unit}")) : null,
            _ => left.Kind == Q ? Cancel(l.Unit, r.Unit) : Cancel(r.Unit, l.Unit),
        };
    }

    private static ExpressionType Make(OperandKind result, IndicatorType carrier) => result switch
    {
        N => ExpressionType.Number,
        P => ExpressionType.Percent,
        R => ExpressionType.Ratio,
        D => ExpressionType.Difference,
        Pp => new(Pp, IndicatorType.PercentagePoints),
        _ => new(result, carrier),
    };

    // 元/人 times 人 is 元; 元/人/天 times 天 is 元/人.
    private static ExpressionType? Cancel(string rate, string unit)
    {
        if (!rate.EndsWith('/' + unit, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = rate[..^(unit.Length + 1)];
        if (rest.Contains('/'))
        {
            return ExpressionType.Of(IndicatorType.Rate(rest));
        }

        // A rate keeps its time as written, so 小时/件 times 件 would be hours, which no duration counts in.
        var meaning = UnitTable.Default.Resolve(rest);
        return rest != "1" && meaning.Factor == Exact.One ? ExpressionType.Of(meaning.Type) : null;
    }

    private static IEnumerable<OperandRule> Sums(ArithmeticSign sign) =>
        [.. Measured.Append(N).Append(Pp).Select(kind => new OperandRule(sign, kind, kind, UnitRule.Same, kind))];

    private static IEnumerable<OperandRule> Fractional()
    {
        foreach (var left in Fractions)
        {
            foreach (var right in Fractions)
            {
                yield return new(ArithmeticSign.Plus, left, right, UnitRule.Same, left == right ? left : P);
                yield return new(ArithmeticSign.Minus, left, right, UnitRule.Same, D);
                yield return new(ArithmeticSign.Times, left, right, UnitRule.Same, left == R && right == R ? R : P);
                yield return new(ArithmeticSign.Over, left, right, UnitRule.Same, R);
            }

            var moved = left == D ? D : P;
            yield return new(ArithmeticSign.Plus, left, Pp, UnitRule.Left, moved);
            yield return new(ArithmeticSign.Plus, Pp, left, UnitRule.Right, moved);
            yield return new(ArithmeticSign.Minus, left, Pp, UnitRule.Left, moved);
        }
    }

    // A ratio times a bare number is no ratio any more: who multiplies by 100 to get a percent gets an error, not a verdict.
    private static IEnumerable<OperandRule> Products()
    {
        yield return new(ArithmeticSign.Times, N, N, UnitRule.Same, N);
        foreach (var other in Measured.Append(P).Append(Pp))
        {
            yield return new(ArithmeticSign.Times, N, other, UnitRule.Right, other);
            yield return new(ArithmeticSign.Times, other, N, UnitRule.Left, other);
        }

        foreach (var fraction in (OperandKind[])[R, D])
        {
            yield return new(ArithmeticSign.Times, N, fraction, UnitRule.Left, N);
            yield return new(ArithmeticSign.Times, fraction, N, UnitRule.Right, N);
        }

        foreach (var other in Measured.Append(Pp))
        {
            foreach (var fraction in Fractions)
            {
                yield return new(ArithmeticSign.Times, fraction, other, UnitRule.Right, other);
                yield return new(ArithmeticSign.Times, other, fraction, UnitRule.Left, other);
            }
        }

        foreach (var counted in Countable)
        {
            yield return new(ArithmeticSign.Times, Q, counted, UnitRule.Cancel, counted);
            yield return new(ArithmeticSign.Times, counted, Q, UnitRule.Cancel, counted);
        }
    }

    private static IEnumerable<OperandRule> Quotients()
    {
        foreach (var kind in Measured.Append(N).Append(Pp))
        {
            yield return new(ArithmeticSign.Over, kind, kind, UnitRule.Same, R);
        }

        foreach (var kind in Measured.Append(Pp).Concat(Fractions))
        {
            yield return new(ArithmeticSign.Over, kind, N, UnitRule.Left, kind);
        }

        foreach (var kind in Measured.Append(Pp).Append(N))
        {
            foreach (var fraction in Fractions)
            {
                yield return new(ArithmeticSign.Over, kind, fraction, UnitRule.Left, kind);
            }
        }

        foreach (var left in Measured)
        {
            foreach (var right in Countable.Where(right => left != OperandKind.Duration || right != OperandKind.Duration))
            {
                yield return new(ArithmeticSign.Over, left, right, UnitRule.Per, Q);
            }
        }
    }
}
