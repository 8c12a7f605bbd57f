using IndicatorLang.Cli.Tests.Running;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Tests.ErrorFiles;

/// <summary>
/// What a person sees of each diagnostic, to the letter: <c>tests/errors/CODE.zh.txt</c> and <c>CODE.en.txt</c> are what the
/// command on their first line prints for the smallest file of the code. After a wanted change, run the test once with
/// INDICATORLANG_ACCEPT=1 and read the difference.
/// </summary>
public sealed class RenderedOutputTests
{
    private const string AcceptVariable = "INDICATORLANG_ACCEPT";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var descriptor in DiagnosticCatalog.All)
            {
                cases.Add(descriptor.Code, "zh");
                cases.Add(descriptor.Code, "en");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_output_is_as_it_was_read_and_accepted(string code, string language)
    {
        var actual = Run(Command(code), language);
        var path = PathOf($"{code}.{language}.txt");
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path)
            ? File.ReadAllText(path).ReplaceLineEndings("\n")
            : $"({Path.GetFileName(path)} is missing; run once with {AcceptVariable}=1)";
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void There_are_no_outputs_of_other_codes() => Assert.All(
        Directory.GetFiles(PathOf(string.Empty), "*.txt"),
        path => Assert.NotNull(DiagnosticCatalog.Find(Path.GetFileName(path).Split('.')[0])));

    // A data file beside the program makes it an evaluation; options stand in .args. A document is imported.
    private static string[] Command(string code)
    {
        if (Directory.GetFiles(PathOf(string.Empty), $"{code}.import.*") is [var document])
        {
            return ["import", $"tests/errors/{Path.GetFileName(document)}", "--report"];
        }

        var data = new[] { ".csv", ".json", ".xlsx" }.Select(extension => code + extension).FirstOrDefault(name => File.Exists(PathOf(name)));
        var program = $"tests/errors/{code}.ind";
        var options = File.Exists(PathOf(code + ".args"))
            ? File.ReadAllText(PathOf(code + ".args")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : [];
        if (options is ["export", .. var format])
        {
            return ["export", program, .. format];
        }

        if (data is null)
        {
            return ["check", program, .. options];
        }

        return ["eval", program, "--actuals", $"tests/errors/{data}", .. options];
    }

    private static string Run(string[] command, string language)
    {
        using var workspace = new Workspace();
        string[] args = language == "zh" ? command : [.. command, "--lang", language];
        var run = CommandRun.Of(workspace, args, stdin: [], new CliEnvironment { Directory = Repository.Root });
        // A workbook is nothing to read.
        var output = args.Contains("xlsx") ? string.Empty : run.Output;
        return $"$ ind {string.Join(' ', args)}\n{run.Error}{output}[{run.Status}]\n".ReplaceLineEndings("\n");
    }

    private static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "errors", name);
}
