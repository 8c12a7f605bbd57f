using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Notation;
using IndicatorLang.Testing;
using IndicatorLang.Text;
using Xunit.Abstractions;

namespace IndicatorLang.Documents.Tests;

/// <summary>
/// Texts of real public tables, damage included, against the rows that a person reads in them: <c>Tables/NAME.tsv</c> beside
/// <c>Tables/NAME.txt</c>. Those named <c>made-</c> were made up for layouts that the others lack. After a change that is meant, run with INDICATORLANG_ACCEPT=1 and read the difference.
/// </summary>
public sealed class TableTests(ITestOutputHelper output)
{
    private const string Folder = "tests/IndicatorLang.Documents.Tests/Tables";

    public static TheoryData<string> Tables => [.. Repository.Files(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_are_read_as_a_person_reads_them(string name)
    {
        var result = Import(name);
        var actual = string.Concat(result.Rows.Select(Line));
        var path = Repository.PathTo(Folder, name + ".tsv");
        if (Environment.GetEnvironmentVariable("INDICATORLANG_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Programs_check_without_errors(string name)
    {
        foreach (var program in Import(name).Programs)
        {
            var compilation = Compilation.Create(new SourceText(program.FileName, program.Text));
            Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        }
    }

    /// <summary>Every character of the document that says anything stands in a program: in a line or in a comment.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Nothing_is_lost(string name)
    {
        var result = Import(name);
        var programs = Letters(string.Concat(result.Programs.Select(program => program.Text)));
        var left = new List<string>();
        foreach (var row in result.Rows)
        {
            Assert.Contains(Letters(row.Indicator), programs, StringComparison.Ordinal);
        }

        foreach (var line in File.ReadLines(Repository.PathTo(Folder, name + ".txt")))
        {
            left.AddRange(line.Split([' ', '|', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !programs.Contains(Letters(word), StringComparison.Ordinal)));
        }

        output.WriteLine($"{name}: {string.Join(" ", left)}");
    }

    [Fact]
    public void Figures_by_reading()
    {
        var rows = Repository.Files(Folder, "*.txt").SelectMany(path => Import(Path.GetFileNameWithoutExtension(path)!).Rows).ToList();
        foreach (var kind in Enum.GetValues<TargetReadingKind>())
        {
            output.WriteLine($"{kind}: {rows.Count(row => row.Reading == kind)} of {rows.Count}");
        }

        Assert.True(rows.Count(row => row.Reading != TargetReadingKind.Refused) >= 70);
    }

    private static ImportResult Import(string name) =>
        DocumentImporter.Import(name + ".txt", File.ReadAllBytes(Repository.PathTo(Folder, name + ".txt")));

    private static string Line(ImportedRow row) =>
        $"{string.Join('/', row.Path)}\t{row.Indicator}\t{row.Source}\t{row.Target ?? "-"}\t{row.Reading.ToString().ToLowerInvariant()}\n";

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
