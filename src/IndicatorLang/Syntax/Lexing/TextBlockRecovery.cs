namespace IndicatorLang.Syntax.Lexing;

/// <summary>Where a text block without an end is taken to end: before the first line that looks like a statement.</summary>
internal static class TextBlockRecovery
{
    public static int FindEnd(string text, byte[] classes, int start)
    {
        var lineEnd = LineEnd(text, start);
        while (lineEnd < text.Length)
        {
            var next = AfterNewline(text, lineEnd);
            var nextEnd = LineEnd(text, next);
            if (LooksLikeStatement(text, classes, next, nextEnd))
            {
                return lineEnd;
            }

            lineEnd = nextEnd;
        }

        return text.Length;
    }

    private static bool LooksLikeStatement(string text, byte[] classes, int start, int end)
    {
        while (start < end && classes[start] == ' ')
        {
            start++;
        }

        while (end > start && classes[end - 1] == ' ')
        {
            end--;
        }

        if (start == end)
        {
            return false;
        }

        if (classes[start] == '}' || classes[end - 1] == '{')
        {
            return true;
        }

        var wordEnd = start;
        while (wordEnd < end && IsNameClass(classes[wordEnd]))
        {
            wordEnd++;
        }

        var next = wordEnd;
        while (next < end && classes[next] == ' ')
        {
            next++;
        }

        if (wordEnd == start || next == end)
        {
            return false;
        }

        if (classes[next] is (byte)'g' or (byte)'h' or (byte)'n' or (byte)'=' or (byte)'<' or (byte)'>')
        {
            return true;
        }

        var secondEnd = next;
        while (secondEnd < end && IsNameClass(classes[secondEnd]))
        {
            secondEnd++;
        }

        return (next > wordEnd && IsOpening(KeywordTable.Find(text.AsSpan(start, wordEnd - start))))
            || KeywordTable.Find(text.AsSpan(next, secondEnd - next)) is Keyword.In or Keyword.Achieve;
    }

    private static bool IsOpening(Keyword? keyword) =>
        keyword is { } found && KeywordTable.Of(found).Kind is KeywordKind.Header or KeywordKind.Structure;

    private static bool IsNameClass(byte c) => c is (>= (byte)'A' and <= (byte)'Z') or (byte)'a' or (byte)'m' or (byte)'0' or (byte)'(' or (byte)')';

    private static int LineEnd(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : position + length;
    }

    private static int AfterNewline(string text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;
}
