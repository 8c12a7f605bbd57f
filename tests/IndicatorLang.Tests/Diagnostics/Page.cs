using System.Text.RegularExpressions;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>A page of docs/diagnostics, taken apart as <c>ind explain</c> shows it.</summary>
internal sealed partial record Page(string Text)
{
    public static string PathOf(string name) => Repository.PathTo("docs", "diagnostics", name + ".md");

    public static Page Of(string code) => new(File.ReadAllText(PathOf(code)));

    public string[] Lines => Text.Split('\n');

    /// <summary>The indented lines below a label, without their indentation; null without the label.</summary>
    public string? Block(string label)
    {
        var start = Array.IndexOf(Lines, label);
        if (start < 0)
        {
            return null;
        }

        var block = Lines.Skip(start + 2).TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal));
        return string.Join('\n', block.Select(line => line.Length == 0 ? line : line[4..])).TrimEnd('\n');
    }

    public IEnumerable<string> Links => LinkTarget().Matches(Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex LinkTarget();
}
