using System.Collections.Immutable;
using IndicatorLang.Runtime;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Cases;

/// <summary>Every case file, through the interpreter and through the emitted code.</summary>
public sealed class CaseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_of_a_file_holds(string file)
    {
        var programs = CaseFile.Read(file).Select(block => new CaseProgram(block)).ToImmutableArray();
        var emitted = EmittedCases.Load(programs);
        var report = new CaseReport();
        foreach (var (program, compiled) in programs.Zip(emitted))
        {
            Check(program, compiled, report);
        }

        Assert.True(report.Failures == 0, $"{report.Failures} failures\n{report}");
    }

    [Fact]
    public void There_are_enough_cases()
    {
        var counts = CaseFile.Names
            .GroupBy(file => file.Split('/')[0])
            .Select(topic => (Topic: topic.Key, Count: topic.Sum(file => CaseFile.Read(file).Sum(block => block.Cases.Length))))
            .ToList();
        foreach (var (topic, count) in counts)
        {
            output.WriteLine($"{count,6}  {topic}");
        }

        output.WriteLine($"{counts.Sum(topic => topic.Count),6}  cases");
        Assert.InRange(counts.Sum(topic => topic.Count), 600, int.MaxValue);
    }

    private static void Check(CaseProgram program, ImmutableArray<ProjectEvaluator> emitted, CaseReport report)
    {
        if (program.DiagnosticsFailure() is { } failure)
        {
            report.Program(program, failure);
        }

        var interpreted = program.Compilation.Interpret();
        foreach (var line in program.Block.Cases)
        {
            try
            {
                Check(program, line, program.Run(line, interpreted), program.Run(line, emitted), report);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                report.Exception(program, line, exception);
            }
        }
    }

    private static void Check(
        CaseProgram program,
        CaseLine line,
        ImmutableArray<IndicatorResult> interpreted,
        ImmutableArray<IndicatorResult> emitted,
        CaseReport report)
    {
        if (!line.Allows(interpreted))
        {
            report.Verdicts(program, line, interpreted);
        }

        if (!interpreted.Select(Outcome).SequenceEqual(emitted.Select(Outcome)))
        {
            report.Disagreement(program, line, interpreted, emitted);
        }
    }

    private static (Verdict Verdict, LocalizedText Reason) Outcome(IndicatorResult result) => (result.Verdict, result.Reason);
}
