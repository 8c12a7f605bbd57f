using FsCheck.Xunit;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Tests.Runtime;

/// <summary>What holds of the six operators and of verdicts, whatever the type.</summary>
public sealed class OperatorTests
{
    private const ComparisonOperator Equal = ComparisonOperator.Equal;
    private const ComparisonOperator NotEqual = ComparisonOperator.NotEqual;
    private const ComparisonOperator Less = ComparisonOperator.Less;
    private const ComparisonOperator LessOrEqual = ComparisonOperator.LessOrEqual;
    private const ComparisonOperator Greater = ComparisonOperator.Greater;
    private const ComparisonOperator GreaterOrEqual = ComparisonOperator.GreaterOrEqual;

    [Property(MaxTest = Runs.Many)]
    public void One_of_less_equal_and_greater_holds(ulong seed)
    {
        var literal = Literal(seed, out var value);
        ComparisonOperator[] three = [Less, Equal, Greater];
        Assert.Single(three, comparison => literal.Admits(comparison).Contains(value));
        Assert.True(three.Select(literal.Admits).Aggregate((all, set) => all.Union(set)).IsAll);
    }

    [Property(MaxTest = Runs.Many)]
    public void An_operator_and_its_opposite_share_nothing_and_leave_nothing(ulong seed)
    {
        var literal = Literal(seed, out _);
        Assert.Equal(literal.Admits(Less).Complement(), literal.Admits(GreaterOrEqual));
        Assert.Equal(literal.Admits(Greater).Complement(), literal.Admits(LessOrEqual));
        Assert.Equal(literal.Admits(Equal).Complement(), literal.Admits(NotEqual));
        Assert.Equal(literal.Admits(Less).Union(literal.Admits(Equal)), literal.Admits(LessOrEqual));
        Assert.Equal(literal.Admits(GreaterOrEqual).Intersect(literal.Admits(LessOrEqual)), literal.Admits(Equal));
    }

    [Property(MaxTest = Runs.Many)]
    public void Turning_a_comparison_round_turns_its_operator(ulong seed)
    {
        var random = new SplitMix64(seed);
        var (a, b) = (RandomNumbers.Number(random, Measure.Numeric[0]), RandomNumbers.Number(random, Measure.Numeric[0]));
        Assert.Equal(Of(a).Admits(Less).Contains(b), Of(b).Admits(Greater).Contains(a));
        Assert.Equal(Of(a).Admits(LessOrEqual).Contains(b), Of(b).Admits(GreaterOrEqual).Contains(a));
        Assert.Equal(Of(a).Admits(Equal).Contains(b), Of(b).Admits(Equal).Contains(a));
        Assert.Equal(Of(a).Admits(NotEqual).Contains(b), Of(b).Admits(NotEqual).Contains(a));

        static Compared Of(Exact number) => new(Testing.Generators.Literal.Of(Measure.Numeric[0], Measure.Numeric[0].Writings[0], number * 100));
    }

    /// <summary>A more precise actual may turn undetermined into met or not-met, and never one of these into anything else.</summary>
    [Property(MaxTest = Runs.Many)]
    public void Knowing_more_never_turns_a_verdict(ulong seed)
    {
        var random = new SplitMix64(seed);
        var project = ProgramGenerator.Create(random, 1);
        var (indicator, interpreter) = (project.Indicators[0].Descriptor, new Interpreter(project.Model));
        if (indicator.Error is not null || indicator.Type.Kind is not (ValueKind.Date or ValueKind.Duration))
        {
            return;
        }

        var (start, end) = (RandomDates.Day(random), RandomDates.Day(random));
        var (coarse, fine) = (random.Between(1, 3), random.Between(0, 2));
        var before = Evaluate((DatePrecision)coarse);
        var after = Evaluate((DatePrecision)Math.Min(coarse, fine));
        if (before is Verdict.Met or Verdict.NotMet && after != Verdict.Invalid)
        {
            Assert.Equal(before, after);
        }

        Verdict Evaluate(DatePrecision precision)
        {
            var (from, to) = (RandomDates.Around(start, precision), RandomDates.Around(end, precision));
            ActualValue value = indicator.Type.Kind == ValueKind.Date ? new DateValue("", from) : new DatePairValue("", from, to);
            return interpreter.Evaluate(0, value).Verdict;
        }
    }

    [Property(MaxTest = Runs.Many)]
    public void Writing_a_value_in_another_unit_leaves_its_verdict(ulong seed)
    {
        var random = new SplitMix64(seed);
        var project = ProgramGenerator.Create(random, 1);
        var (indicator, interpreter) = (project.Indicators[0], new Interpreter(project.Model));
        if (indicator.Measure is { } measure && measure.Writings.All(writing => writing.Unit.Length > 0))
        {
            var value = indicator.Edge(random);
            Assert.Single(measure.Writings
                .Select(writing => interpreter.Evaluate(0, new NumberValue("", value / writing.Factor, writing.Unit)).Verdict)
                .Distinct());
        }
    }

    private static Compared Literal(ulong seed, out Exact value)
    {
        var random = new SplitMix64(seed);
        if (random.Chance(50))
        {
            value = RandomDates.Day(random).DayNumber;
            return new Compared(Testing.Generators.Literal.Of(RandomDates.Around(RandomDates.Day(random), RandomDates.Precision(random, 25))));
        }

        var measure = Measure.Numeric[random.Below(Measure.Numeric.Length)];
        var number = RandomNumbers.Number(random, measure);
        value = random.Chance(30) ? number : RandomNumbers.Number(random, measure);
        return new Compared(Testing.Generators.Literal.Of(measure, measure.Writings[^1] with { Factor = Exact.One }, number));
    }

    private sealed record Compared(Literal Literal)
    {
        public IntervalSet Admits(ComparisonOperator comparison) => IndicatorLang.Semantics.Lowering.Comparison(comparison, Literal.Value);
    }
}
