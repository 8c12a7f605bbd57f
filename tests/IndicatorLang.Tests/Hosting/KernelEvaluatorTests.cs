using IndicatorLang.Evaluation;
using IndicatorLang.Hosting;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Runtime;

namespace IndicatorLang.Tests.Hosting;

/// <summary>Evaluating as data gives what the reference gives, to the letter of the reason.</summary>
public sealed class KernelEvaluatorTests
{
    [Fact]
    public void It_agrees_with_the_interpreter_on_random_programs()
    {
        for (var program = 0; program < 60; program++)
        {
            var random = SplitMix64.ForPart(20_191_001, program);
            var project = ProgramGenerator.Create(random, indicators: 10);
            var (kernels, reference) = (new KernelEvaluator(project.Model), new Interpreter(project.Model));
            for (var pair = 0; pair < Runs.Many / 10; pair++)
            {
                var index = random.Below(project.Indicators.Length);
                var actual = ActualGenerator.Create(random, project.Indicators[index]);
                var asOf = ActualGenerator.AsOf(random, project.Indicators[index].Descriptor);
                var (found, expected) = (kernels.Evaluate(index, actual.Value, asOf), reference.Evaluate(index, actual.Value, asOf));
                Assert.Equal((expected.Verdict, expected.Reason), (found.Verdict, found.Reason));
            }
        }
    }
}
