using System.Text;

namespace IndicatorLang.Notation;

/// <summary>The characters of a cell as people really type them, made uniform.</summary>
internal static class CellText
{
    /// <summary>A longer cell is a mistake of the file, and reading it would only cost time.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Without the blanks around it, full-width, no-break and zero-width ones included.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>
    /// NFC. A half of a surrogate pair, which normalisation refuses with an exception, becomes the replacement character.
    /// </summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Append(rune);
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// NFC with full-width forms, minus signs and blanks as their ASCII forms. For numbers, dates and units only: it
    /// would also change names.
    /// </summary>
    public static string Fold(string text)
    {
        var characters = Compose(text).ToCharArray();
        foreach (ref var c in characters.AsSpan())
        {
            c = Fold(c);
        }

        return new string(characters);
    }

    /// <summary>A text short enough for a message.</summary>
    public static string Shorten(string text)
    {
        const int Most = 40;
        if (text.Length <= Most)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return text[..length] + "…";
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '−' or '‐' or '‑' or '﹣' => '-',
        '〜' or '∼' => '~',
        '﹪' => '%',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '═' => '=',
        _ => IsBlank(c) ? ' ' : c,
    };
}
