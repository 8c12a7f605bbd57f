using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>
/// Random computations: the interpreter and the emitted code agree to the letter, and with an oracle that computes with
/// fractions of its own. Where dates are not precise, a verdict that is certain holds for every day that was tried.
/// </summary>
public sealed class ComputedTests(ITestOutputHelper output)
{
    private const int Rows = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Computations_agree(int part)
    {
        var random = SplitMix64.ForPart(20190902, part);
        var program = new ComputedProgram(random, indicators: 60);
        var counts = new Dictionary<Verdict, int>();
        for (var row = 0; row < Rows; row++)
        {
            var values = new ComputedRow(random, program.Interpreter.DeclaredInputs);
            var reported = Enumerable.Repeat(ActualValue.NotReported, program.Indicators.Length).ToArray();
            var interpreted = program.Interpreter.EvaluateAll(reported, values.Values);
            var emitted = program.Emitted.EvaluateAll(reported, values.Values);
            for (var i = 0; i < program.Indicators.Length; i++)
            {
                Assert.Equal((interpreted[i].Verdict, interpreted[i].Reason), (emitted[i].Verdict, emitted[i].Reason));
                var fault = Fault(program.Indicators[i], values, interpreted[i].Verdict, random);
                Assert.True(fault is null, $"{fault}: {program.Indicators[i].Expression.Text}: {interpreted[i].Verdict} {interpreted[i].Reason}");
                counts[interpreted[i].Verdict] = counts.GetValueOrDefault(interpreted[i].Verdict) + 1;
            }
        }

        output.WriteLine(string.Join(", ", counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.All([Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotReported, Verdict.Invalid], verdict => Assert.True(counts.ContainsKey(verdict)));
    }

    private static string? Fault(ComputedIndicator indicator, ComputedRow row, Verdict verdict, SplitMix64 random)
    {
        var inputs = indicator.Expression.Inputs;
        if (row.WithoutValue(inputs) is { } absent)
        {
            return verdict == absent ? null : $"expected {absent}";
        }

        if (row.IsCertain(inputs))
        {
            var expected = indicator.Expression.Value(row.Possible(random).First()) is { } value
                ? indicator.Holds(value) ? Verdict.Met : Verdict.NotMet
                : Verdict.Invalid;
            return verdict == expected ? null : $"expected {expected}";
        }

        var outcomes = row.Possible(random).Select(indicator.Expression.Value).OfType<Fraction>().Select(indicator.Holds).ToHashSet();
        return verdict switch
        {
            Verdict.Met => outcomes.Contains(false) ? "not every day meets the target" : null,
            Verdict.NotMet => outcomes.Contains(true) ? "some day meets the target" : null,
            Verdict.Undetermined or Verdict.Invalid => null,
            _ => "no such verdict is possible",
        };
    }
}
