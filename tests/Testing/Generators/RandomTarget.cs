using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Semantics;
using IndicatorLang.Text;

namespace IndicatorLang.Testing.Generators;

/// <summary>A literal with the words it is written in.</summary>
internal sealed record Literal(string Text, BoundValue Value)
{
    private static readonly Location Nowhere = new(new SourceText("generated.ind", string.Empty), default);

    public static Literal Of(Measure measure, Writing writing, Exact number)
    {
        var value = number * writing.Factor;
        var bound = new BoundValue(
            measure.Type, value, value, new WrittenUnit(writing.Unit, writing.Factor), writing.IsWrittenLarge, Nowhere);
        return new Literal(ValueText.WithUnit(number.ToString(), writing.Unit), bound);
    }

    public static Literal Of(DatePeriod period) => new(period.ToString(), BoundValue.OfDate(period, Nowhere));

    public static Literal Of(Scale scale, int rank) => new(scale.LevelAt(rank), BoundValue.OfLevel(scale, rank, Nowhere));
}

/// <summary>A random target in all its forms: words, meaning, and the set of intervals that the compiler makes of it.</summary>
internal sealed record RandomTarget(string Text, TargetTerm Term, IntervalSet Set, ImmutableArray<Literal> Literals)
{
    private static readonly ComparisonOperator[] Operators = Enum.GetValues<ComparisonOperator>();

    /// <summary>A target that some value satisfies.</summary>
    public static RandomTarget Create(SplitMix64 random, Func<Literal> literal)
    {
        for (; ; )
        {
            var target = random.Below(100) switch
            {
                < 50 => Comparison(random.Pick<ComparisonOperator>(Operators), literal()),
                < 75 => Interval(random, literal),
                < 83 => OneOf(random, literal),
                _ => Joined(random, literal),
            };
            var set = target.Set.Intersect(Domain.Of(target.Literals[0].Value.Type));
            if (!set.IsEmpty)
            {
                return target with { Set = set };
            }
        }
    }

    private static RandomTarget Comparison(ComparisonOperator comparison, Literal literal) => new(
        $"{Symbol(comparison)} {literal.Text}",
        new TargetTerm.Comparison(comparison, literal.Value.Low, literal.Value.High),
        Lowering.Comparison(comparison, literal.Value),
        [literal]);

    private static RandomTarget Interval(SplitMix64 random, Func<Literal> literal)
    {
        var (first, second) = (literal(), literal());
        var (low, high) = first.Value.Low <= second.Value.Low ? (first, second) : (second, first);
        var lower = Comparison(random.Pick(ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual), low);
        var upper = Comparison(random.Pick(ComparisonOperator.Less, ComparisonOperator.LessOrEqual), high);
        var opening = lower.Term is TargetTerm.Comparison { Operator: ComparisonOperator.GreaterOrEqual } ? '[' : '(';
        var closing = upper.Term is TargetTerm.Comparison { Operator: ComparisonOperator.LessOrEqual } ? ']' : ')';
        return random.Below(5) switch
        {
            0 => lower with { Text = $"in {opening}{low.Text}, ..)" },
            1 => upper with { Text = $"in (.., {high.Text}{closing}" },
            _ => And(lower, upper) with { Text = $"in {opening}{low.Text}, {high.Text}{closing}" },
        };
    }

    private static RandomTarget OneOf(SplitMix64 random, Func<Literal> literal)
    {
        var result = Comparison(ComparisonOperator.Equal, literal());
        var words = result.Literals[0].Text;
        for (var more = random.Between(1, random.Chance(12) ? 14 : 3); more > 0; more--)
        {
            var next = Comparison(ComparisonOperator.Equal, literal());
            words += $", {next.Literals[0].Text}";
            result = Or(result, next);
        }

        return result with { Text = $"in {{{words}}}" };
    }

    private static RandomTarget Joined(SplitMix64 random, Func<Literal> literal)
    {
        var result = Comparison(random.Pick<ComparisonOperator>(Operators), literal());
        for (var more = random.Between(1, 3); more > 0; more--)
        {
            var next = random.Chance(25) ? Interval(random, literal) : Comparison(random.Pick<ComparisonOperator>(Operators), literal());
            result = random.Chance(50) ? And(result, next) : Or(result, next);
        }

        return result;
    }

    private static RandomTarget And(RandomTarget left, RandomTarget right) => new(
        $"({left.Text} 且 {right.Text})",
        new TargetTerm.Both(left.Term, right.Term),
        left.Set.Intersect(right.Set),
        left.Literals.AddRange(right.Literals));

    private static RandomTarget Or(RandomTarget left, RandomTarget right) => new(
        $"({left.Text} 或 {right.Text})",
        new TargetTerm.Either(left.Term, right.Term),
        left.Set.Union(right.Set),
        left.Literals.AddRange(right.Literals));

    private static string Symbol(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "≠",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => "≥",
        ComparisonOperator.Less => "<",
        _ => "≤",
    };
}
