namespace IndicatorLang.Data;

/// <summary>What separates the cells of a CSV text.</summary>
internal static class CsvSeparator
{
    /// <summary>The one of some separators that the first line has most of, outside quotes; the first of them where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">The separators; of two that are equally many, the first.</param>
    public static char Of(string text, string candidates)
    {
        Span<int> counts = stackalloc int[candidates.Length];
        var isQuoted = false;
        foreach (var c in FirstLine(text))
        {
            isQuoted ^= c == '"';
            if (!isQuoted && candidates.IndexOf(c) is var at and >= 0)
            {
                counts[at]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return candidates[best];
    }

    // Blank lines before the header are skipped there too.
    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var rest = text.AsSpan().TrimStart("\r\n ");
        var end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }
}
