using System.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// What is known of each diagnostic: its page of the documentation (<c>IND3004.md</c>), and the smallest files that bring
/// it about, as the tests have them (<c>IND3004.ind</c>, for data <c>IND5007.csv</c> or <c>.json</c>, options, or the command export, in <c>.args</c>; a document is <c>IND5151.import.csv</c>).
/// </summary>
internal static class ErrorExamples
{
    /// <summary>The content of a file, or null.</summary>
    public static byte[]? Bytes(string name)
    {
        using var stream = typeof(ErrorExamples).Assembly.GetManifestResourceStream($"errors/{name}");
        if (stream is null)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>The content of a file as text, or null.</summary>
    public static string? Text(string name) => Bytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n") : null;

    /// <summary>The part of a documentation page under a heading, without blank lines around it; null when there is none.</summary>
    public static string? Section(string code, string heading)
    {
        if (Text(code + ".md") is not { } page)
        {
            return null;
        }

        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += heading.Length + 5;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)].Trim('\n');
    }

    /// <summary>The indented lines that a page shows as the repair, or null.</summary>
    public static string? Repair(string code)
    {
        const string Label = "\n怎么改：\n\n";
        if (Text(code + ".md") is not { } page || page.IndexOf(Label, StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return null;
        }

        var lines = page[(start + Label.Length)..].Split('\n')
            .TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal));
        return string.Join('\n', lines).TrimEnd('\n');
    }
}
