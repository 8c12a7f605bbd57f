using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>Breaks text into lines of a display width, as Chinese and Latin text are broken.</summary>
internal static class TextWrapper
{
    // Marks that must not begin a line, and marks that must not end one.
    private const string Closing = "，。；：、！？）》〉」』】〕”’％%)]},;:.!?…·";
    private const string Opening = "（《〈「『【〔“‘([{";

    /// <summary>The lines; at least one, none wider than <paramref name="width"/>.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        if (DisplayWidth.Of(text) <= width)
        {
            lines.Add(text);
            return lines;
        }

        var line = new StringBuilder();
        var used = 0;
        foreach (var chunk in Chunks(text))
        {
            var chunkWidth = DisplayWidth.Of(chunk);
            if (used + chunkWidth > width && used > 0)
            {
                EndLine();
                if (chunk == " ")
                {
                    continue;
                }
            }

            if (chunkWidth > width)
            {
                Split(chunk);
            }
            else
            {
                line.Append(chunk);
                used += chunkWidth;
            }
        }

        if (used > 0 || lines.Count == 0)
        {
            EndLine();
        }

        return lines;

        void EndLine()
        {
            lines.Add(line.ToString().TrimEnd());
            line.Clear();
            used = 0;
        }

        void Split(string chunk)
        {
            foreach (var rune in chunk.EnumerateRunes())
            {
                var character = rune.ToString();
                var characterWidth = DisplayWidth.Of(character);
                if (used + characterWidth > width && used > 0)
                {
                    EndLine();
                }

                line.Append(character);
                used += characterWidth;
            }
        }
    }

    // What stays together: a Latin word or a number, a wide character with the marks that belong to it, one space.
    private static IEnumerable<string> Chunks(string text)
    {
        var chunk = new StringBuilder();
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (chunk.Length > 0 && CanBreak(last, rune))
            {
                yield return chunk.ToString();
                chunk.Clear();
            }

            chunk.Append(rune);
            last = rune;
        }

        if (chunk.Length > 0)
        {
            yield return chunk.ToString();
        }
    }

    private static bool CanBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(before) || Rune.IsWhiteSpace(after))
        {
            return true;
        }

        if (IsOneOf(Closing, after) || IsOneOf(Opening, before) || WidthOf(after) == 0)
        {
            return false;
        }

        return WidthOf(before) == 2 || WidthOf(after) == 2;
    }

    private static bool IsOneOf(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value);

    private static int WidthOf(Rune rune)
    {
        Span<char> buffer = stackalloc char[2];
        return DisplayWidth.Of(buffer[..rune.EncodeToUtf16(buffer)]);
    }
}
