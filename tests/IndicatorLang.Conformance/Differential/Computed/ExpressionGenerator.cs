using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>Random expressions that the operand table allows, kind by kind. Each holds at least one input.</summary>
internal sealed class ExpressionGenerator(SplitMix64 random)
{
    public const int Counts = 3;
    public const int Days = 3;

    /// <summary>A count of 件.</summary>
    public Expression Count(int depth) => depth == 0 ? Expression.Input($"件{random.Below(Counts)}") : random.Below(9) switch
    {
        0 => Expression.Binary("+", Count(depth - 1), Count(depth - 1), (a, b) => a + b),
        1 => Expression.Binary("-", Count(depth - 1), Count(depth - 1), (a, b) => a - b),
        2 => Expression.Binary("*", Count(depth - 1), Number(), (a, b) => a * b),
        3 => Expression.Binary("/", Count(depth - 1), Number(), Fraction.Divide),
        4 => Expression.Binary("*", Percent(depth - 1), Count(depth - 1), (a, b) => a * b),
        5 => Expression.Function("最小", (a, b) => a.CompareTo(b) <= 0 ? a : b, Count(depth - 1), Count(depth - 1)),
        6 => Expression.Function("max", (a, b) => a.CompareTo(b) >= 0 ? a : b, Count(depth - 1), Count(depth - 1)),
        7 => Expression.Function("平均", (a, b) => Fraction.Divide(a + b, Fraction.Of(2)), Count(depth - 1), Count(depth - 1)),
        _ => Expression.Binary("+", Count(depth - 1), Literal("件"), (a, b) => a + b),
    };

    /// <summary>A ratio, a percent or a difference, all of which a percent target takes.</summary>
    public Expression Percent(int depth) => depth == 0 ? Expression.Input($"率{random.Below(2)}") : random.Below(7) switch
    {
        0 or 1 => Expression.Binary("/", Count(depth - 1), Count(depth - 1), Fraction.Divide),
        2 => Expression.Binary("+", Percent(depth - 1), Percent(depth - 1), (a, b) => a + b),
        3 => Expression.Binary("-", Percent(depth - 1), Percent(depth - 1), (a, b) => a - b),
        4 => Expression.Binary("*", Percent(depth - 1), Percent(depth - 1), (a, b) => a * b),
        5 => Expression.Function("growth", (a, b) => b.Top.Sign <= 0 ? null : Fraction.Divide(a - b, b), Count(depth - 1), Count(depth - 1)),
        _ => Expression.Binary("-", Expression.Literal("100%", Fraction.Of(1)), Percent(depth - 1), (a, b) => a - b),
    };

    /// <summary>A duration in days.</summary>
    public Expression Duration(int depth) => depth == 0
        ? Expression.Function("days", (a, b) => b.CompareTo(a) < 0 ? null : b - a, Date(), Date())
        : random.Below(4) switch
        {
            0 => Expression.Binary("+", Duration(depth - 1), Duration(depth - 1), (a, b) => a + b),
            1 => Expression.Binary("-", Duration(depth - 1), Duration(depth - 1), (a, b) => a - b),
            2 => Expression.Binary("-", Literal("天"), Duration(depth - 1), (a, b) => a - b),
            _ => Expression.Binary("*", Duration(depth - 1), Number(), (a, b) => a * b),
        };

    private Expression Date() => random.Chance(20)
        ? Expression.Function("最大", (a, b) => a.CompareTo(b) >= 0 ? a : b, Expression.Input($"日{random.Below(Days)}"), Expression.Input($"日{random.Below(Days)}"))
        : Expression.Input($"日{random.Below(Days)}");

    private Expression Number()
    {
        var halves = random.Between(-4, 9);
        return Expression.Literal(halves < 0 ? $"(-{-halves / 2}.{(halves % 2 == 0 ? 0 : 5)})" : $"{halves / 2}.{(halves % 2 == 0 ? 0 : 5)}", new Fraction(halves, 2));
    }

    private Expression Literal(string unit)
    {
        var value = random.Between(0, 30);
        return Expression.Literal($"{value} {unit}", Fraction.Of(value));
    }
}
