using System.Text;

namespace IndicatorLang.Runtime;

/// <summary>Unicode normalisation that accepts every string.</summary>
public static class UnicodeText
{
    /// <summary>Normalises well-formed text; text with a lone surrogate has no normal form and is given back as it is.</summary>
    public static string Normalize(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
