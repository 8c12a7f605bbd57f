namespace IndicatorLang.Conformance.Documents;

/// <summary>Splits Markdown into blocks: only as much of the format as the documents use.</summary>
internal static class MarkdownReader
{
    public static IEnumerable<MarkdownBlock> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, text => text.TrimEnd() == "```");
                Assert.True(end > 0, $"line {i + 1}: the fence is never closed");
                yield return new MarkdownFence(i + 1, line[3..].Trim(), string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && i + 1 < lines.Length && lines[i + 1].StartsWith("|--", StringComparison.Ordinal))
            {
                var end = i + 2;
                while (end < lines.Length && lines[end].StartsWith('|'))
                {
                    end++;
                }

                var rows = Enumerable.Range(i + 2, end - i - 2).Select(row => new MarkdownRow(row + 1, Cells(lines[row])));
                yield return new MarkdownTable(i + 1, Cells(line), [.. rows]);
                i = end - 1;
            }
            else if (line.StartsWith("<!-- ", StringComparison.Ordinal) && line.EndsWith(" -->", StringComparison.Ordinal))
            {
                yield return new MarkdownComment(i + 1, line[5..^4]);
            }
            else if (line.StartsWith('#'))
            {
                var level = line.TakeWhile(c => c == '#').Count();
                yield return new MarkdownHeading(i + 1, level, line[level..].Trim());
            }
            else if (line.Length > 0)
            {
                yield return new MarkdownProse(i + 1, line);
            }
        }
    }

    private static List<string> Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
