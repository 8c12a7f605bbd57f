using System.Text.RegularExpressions;
using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>What the documents point to is there.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] Roots = ["src/", "tests/", "grammar/", "seeds/", "docs/", ".ci/"];

    public static TheoryData<string> Documents =>
        [.. Repository.Files("docs", "*.md").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')), "README.md", "README.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathTo(document))!;
        foreach (var target in Links().Matches(Prose(document)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://")))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? Repository.PathTo(document) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
            Assert.True(Path.Exists(file), $"{document}: {target}");
            if (parts.Length > 1)
            {
                Assert.True(AnchorsOf(file).Contains(parts[1]), $"{document}: there is no heading for {target}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_that_is_named_exists(string document)
    {
        var paths = MarkdownDocument.CodesIn(Prose(document)).Where(code => Roots.Any(root => code.StartsWith(root, StringComparison.Ordinal)));

        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathTo(path.Split(' ')[0])), path));
    }

    private static string Prose(string document) => string.Join('\n', MarkdownDocument.Read(document).Blocks.SelectMany(block => block switch
    {
        MarkdownProse prose => [prose.Text],
        MarkdownHeading heading => [heading.Text],
        MarkdownTable table => table.Rows.SelectMany(row => row.Cells),
        _ => Enumerable.Empty<string>(),
    }));

    // As GitHub makes them: lower case, punctuation dropped, blanks as hyphens.
    private static HashSet<string> AnchorsOf(string file) => [.. MarkdownDocument.Read(Path.GetRelativePath(Repository.Root, file)).Blocks
        .OfType<MarkdownHeading>()
        .Select(heading => NoAnchor().Replace(heading.Text.ToLowerInvariant(), string.Empty).Replace(' ', '-'))];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]")]
    private static partial Regex NoAnchor();
}
