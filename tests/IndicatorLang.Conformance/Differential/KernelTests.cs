using System.Globalization;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Differential;

/// <summary>The kernels of the verdict-only route against the interpreter, over random typed inputs of every type.</summary>
public sealed class KernelTests(ITestOutputHelper output)
{
    private const int Programs = 10;
    private const int InputsPerProgram = 30_000;

    [Fact]
    public void A_kernel_gives_the_verdict_of_the_interpreter()
    {
        var seed = DifferentialSettings.FromEnvironment().Seed;
        var counts = new int[VerdictNames.All.Count];
        for (var program = 0; program < Programs; program++)
        {
            var random = SplitMix64.ForPart(seed, program);
            var project = ProgramGenerator.Create(random, DifferentialSettings.IndicatorsPerProgram);
            var interpreter = new Interpreter(project.Model);
            var kernels = TargetKernel.For(interpreter.Indicators);
            for (var i = 0; i < DifferentialSettings.Share(InputsPerProgram); i++)
            {
                var index = random.Below(kernels.Length);
                var indicator = project.Indicators[index];
                if (indicator.Descriptor.Error is not null)
                {
                    continue;
                }

                var asOf = ActualGenerator.AsOf(random, indicator.Descriptor);
                var input = TypedInput.Draw(random, indicator);
                var verdict = input.Judge(kernels[index], asOf);
                var expected = interpreter.Evaluate(index, input.Actual, asOf).Verdict;
                Assert.True(
                    expected == verdict,
                    string.Create(CultureInfo.InvariantCulture, $"seed {seed}, program {program}: {indicator.Descriptor.TargetText} {indicator.Descriptor.Target} of {input.Input}: interpreter {expected}, kernel {verdict}"));
                counts[(int)verdict]++;
            }
        }

        output.WriteLine(string.Join(", ", VerdictNames.All.Select(verdict => $"{verdict.ToToken()} {counts[(int)verdict]}")));
        Assert.All(VerdictNames.All, verdict => Assert.True(counts[(int)verdict] > 0, verdict.ToToken()));
    }
}
