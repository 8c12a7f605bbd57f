using System.Text;

namespace IndicatorLang.Syntax;

/// <summary>Brings names to NFC, the form in which they are compared.</summary>
public static class NormalForm
{
    /// <summary>The text in NFC; a text with half a surrogate pair, which has no such form, as it is.</summary>
    public static string Of(string text)
    {
        // Nearly all names are CJK and ASCII, which are in NFC already.
        if (IsPlain(text))
        {
            return text;
        }

        return HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormC);
    }

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

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }
}
