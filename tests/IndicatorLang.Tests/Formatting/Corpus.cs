using System.Text;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Formatting;

/// <summary>The programs of this repository: the seeds, the error files, the cases, the examples of the specification.</summary>
internal static class Corpus
{
    private const string CaseLine = ">> ";

    public static IEnumerable<(string Path, string Text)> Programs() =>
        Files("seeds").Concat(Files("tests/errors")).Concat(Cases()).Concat(Examples()).Where(program => program.Text.Length > 0);

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Repository.Files(folder, "*.ind").Order(StringComparer.Ordinal).Select(path => (path, Encoding.UTF8.GetString(File.ReadAllBytes(path))));

    private static IEnumerable<(string Path, string Text)> Cases() =>
        from path in Repository.Files("tests/cases", "*.txt").Order(StringComparer.Ordinal)
        from block in File.ReadAllText(path).Split("\n\n")
        select (path, string.Join('\n', block.Split('\n').Where(line => line.StartsWith(CaseLine, StringComparison.Ordinal)).Select(line => line[CaseLine.Length..])));

    private static IEnumerable<(string Path, string Text)> Examples()
    {
        var path = Repository.PathTo("docs", "language.md");
        var parts = File.ReadAllText(path).Split("```ind");
        return parts.Skip(1).Select(part => (path, part[(part.IndexOf('\n') + 1)..part.IndexOf("\n```", StringComparison.Ordinal)]));
    }
}
