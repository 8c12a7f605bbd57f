using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>A test that was run, and how long that took.</summary>
internal sealed record TimedResult(TestResult Result, TimeSpan Time);

/// <summary>The results of a run of tests.</summary>
/// <param name="Tests">The tests, in the order of the program.</param>
/// <param name="Coverage">What they touch, when that was asked for.</param>
/// <param name="Diagnostics">All diagnostics of the programs.</param>
internal sealed record TestReport(ImmutableArray<TimedResult> Tests, TestCoverage? Coverage, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many tests came out so.</summary>
    public int Count(TestOutcome outcome) => Tests.Count(test => test.Result.Outcome == outcome);

    /// <summary>The tests of each file, in order.</summary>
    public IEnumerable<IGrouping<string, TimedResult>> ByFile() => Tests.GroupBy(test => test.Result.Test.NameLocation.Source.Path, StringComparer.Ordinal);
}
