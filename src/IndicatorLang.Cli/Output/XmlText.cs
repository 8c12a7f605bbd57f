using System.Text;
using System.Xml;

namespace IndicatorLang.Cli.Output;

/// <summary>Makes text of a file fit for XML, which has no way to write control characters and half a surrogate pair at all.</summary>
internal static class XmlText
{
    /// <summary>The text, with a replacement character for each that XML cannot hold.</summary>
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                return Replace(text);
            }
        }

        return text;
    }

    private static string Replace(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))
            {
                builder.Append('\uFFFD');
            }
            else
            {
                builder.Append(rune);
            }
        }

        return builder.ToString();
    }
}
