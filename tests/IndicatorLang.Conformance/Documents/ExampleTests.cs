using IndicatorLang.Diagnostics;
using IndicatorLang.Verification;

namespace IndicatorLang.Conformance.Documents;

/// <summary>Runs every program in the documents: nothing is shown there that the language does not do.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> All => [.. ExamplePrograms.All.Keys];

    public static TheoryData<string> Twins => [.. ExamplePrograms.All.Where(pair => pair.Value.Example.IsSameAsAbove).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_program_has_the_diagnostics_that_the_document_names(string place)
    {
        var (example, compilation, _) = ExamplePrograms.All[place];

        var expected = example.Outcome == ExampleOutcome.Clean ? Array.Empty<string>() : [example.Code];
        Assert.Equal(expected, compilation.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        var severity = example.Outcome == ExampleOutcome.Error ? Severity.Error : Severity.Warning;
        Assert.All(compilation.Diagnostics, diagnostic => Assert.Equal(severity, diagnostic.Severity));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_program_gives_the_verdicts_that_the_document_shows(string place)
    {
        var (example, compilation, emitted) = ExamplePrograms.All[place];
        foreach (var (backEnd, evaluators) in new[] { ("interpreter", compilation.Interpret()), ("emitted code", emitted) })
        {
            foreach (var row in example.Rows)
            {
                var (verdicts, reason) = ExampleRunner.Run(compilation, evaluators, row);
                var where = $"line {row.Line} ({backEnd})";
                Assert.True(row.Expected.SequenceEqual(verdicts), $"{where}: {string.Join(", ", verdicts)} {reason}");
                Assert.True(row.Reason is null || row.Reason == reason, $"{where}: {reason}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_tests_of_a_program_pass(string place)
    {
        var (example, compilation, emitted) = ExamplePrograms.All[place];
        foreach (var runner in new[] { new TestRunner(compilation.Interpret()), new TestRunner(emitted) })
        {
            Assert.All(
                compilation.Model.Tests.Select(runner.Run),
                result => Assert.Equal(example.Outcome == ExampleOutcome.Error ? TestOutcome.NotRun : TestOutcome.Passed, result.Outcome));
        }
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_program_means_the_same_in_both_languages(string place)
    {
        var places = ExamplePrograms.All.Keys.ToList();
        var original = places[places.IndexOf(place) - 1];

        Assert.Equal(Meaning(ExamplePrograms.All[original].Compilation), Meaning(ExamplePrograms.All[place].Compilation));
    }

    private static IEnumerable<string> Meaning(Compilation compilation) => compilation.Model.Projects.SelectMany(project => project.Indicators
        .Select(indicator => indicator.Descriptor)
        .Select(it => $"{string.Join('/', it.Path)}/{it.Name} {it.Type.Describe().Zh} {it.Target} {it.Source} {it.Due}")
        .Prepend($"{project.Name} {project.Header.Year?.Value} {project.Header.TotalAmount?.Value} {project.Header.AnnualGoal?.Value}"));
}
