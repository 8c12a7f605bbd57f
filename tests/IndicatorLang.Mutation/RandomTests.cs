using IndicatorLang.Conformance.Differential;
using IndicatorLang.Conformance.Differential.Computed;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Mutation;

/// <summary>The interpreter against the oracles on a few random programs.</summary>
public sealed class RandomTests
{
    private const ulong Seed = 20190901;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_interpreter_gives_the_verdicts_of_the_oracle(int part)
    {
        var random = SplitMix64.ForPart(Seed, part);
        var project = ProgramGenerator.Create(random, 100);
        var interpreter = new Interpreter(project.Model);
        var workdays = new NaiveWorkdays(project.Indicators[0].Descriptor.Calendar);
        for (var pair = 0; pair < 1_000; pair++)
        {
            var index = random.Below(project.Indicators.Length);
            var indicator = project.Indicators[index];
            var actual = ActualGenerator.Create(random, indicator);
            var asOf = ActualGenerator.AsOf(random, indicator.Descriptor);
            Assert.Equal(new NaiveOracle(indicator, workdays).Judge(actual.Meaning, asOf), interpreter.Evaluate(index, actual.Value, asOf).Verdict);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_interpreter_computes_as_the_oracle_does(int part)
    {
        var random = SplitMix64.ForPart(Seed, part);
        var project = new ComputedProject(random, 60, new NaiveWorkdays(WorkdayCalendar.China));
        var interpreter = new Interpreter(project.Model);
        for (var pair = 0; pair < 600; pair++)
        {
            var index = random.Below(project.Indicators.Length);
            var indicator = project.Indicators[index];
            var row = random.Chance(25) && indicator.Turning is { } turning ? turning : new ComputedRow(random, indicator.Expression.Inputs);
            DateOnly? asOf = random.Chance(50) ? null : new DateOnly(2019, 6, random.Between(29, 30));
            var result = interpreter.Compute(index, interpreter.ReadInputs(row.Values).AsSpan(), asOf);
            Assert.Null(indicator.Fault(row, result.Verdict, asOf, random));
        }
    }
}
