namespace IndicatorLang.Text;

/// <summary>Words that may run over several lines, shown on one.</summary>
internal static class OneLine
{
    /// <summary>The words with one blank between them.</summary>
    public static string Of(string text) =>
        IsOne(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Nearly everything is written so already.
    private static bool IsOne(string text)
    {
        var isBehindBlank = true;
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (isBlank && (isBehindBlank || c != ' '))
            {
                return false;
            }

            isBehindBlank = isBlank;
        }

        return text.Length == 0 || !isBehindBlank;
    }
}
