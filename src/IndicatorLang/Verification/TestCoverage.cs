using System.Collections.Immutable;
using IndicatorLang.Model;

namespace IndicatorLang.Verification;

/// <summary>A side of a target and whether a test touches it.</summary>
/// <param name="Side">The side.</param>
/// <param name="IsTouched">Whether a test expects a verdict on an actual that lies there.</param>
public sealed record SideCoverage(TargetSide Side, bool IsTouched);

/// <summary>What tests touch of one target.</summary>
/// <param name="Indicator">The target.</param>
/// <param name="IsTouched">Whether any test expects a verdict on it, be it on a missing actual.</param>
/// <param name="Sides">Its sides.</param>
public sealed record TargetCoverage(IndicatorModel Indicator, bool IsTouched, ImmutableArray<SideCoverage> Sides);

/// <summary>Which targets, and which of their sides, tests touch.</summary>
/// <param name="Targets">All targets, in the order of the program.</param>
public sealed record TestCoverage(ImmutableArray<TargetCoverage> Targets)
{
    /// <summary>How many sides there are.</summary>
    public int Sides => Targets.Sum(target => target.Sides.Length);

    /// <summary>How many of them a test touches.</summary>
    public int TouchedSides => Targets.Sum(target => target.Sides.Count(side => side.IsTouched));

    /// <summary>The share of sides that a test touches, in whole percents, rounded down so that 100 means all; 100 without any side.</summary>
    public int Percent => Sides == 0 ? 100 : (int)(TouchedSides * 100L / Sides);

    /// <summary>The coverage of a program by tests that were run.</summary>
    public static TestCoverage Of(ProgramModel program, IEnumerable<TestResult> results)
    {
        ArgumentNullException.ThrowIfNull(program);
        var byTarget = results
            .SelectMany(result => result.Expectations)
            .ToLookup(result => (result.Expectation.Project, result.Expectation.Target));
        var targets = ImmutableArray.CreateBuilder<TargetCoverage>();
        for (var project = 0; project < program.Projects.Length; project++)
        {
            var indicators = program.Projects[project].Indicators;
            for (var target = 0; target < indicators.Length; target++)
            {
                targets.Add(Of(indicators[target], [.. byTarget[(project, target)]]));
            }
        }

        return new TestCoverage(targets.ToImmutable());
    }

    private static TargetCoverage Of(IndicatorModel indicator, IReadOnlyCollection<ExpectationResult> results)
    {
        var sides = TargetSide.Of(indicator).Select(side => new SideCoverage(side, results.Any(result => side.IsTouchedBy(result.Result.Actual))));
        return new TargetCoverage(indicator, results.Count > 0, [.. sides]);
    }
}
