using IndicatorLang.Runtime;

namespace IndicatorLang.Diagnostics;

/// <summary>Words of a program in a message: on one line, and no longer than a reader wants them repeated.</summary>
internal static class Excerpt
{
    private const int Most = 60;
    private const int MostInList = 30;

    // A reason is a sentence already, which may repeat words of a file at full length.
    private const int MostOfReason = 300;

    public static string Of(string text) => Cut(text, Most);

    public static string OfReason(string text) => Cut(text, MostOfReason);

    private static string Cut(string text, int most)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0 && text.Length <= most)
        {
            return text;
        }

        var length = Math.Min(end < 0 ? text.Length : end, most);
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Math.Max(0, length - 1)]) ? length - 1 : length), "…");
    }

    public static IEnumerable<string> Of(IEnumerable<string> texts) => texts.Select(Of);

    /// <summary>The first names of a list, in quotes, and how many there are where not all are shown.</summary>
    public static LocalizedText List(IReadOnlyList<string> names)
    {
        const int Shown = 3;
        var first = names.Take(Shown).Select(name => Cut(name, MostInList)).ToList();
        var zh = string.Join('、', first.Select(name => $"“{name}”"));
        var en = string.Join(", ", first.Select(name => $"'{name}'"));
        return names.Count > Shown ? new($"{zh}等 {names.Count} 个", $"{en} and {names.Count - Shown} more") : new(zh, en);
    }
}
