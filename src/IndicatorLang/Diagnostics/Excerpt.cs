namespace IndicatorLang.Diagnostics;

/// <summary>Words of a program in a message: on one line, and no longer than a reader wants them repeated.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    public static string Of(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0 && text.Length <= Most)
        {
            return text;
        }

        var length = Math.Min(end < 0 ? text.Length : end, Most);
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Math.Max(0, length - 1)]) ? length - 1 : length), "…");
    }

    public static IEnumerable<string> Of(IEnumerable<string> texts) => texts.Select(Of);
}
