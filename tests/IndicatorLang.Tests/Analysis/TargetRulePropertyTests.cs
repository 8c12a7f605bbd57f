using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Tests.Runtime;

namespace IndicatorLang.Tests.Analysis;

/// <summary>
/// The rules on targets against brute force: every half point from below the least bound to above the greatest is tried, so that a
/// finding is wrong if a value speaks against it, and missing if none does.
/// </summary>
public class TargetRulePropertyTests
{
    private const int Rounds = Runs.Many * 4 / 3;

    private static readonly Exact[] Samples = [.. Enumerable.Range(-4, 29).Select(i => Exact.Ratio(i, 2))];

    [Fact]
    public void Contradictory_targets_are_those_that_no_value_meets() => ForRandomPairs((program, first, second) =>
        Assert.Equal(
            !Samples.Any(value => Meets(first, value) && Meets(second, value)),
            Checked.Codes(program).Contains("IND4101")));

    [Fact]
    public void An_implied_target_is_one_that_every_value_of_the_other_meets() => ForRandomPairs((program, first, second) =>
        Assert.Equal(
            !Samples.All(value => Meets(first, value)) && !Samples.All(value => Meets(second, value))
            && (Samples.All(value => !Meets(first, value) || Meets(second, value)) || Samples.All(value => !Meets(second, value) || Meets(first, value))),
            Checked.Codes(program).Contains("IND4102")));

    [Fact]
    public void What_is_always_met_is_met_by_every_value_and_what_is_never_met_by_none()
    {
        var random = new SplitMix64(20190930);
        for (var round = 0; round < Rounds; round++)
        {
            var (text, accepts) = RandomTarget(random, "次");
            var compilation = Checked.Program($"投诉次数 {text}");
            if (compilation.HasErrors)
            {
                continue;
            }

            // Things that are counted are not below zero.
            var possible = Samples.Where(value => value.Sign >= 0).ToList();
            var codes = compilation.Diagnostics.Select(diagnostic => diagnostic.Code).ToList();
            Assert.True(possible.TrueForAll(value => accepts(value)) == codes.Contains("IND4103"), text);
            Assert.True(!possible.Exists(value => accepts(value)) == codes.Contains("IND4104"), text);
        }
    }

    private static void ForRandomPairs(Action<string, IndicatorModel, IndicatorModel> check)
    {
        var random = new SplitMix64(20190215);
        for (var round = 0; round < Rounds; round++)
        {
            var program = $"得分 {RandomTarget(random, string.Empty).Text}\n得分 {RandomTarget(random, string.Empty).Text}";
            var compilation = Checked.Program(program);
            if (!compilation.HasErrors)
            {
                var indicators = compilation.Model.Indicators.ToList();
                check(program, indicators[0], indicators[1]);
            }
        }
    }

    private static bool Meets(IndicatorModel indicator, Exact value) => indicator.Descriptor.Target.Contains(value);

    /// <summary>A target over the whole numbers from 0 to 9, and its meaning said once more by plain comparisons.</summary>
    private static (string Text, Func<Exact, bool> Accepts) RandomTarget(SplitMix64 random, string unit)
    {
        var (left, accepts) = RandomComparison(random, unit);
        switch (random.Below(4))
        {
            case 0:
                var (and, alsoAccepts) = RandomComparison(random, unit);
                return ($"{left} 且 {and}", value => accepts(value) && alsoAccepts(value));
            case 1:
                var (or, elseAccepts) = RandomComparison(random, unit);
                return ($"{left} 或 {or}", value => accepts(value) || elseAccepts(value));
            default:
                return (left, accepts);
        }
    }

    private static (string Text, Func<Exact, bool> Accepts) RandomComparison(SplitMix64 random, string unit)
    {
        Exact bound = random.Below(10);
        var written = $"{bound} {unit}".TrimEnd();
        return random.Below(6) switch
        {
            0 => ($"= {written}", value => value == bound),
            1 => ($"≠ {written}", value => value != bound),
            2 => ($"> {written}", value => value > bound),
            3 => ($"≥ {written}", value => value >= bound),
            4 => ($"< {written}", value => value < bound),
            _ => ($"≤ {written}", value => value <= bound),
        };
    }
}
