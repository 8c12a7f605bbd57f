using System.Collections.Immutable;
using IndicatorLang.Conformance.Cases;
using IndicatorLang.Hosting;
using IndicatorLang.Runtime;

namespace IndicatorLang.Mutation;

/// <summary>
/// Every case file through the interpreter, and through the kernels that compiled code calls: compiling the code itself would cost
/// more than all else.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_verdicts_of_a_file_hold(string file)
    {
        var report = new CaseReport();
        foreach (var program in CaseFile.Read(file).Select(block => new CaseProgram(block)))
        {
            Assert.Null(program.DiagnosticsFailure());
            var interpreted = program.Compilation.Interpret();
            ImmutableArray<ProjectEvaluator> kernels = [.. program.Compilation.Model.Projects.Select(project => new KernelEvaluator(project))];
            foreach (var line in program.Block.Cases)
            {
                foreach (var results in new[] { program.Run(line, interpreted), program.Run(line, kernels) })
                {
                    if (!line.Allows(results))
                    {
                        report.Verdicts(program, line, results);
                    }
                }
            }
        }

        Assert.True(report.Failures == 0, report.ToString());
    }
}
