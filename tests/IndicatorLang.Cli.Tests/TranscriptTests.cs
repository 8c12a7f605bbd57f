using System.Globalization;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests;

/// <summary>
/// Every file of Transcripts/ is run as it stands. After a change that is meant, run the tests with
/// INDICATORLANG_ACCEPT=1, which writes what came out into the files, and read the difference.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("INDICATORLANG_ACCEPT") == "1";

    private static readonly string[] Files =
        [.. Directory.GetFiles(Repository.Transcripts, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_command_line_says_what_the_transcript_says(string name)
    {
        var path = Path.Combine(Repository.Transcripts, name);
        var (expected, actual) = new Transcript(path).Run();
        if (IsAccepting && expected != actual)
        {
            File.WriteAllText(path, actual);
        }
        else
        {
            AssertSame(name, expected, actual);
        }
    }

    /// <summary>Neither the separators nor the calendar of the machine's culture may show.</summary>
    [Theory]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            foreach (var name in Files)
            {
                var (expected, actual) = new Transcript(Path.Combine(Repository.Transcripts, name)).Run();
                AssertSame($"{name} under {culture}", expected, actual);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertSame(string name, string expected, string actual)
    {
        if (expected == actual)
        {
            return;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var first = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i], Math.Min(left.Length, right.Length));
        Assert.Fail(
            $"{name}, line {first + 1}:\n- {left.ElementAtOrDefault(first)}\n+ {right.ElementAtOrDefault(first)}\n"
            + "Run the tests with INDICATORLANG_ACCEPT=1 to take over what came out.");
    }
}
