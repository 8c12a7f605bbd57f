using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>Every code has a page, and the page says what the compiler does.</summary>
public partial class PageTests
{
    private const string Example = "例子：";
    private const string Repair = "怎么改：";

    // What a page could not show: characters that nobody sees, and files of many thousand.
    private static readonly string[] Described = ["IND1002", "IND1003", "IND1015", "IND1016", "IND2027"];

    public static TheoryData<string> All => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    public static TheoryData<string> Shown => [.. ErrorFile.Codes.Except(Described)];

    public static TheoryData<string> Programs => [.. ErrorFile.Codes];

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_has_the_shape_of_all_pages(string code)
    {
        var descriptor = DiagnosticCatalog.Find(code)!;
        var text = Page.Of(code).Text;
        var severity = descriptor.Severity switch
        {
            Severity.Error => "错误 · error",
            Severity.Warning => "警告 · warning",
            _ => "提示 · info",
        };
        Assert.StartsWith($"# {code} {descriptor.Slug}\n\n{severity}\n\n## 中文\n\n什么意思：", text, StringComparison.Ordinal);
        Assert.Matches(Shape(), text);
        Assert.EndsWith(".\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Page.Of(code).Lines, line => line.EndsWith(' '));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_of_a_page_is_the_smallest_file(string code) =>
        Assert.Equal(ErrorFile.Read(code).TrimEnd('\n'), Page.Of(code).Block(Example));

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_repair_of_a_page_repairs(string code) =>
        Assert.Empty(Checked.Describe(ErrorFile.Compile(code, Page.Of(code).Block(Repair)!)));

    [Fact]
    public void There_are_no_other_pages()
    {
        var pages = Repository.Files("docs/diagnostics", "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!);
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Append("README"), pages);
    }

    [Fact]
    public void The_index_lists_every_code()
    {
        var rows = new Page(File.ReadAllText(Page.PathOf("README"))).Lines
            .Where(line => line.StartsWith("| [IND", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => $"[{descriptor.Code}]({descriptor.Code}.md) {descriptor.Slug} {SeverityOf(descriptor)}"),
            rows.Select(row => $"{row[1]} {row[2]} {row[3]}"));
        Assert.All(rows, row => Assert.Matches(@"^[^|]*\p{IsCJKUnifiedIdeographs}", row[4]));
        Assert.All(rows, row => Assert.Matches("^[a-z]", row[5]));
    }

    [Fact]
    public void No_link_is_dead()
    {
        foreach (var path in Repository.Files("docs/diagnostics", "*.md"))
        {
            foreach (var link in new Page(File.ReadAllText(path)).Links.Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0])), $"{path}: {link}");
            }
        }
    }

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.Severity switch
    {
        Severity.Error => "错误 error",
        Severity.Warning => "警告 warning",
        _ => "提示 info",
    };

    [GeneratedRegex(
        "\n\n例子：(\n\n    )?.+\n\n怎么改：(\n\n    )?.+\n\n(为什么：[^\n]+\n\n)?"
        + "## English\n\nMeaning: [^\n]+\n\nWhat to do: [^\n]+\n(\nWhy: [^\n]+\n)?$",
        RegexOptions.Singleline)]
    private static partial Regex Shape();
}
