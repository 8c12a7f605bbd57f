using IndicatorLang.Cli.Output;
using IndicatorLang.Hosting;
using IndicatorLang.Model;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Commands;

/// <summary>Runs tests through the evaluators that were asked for.</summary>
internal static class TestRun
{
    public const string Interpreter = "interpreter";
    public const string Compiled = "compiled";
    public const string Both = "both";

    /// <exception cref="EngineDisagreementException">Both were asked for, and they disagree.</exception>
    public static List<TimedResult> Run(Compilation compilation, IReadOnlyList<TestModel> tests, string? engine, TimeProvider clock)
    {
        var interpreter = new TestRunner(engine == Compiled ? CompiledProgram.Of(compilation, store: null) : compilation.Interpret());
        var rival = engine == Both ? new TestRunner(CompiledProgram.Of(compilation, store: null)) : null;
        var results = new List<TimedResult>(tests.Count);
        foreach (var test in tests)
        {
            var start = clock.GetTimestamp();
            var result = interpreter.Run(test);
            results.Add(new TimedResult(result, clock.GetElapsedTime(start)));
            if (rival is not null)
            {
                Compare(result, rival.Run(test));
            }
        }

        return results;
    }

    private static void Compare(TestResult mine, TestResult theirs)
    {
        foreach (var (one, other) in mine.Expectations.Zip(theirs.Expectations))
        {
            if (one.Result.Verdict != other.Result.Verdict || one.Result.Reason != other.Result.Reason)
            {
                throw new EngineDisagreementException(
                    $"test '{mine.Test.Name}', indicator '{one.Result.Indicator.Name}': interpreted {one.Result.Verdict} "
                    + $"({one.Result.Reason.En}), compiled {other.Result.Verdict} ({other.Result.Reason.En})");
            }
        }
    }
}

/// <summary>The interpreter and the compiled code disagree: a defect of ours.</summary>
internal sealed class EngineDisagreementException(string message) : Exception(message);
