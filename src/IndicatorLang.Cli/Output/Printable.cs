using System.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// Makes text of a file safe to print: control characters could move the cursor or colour a verdict, and characters that
/// reverse the direction of writing could show a value as another.
/// </summary>
internal static class Printable
{
    /// <summary>The text on one line, with what must not be printed replaced.</summary>
    public static string Of(string text)
    {
        foreach (var c in text)
        {
            if (!IsHarmless(c))
            {
                return Replace(text);
            }
        }

        return text;
    }

    private static string Replace(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(IsHarmless(c) ? c : c is '\t' or '\n' or '\r' ? ' ' : '\uFFFD');
        }

        return builder.ToString();
    }

    private static bool IsHarmless(char c) =>
        !char.IsControl(c) && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
}
