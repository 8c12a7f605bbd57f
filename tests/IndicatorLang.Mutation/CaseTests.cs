using IndicatorLang.Conformance.Cases;

namespace IndicatorLang.Mutation;

/// <summary>Every case file through the interpreter alone: compiling the emitted code would cost more than all else.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Files => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_interpreter_gives_the_verdicts_of_a_file(string file)
    {
        var report = new CaseReport();
        foreach (var program in CaseFile.Read(file).Select(block => new CaseProgram(block)))
        {
            Assert.Null(program.DiagnosticsFailure());
            var interpreted = program.Compilation.Interpret();
            foreach (var line in program.Block.Cases)
            {
                var results = program.Run(line, interpreted);
                if (!line.Allows(results))
                {
                    report.Verdicts(program, line, results);
                }
            }
        }

        Assert.True(report.Failures == 0, report.ToString());
    }
}
