using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Verification;

/// <summary>What came of a test.</summary>
public enum TestOutcome
{
    /// <summary>Every expectation held.</summary>
    Passed,

    /// <summary>An expectation did not hold.</summary>
    Failed,

    /// <summary>The test itself is in error.</summary>
    NotRun,
}

/// <summary>A test that was run, or could not be.</summary>
/// <param name="Test">The test.</param>
/// <param name="Expectations">What came of each expectation; empty when the test was not run.</param>
public sealed record TestResult(TestModel Test, ImmutableArray<ExpectationResult> Expectations)
{
    /// <summary>What came of the test.</summary>
    public TestOutcome Outcome => Test.Error is not null ? TestOutcome.NotRun
        : Expectations.All(expectation => expectation.Holds) ? TestOutcome.Passed
        : TestOutcome.Failed;
}

/// <summary>What came of an expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Result">The result of its target.</param>
public sealed record ExpectationResult(ExpectationModel Expectation, IndicatorResult Result)
{
    /// <summary>Whether the verdict is the one expected.</summary>
    public bool VerdictHolds => Result.Verdict == Expectation.Verdict;

    /// <summary>Whether the reason has the part expected, in either language.</summary>
    public bool ReasonHolds => Expectation.Reason is not { } part
        || Result.Reason.Zh.Contains(part, StringComparison.Ordinal)
        || Result.Reason.En.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether the expectation holds.</summary>
    public bool Holds => VerdictHolds && ReasonHolds;
}
