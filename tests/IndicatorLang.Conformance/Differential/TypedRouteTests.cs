using System.Globalization;
using IndicatorLang.Emit;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Differential;

/// <summary>The generated <c>Judge</c> against the interpreter, over random typed inputs of every type: its constants, and what it leaves to kernels.</summary>
public sealed class TypedRouteTests(ITestOutputHelper output)
{
    private const int Programs = 5;
    private const int RowsPerProgram = 600;

    // Those that go beyond small numbers, or that constants cannot decide.
    private const string More = """
          大数   ≤ 30 亿元          计算 款 * 50000 - 款
          极大   ≥ 1 车次           计算 甲 * 90000000 - 乙 * 80000000
          最大   ≥ 40 车次          计算 最大(甲, 乙)
          常数   ≥ 30 车次          计算 (甲 + 乙) / 3
          反增   < 5%               计算 增长率(乙, 甲)
          负差   ≤ 12 车次          计算 -(甲 - 乙)
          人均   ≥ 2.5 元/车次      计算 款 / (甲 + 乙)
        """;

    [Fact]
    public void Generated_code_gives_the_verdicts_of_the_interpreter()
    {
        var settings = DifferentialSettings.FromEnvironment();
        var (seed, counts, kinds) = (settings.Seed, new int[VerdictNames.All.Count], new SortedDictionary<ValueKind, long>());
        for (var program = 0; program < settings.Scaled(Programs); program++)
        {
            var random = SplitMix64.ForPart(seed, program);
            var generated = ProgramGenerator.Create(random, DifferentialSettings.IndicatorsPerProgram);
            var interpreter = new Interpreter(generated.Model);
            var emitted = ProgramEmitter.Emit(generated.Program, new EmitOptions());
            var typed = new TypedRoute(EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects[0]);
            for (var row = 0; row < RowsPerProgram; row++)
            {
                var asOf = ActualGenerator.AsOf(random, random.Pick([.. generated.Indicators]).Descriptor);
                var inputs = generated.Indicators.Select(it => it.Descriptor.Error is null ? TypedInput.Draw(random, it) : null).ToArray();
                var verdicts = typed.Judge(inputs.Select((input, i) => (generated.Indicators[i].Descriptor.Name, input?.Input)), asOf);
                for (var i = 0; i < inputs.Length; i++)
                {
                    var expected = interpreter.Evaluate(i, inputs[i]?.Actual ?? Actual.NotReported, asOf).Verdict;
                    Assert.True(
                        expected == verdicts[i],
                        string.Create(CultureInfo.InvariantCulture, $"seed {seed}, program {program}: {generated.Indicators[i].Descriptor.Target} of {inputs[i]?.Input}: interpreter {expected}, generated code {verdicts[i]}"));
                    counts[(int)expected]++;
                    kinds[generated.Indicators[i].Descriptor.Type.Kind] = kinds.GetValueOrDefault(generated.Indicators[i].Descriptor.Type.Kind) + 1;
                }
            }
        }

        output.WriteLine(string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value}"))));
        output.WriteLine(string.Join(", ", VerdictNames.All.Select(verdict => $"{verdict.ToToken()} {counts[(int)verdict]}")));
        Assert.All(VerdictNames.All, verdict => Assert.True(counts[(int)verdict] > 0, verdict.ToToken()));
    }

    [Fact]
    public void Computed_indicators_have_the_verdicts_of_the_interpreter()
    {
        var compilation = Compilation.Create(new SourceText("a.ind", ComputedLines.Project(More)));
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Select(it => it.Message.En)));
        var interpreter = compilation.Interpret()[0];
        var emitted = ProgramEmitter.Emit(compilation.Model, new EmitOptions());
        var typed = new TypedRoute(EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects[0]);
        var random = new SplitMix64(20260102);
        var counts = new int[VerdictNames.All.Count];
        for (var row = 0; row < 20_000; row++)
        {
            var inputs = interpreter.DeclaredInputs.Select(_ => TypedInput.Number(random, () => random.Between(-2, 60))).ToArray();
            var verdicts = typed.Judge(inputs.Select((input, i) => (interpreter.DeclaredInputs[i].Name, (object?)input)), null);
            Actual[] actuals = [.. inputs.Select((input, i) => TypedInputs.Read(interpreter.DeclaredInputs[i], input))];
            for (var i = 0; i < verdicts.Length; i++)
            {
                var expected = interpreter.Compute(i, actuals).Verdict;
                Assert.True(expected == verdicts[i], $"row {row}, {interpreter.Indicators[i].Name} of {string.Join(", ", inputs)}: interpreter {expected}, generated code {verdicts[i]}");
                counts[(int)expected]++;
            }
        }

        foreach (var verdict in new[] { Verdict.Met, Verdict.NotMet, Verdict.NotReported, Verdict.NotApplicable, Verdict.Invalid })
        {
            Assert.True(counts[(int)verdict] > 1000, verdict.ToToken());
        }
    }
}
