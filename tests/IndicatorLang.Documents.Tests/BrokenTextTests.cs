using IndicatorLang.Documents.Import;
using IndicatorLang.Notation;
using IndicatorLang.Testing;
using Xunit.Abstractions;

namespace IndicatorLang.Documents.Tests;

/// <summary>
/// Texts that a program took from PDF files in which cells are broken over lines: lined up as on the page (<c>-layout</c>, and <c>-open</c> where too much is open), in the order of the cells
/// (<c>-lines</c>), one column behind the other (<c>-columns</c>). <c>Broken/NAME.tsv</c> has the rows of the form; what cannot be told is refused, and nothing
/// is read in another way.
/// </summary>
public sealed class BrokenTextTests(ITestOutputHelper output)
{
    private const string Folder = "tests/IndicatorLang.Documents.Tests/Broken";

    public static TheoryData<string> Texts => [.. Repository.Files(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_is_misread(string name)
    {
        var rows = File.ReadAllLines(Repository.PathTo(Folder, name + ".tsv"));
        var expected = rows.Select(row => row.Split('\t')).Select(row => (row[1], row[2])).ToHashSet();
        var read = DocumentImporter.Import(name + ".txt", File.ReadAllBytes(Repository.PathTo(Folder, name + ".txt"))).Rows
            .Where(row => row.Reading != TargetReadingKind.Refused).ToList();
        output.WriteLine($"{name}: {read.Count} of {rows.Length}");
        Assert.All(read, row => Assert.Contains((row.Indicator, row.Target!), expected));
        Assert.True(!name.EndsWith("-layout", StringComparison.Ordinal) || read.Count >= rows.Count(row => !row.EndsWith("refused", StringComparison.Ordinal)));
    }
}
