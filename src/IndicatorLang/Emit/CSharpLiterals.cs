using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace IndicatorLang.Emit;

/// <summary>
/// The only way in which a text of a program gets into C#: as a string literal, as the text of a comment or of a
/// documentation comment, or as the file of a <c>#line</c> directive. Whatever could end one of these is escaped.
/// </summary>
internal static class CSharpLiterals
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Text(string? text) =>
        text is null ? "null" : Escape(new StringBuilder("\""), text, AppendQuoted).Append('"').ToString();

    /// <summary>An immutable array of string literals.</summary>
    public static string Texts(ImmutableArray<string> texts) =>
        texts.IsEmpty ? "[]" : $"ImmutableArray.Create(new string[] {{ {string.Join(", ", texts.Select(Text))} }})";

    /// <summary>Text for the rest of a line that is a comment.</summary>
    public static string Comment(string text) => Escape(new StringBuilder(), text, static (builder, c) => builder.Append(c)).ToString();

    /// <summary>Text for the content of an element of a documentation comment.</summary>
    public static string Documentation(string text) => Escape(new StringBuilder(), text, AppendXml).ToString();

    /// <summary>
    /// The file of a <c>#line</c> directive, quotes included. The directive knows no escapes, so what could end it is
    /// replaced; the exact path is in the descriptors.
    /// </summary>
    public static string LineFile(string path)
    {
        var builder = new StringBuilder("\"");
        foreach (var rune in path.EnumerateRunes())
        {
            builder.Append(rune.Value == '"' || rune == Rune.ReplacementChar || !IsPrintable(rune) ? "_" : rune.ToString());
        }

        return builder.Append('"').ToString();
    }

    private static StringBuilder Escape(StringBuilder builder, string text, Action<StringBuilder, char> appendAscii)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || !IsPrintable(rune))
            {
                foreach (var unit in rest[..length])
                {
                    builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
                }
            }
            else if (rune.IsAscii)
            {
                appendAscii(builder, (char)rune.Value);
            }
            else
            {
                builder.Append(rest[..length]);
            }

            rest = rest[length..];
        }

        return builder;
    }

    private static void AppendQuoted(StringBuilder builder, char c)
    {
        if (c is '"' or '\\')
        {
            builder.Append('\\');
        }

        builder.Append(c);
    }

    private static void AppendXml(StringBuilder builder, char c) => builder.Append(c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => c.ToString(),
    });

    // Format characters are among the rest, so that no text can change the direction in which code is shown.
    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
