using IndicatorLang.Runtime;

namespace IndicatorLang.Syntax;

/// <summary>Brings names to NFC, the form in which they are compared.</summary>
public static class NormalForm
{
    /// <summary>The text in NFC; a text with half a surrogate pair, which has no such form, as it is.</summary>
    public static string Of(string text) => IsPlain(text) ? text : UnicodeText.Normalize(text);

    /// <summary>Whether a text is of ASCII and common Chinese characters, as nearly all are, and so in every normal form already.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0080' and not (>= '\u4E00' and <= '\u9FFF'))
            {
                return false;
            }
        }

        return true;
    }
}
