namespace IndicatorLang.Syntax;

/// <summary>What a text block says: without its quotes, its first and last newline, and the indentation its lines share.</summary>
internal static class TextBlockText
{
    public static string Read(string block)
    {
        var end = block.Length >= 6 && block.EndsWith("\"\"\"", StringComparison.Ordinal) ? block.Length - 3 : block.Length;
        var lines = block[3..end].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').ToList();
        // A text that begins behind the opening quotes has no indentation of its own on that line.
        var first = lines[0].TrimStart();
        lines.RemoveAt(0);
        if (lines.Count > 0 && string.IsNullOrWhiteSpace(lines[^1]))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var indentation = CommonIndentation([.. lines.Where(line => !string.IsNullOrWhiteSpace(line))]);
        var text = lines.Select(line => string.IsNullOrWhiteSpace(line) ? string.Empty : line[indentation..]);
        return string.Join('\n', first.Length > 0 ? text.Prepend(first) : text);
    }

    private static int CommonIndentation(List<string> lines)
    {
        if (lines.Count == 0)
        {
            return 0;
        }

        var common = lines[0].Length - lines[0].TrimStart().Length;
        foreach (var line in lines)
        {
            var length = 0;
            while (length < common && length < line.Length && line[length] == lines[0][length])
            {
                length++;
            }

            common = length;
        }

        return common;
    }
}
