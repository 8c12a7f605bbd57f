using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Verification;

/// <summary>Runs the tests of a program through evaluators of its projects.</summary>
/// <param name="evaluators">One for each project of the program, in its order.</param>
public sealed class TestRunner(ImmutableArray<ProjectEvaluator> evaluators)
{
    /// <summary>Runs a test. One that is in error is not run.</summary>
    public TestResult Run(TestModel test)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (test.Error is not null)
        {
            return new TestResult(test, []);
        }

        var given = test.Givens
            .SelectMany(given => given.Values, (given, value) => (Key: (given.Project, value.Target), value.Value))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var inputs = new Dictionary<int, ImmutableArray<Actual>>();
        return new TestResult(test, [.. test.Expectations.Select(Check)]);

        ExpectationResult Check(ExpectationModel expectation)
        {
            var evaluator = evaluators[expectation.Project];
            var value = ValueOf(expectation.Project, expectation.Target);
            var isComputed = evaluator.Indicators[expectation.Target].Computation is not null && value is NotReportedValue;
            return new ExpectationResult(expectation, isComputed
                ? evaluator.Compute(expectation.Target, InputsOf(expectation.Project).AsSpan(), test.AsOf?.Value)
                : evaluator.Evaluate(expectation.Target, value, test.AsOf?.Value));
        }

        ImmutableArray<Actual> InputsOf(int project)
        {
            if (!inputs.TryGetValue(project, out var read))
            {
                var evaluator = evaluators[project];
                ImmutableArray<ActualValue> values =
                    [.. evaluator.DeclaredInputs.Select((_, place) => ValueOf(project, evaluator.Indicators.Length + place))];
                inputs.Add(project, read = evaluator.ReadInputs(values.AsSpan()));
            }

            return read;
        }

        ActualValue ValueOf(int project, int place) => given.GetValueOrDefault((project, place), ActualValue.NotReported);
    }
}
