using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>Random expressions that the operand table allows, kind by kind. Each holds at least one input.</summary>
internal sealed class ExpressionGenerator(SplitMix64 random, NaiveWorkdays calendar)
{
    /// <summary>A count of 件.</summary>
    public Expression Count(int depth) => depth == 0 ? Input("件") : random.Below(9) switch
    {
        0 => Expression.Binary("+", Count(depth - 1), Count(depth - 1), (a, b) => a + b),
        1 => Expression.Binary("-", Count(depth - 1), Count(depth - 1), (a, b) => a - b),
        2 => Expression.Binary("*", Count(depth - 1), Number(), (a, b) => a * b),
        3 => Expression.Binary("/", Count(depth - 1), Number(), Fraction.Divide),
        4 => Expression.Binary("*", Percent(depth - 1), Count(depth - 1), (a, b) => a * b),
        5 => Expression.Function("最小", Least, Count(depth - 1), Count(depth - 1)),
        6 => Expression.Function("max", Greatest, Count(depth - 1), Count(depth - 1)),
        7 => Expression.Function("平均", (a, b) => Fraction.Divide(a + b, Fraction.Of(2)), Count(depth - 1), Count(depth - 1)),
        _ => Expression.Binary("+", Count(depth - 1), Literal("件"), (a, b) => a + b),
    };

    /// <summary>A ratio, a percent or a difference, all of which a percent target takes.</summary>
    public Expression Percent(int depth) => depth == 0 ? Input("率") : random.Below(8) switch
    {
        0 or 1 => Expression.Binary("/", Count(depth - 1), Count(depth - 1), Fraction.Divide),
        2 => Expression.Binary("+", Percent(depth - 1), Percent(depth - 1), (a, b) => a + b),
        3 => Expression.Binary("-", Percent(depth - 1), Percent(depth - 1), (a, b) => a - b),
        4 => Expression.Binary("*", Percent(depth - 1), Percent(depth - 1), (a, b) => a * b),
        5 => Expression.Function("growth", (a, b) => b.Top.Sign <= 0 ? null : Fraction.Divide(a - b, b), Count(depth - 1), Count(depth - 1)),
        6 => Expression.Binary("/", Money(depth - 1), Money(depth - 1), Fraction.Divide),
        _ => Expression.Binary("-", Expression.Literal("100%", Fraction.Of(1)), Percent(depth - 1), (a, b) => a - b),
    };

    /// <summary>Percentage points; those of percents are their difference times a hundred.</summary>
    public Expression Points(int depth) => depth == 0 ? Input("点") : random.Below(4) switch
    {
        0 => Expression.Binary("+", Points(depth - 1), Points(depth - 1), (a, b) => a + b),
        1 => Expression.Binary("*", Points(depth - 1), Number(), (a, b) => a * b),
        2 => Expression.Binary("*", Points(depth - 1), Percent(depth - 1), (a, b) => a * b),
        _ => Expression.Binary("-", Points(depth - 1), Literal("个百分点"), (a, b) => a - b),
    };

    /// <summary>A difference of percents, as points.</summary>
    public Expression Difference(int depth) =>
        Expression.Binary("-", Percent(depth), Percent(depth), (a, b) => (a - b) * Fraction.Of(100));

    /// <summary>Money in 元.</summary>
    public Expression Money(int depth) => depth == 0 ? random.Chance(30) ? Input("万元") : Input("元") : random.Below(6) switch
    {
        0 => Expression.Binary("+", Money(depth - 1), Money(depth - 1), (a, b) => a + b),
        1 => Expression.Binary("-", Money(depth - 1), Money(depth - 1), (a, b) => a - b),
        2 => Expression.Binary("*", Rate(depth - 1), Count(depth - 1), (a, b) => a * b),
        3 => Expression.Binary("*", Money(depth - 1), Percent(depth - 1), (a, b) => a * b),
        4 => Expression.Function("min", Least, Money(depth - 1), Money(depth - 1)),
        _ => Expression.Binary("/", Money(depth - 1), Number(), Fraction.Divide),
    };

    /// <summary>元/件.</summary>
    public Expression Rate(int depth) => depth == 0 ? Input("价") : random.Below(3) switch
    {
        0 => Expression.Binary("/", Money(depth - 1), Count(depth - 1), Fraction.Divide),
        1 => Expression.Binary("+", Rate(depth - 1), Rate(depth - 1), (a, b) => a + b),
        _ => Expression.Binary("*", Number(), Rate(depth - 1), (a, b) => a * b),
    };

    /// <summary>A duration in days.</summary>
    public Expression Days(int depth) => Duration(depth, "天", () => random.Chance(20)
        ? Expression.Function("days", (a, b) => Days((int)a.Top, (int)b.Top) is { } days ? Fraction.Of(days) : null, Latest(), Input("日"))
        : Expression.Between("days", Name("日"), Name("日"), Days));

    /// <summary>A duration in workdays.</summary>
    public Expression Workdays(int depth) => Duration(depth, "个工作日", () => Expression.Between("工作日数", Name("日"), Name("日"), Workdays));

    private Expression Duration(int depth, string unit, Func<Expression> between) => depth == 0 ? between() : random.Below(5) switch
    {
        0 => Expression.Binary("+", Duration(depth - 1, unit, between), Duration(depth - 1, unit, between), (a, b) => a + b),
        1 => Expression.Binary("-", Duration(depth - 1, unit, between), Duration(depth - 1, unit, between), (a, b) => a - b),
        2 => Expression.Binary("-", Literal(unit), Duration(depth - 1, unit, between), (a, b) => a - b),
        3 => Expression.Binary("/", Duration(depth - 1, unit, between), Number(), Fraction.Divide),
        _ => Expression.Binary("*", Duration(depth - 1, unit, between), Number(), (a, b) => a * b),
    };

    private Expression Latest() => Expression.Function("最大", Greatest, Input("日"), Input("日"));

    private static int? Days(int start, int end) => end < start ? null : end - start;

    private int? Workdays(int start, int end) =>
        end < start || !calendar.CoversAllAfter(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(end)) ? null : calendar.Count(start, end);

    private Expression Input(string kind) => Expression.Input(Name(kind));

    private string Name(string kind) => $"{kind}{random.Below(ComputedInput.All.Count(input => input.Name[..^1] == kind))}";

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

    private static Fraction? Least(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    private static Fraction? Greatest(Fraction a, Fraction b) => a.CompareTo(b) >= 0 ? a : b;
}
