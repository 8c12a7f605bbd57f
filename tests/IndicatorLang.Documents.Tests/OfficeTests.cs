using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Tests.Fixtures;
using IndicatorLang.Formatting;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests;

/// <summary>
/// Made-up documents in the layouts of many offices, <c>Offices/NAME.form</c> (imported as Word, Excel and HTML), <c>.txt</c>, <c>.csv</c> and
/// <c>.html</c>, against what a person reads in them, written before the program was run: <c>NAME.tsv</c>, a row a line
/// (path, name, target, reading), and header lines behind <c>=</c>.
/// </summary>
public sealed class OfficeTests
{
    private const string Folder = "tests/IndicatorLang.Documents.Tests/Offices";

    public static TheoryData<string> Documents =>
    [
        .. Repository.Files(Folder, "*.*").Select(Path.GetFileName).Where(name => !name!.EndsWith(".tsv", StringComparison.Ordinal))
            .SelectMany(name => name!.EndsWith(".form", StringComparison.Ordinal) ? new[] { name + ".docx", name + ".xlsx", name + ".html" } : [name]).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Rows_and_header_are_read_as_a_person_reads_them(string name)
    {
        var result = Import(name);
        var expected = File.ReadAllLines(Repository.PathTo(Folder, name.Split('.')[0] + ".tsv")).ToLookup(line => line.StartsWith('='));
        var programs = result.Programs.SelectMany(program => program.Text.Split('\n')).Select(Spaces).ToHashSet();
        Assert.Equal(
            string.Join('\n', expected[false].Concat(expected[true].Order(StringComparer.Ordinal))),
            string.Join('\n', result.Rows.Select(Line).Concat(expected[true].Where(line => programs.Contains(line[2..])).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Programs_check_and_are_formatted(string name)
    {
        foreach (var program in Import(name).Programs)
        {
            Assert.False(Compilation.Create(new SourceText(program.FileName, program.Text)).HasErrors);
            Assert.Equal(Formatter.Format(program.Text), program.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_word_is_lost(string name) => Assert.Equal(string.Empty, string.Join(" ", Lost.Words(name, Bytes(name), Import(name))));

    private static string Line(ImportedRow row) =>
        $"{string.Join('/', row.Path)}\t{row.Indicator}\t{row.Target ?? "-"}\t{row.Reading.ToString().ToLowerInvariant()}";

    private static string Spaces(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static ImportResult Import(string name) => DocumentImporter.Import(name, Bytes(name));

    private static byte[] Bytes(string name)
    {
        var path = Repository.PathTo(Folder, name.Split('.') is [var stem, "form", _] ? stem + ".form" : name);
        return Path.GetExtension(path) != ".form" ? File.ReadAllBytes(path) : Path.GetExtension(name) switch
        {
            ".docx" => Office.Word(Form.Read(path)),
            ".xlsx" => Office.Workbook(Form.Read(path)),
            _ => Office.Utf8(Markup.Page(Form.Read(path))),
        };
    }
}
