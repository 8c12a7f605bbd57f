using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// A line of a file as it is printed under a message: tabs expanded, nothing that moves the cursor, cut to a window when
/// it is very long; and the display columns of a span on it.
/// </summary>
/// <param name="Text">The line.</param>
/// <param name="Before">How many columns stand before the span.</param>
/// <param name="Width">How many columns the span takes; at least 1, so that an empty span can be seen.</param>
internal readonly record struct SourceLine(string Text, int Before, int Width)
{
    private const int TabStop = 4;
    private const int Window = 120;
    private const int LeadIn = 40;
    private const string Cut = "…";

    /// <summary>The first line of a place.</summary>
    public static SourceLine Of(Location location)
    {
        var source = location.Source;
        var line = source.GetLineSpan(location.Start.Line);
        var start = Math.Clamp(location.Span.Start - line.Start, 0, line.Length);
        var end = Math.Clamp(location.Span.End - line.Start, start, line.Length);
        var content = source.Content.AsSpan(line.Start, line.Length);

        // A line of megabytes is cut before it is measured. Half a character at a cut shows as a replacement.
        var (from, to) = (Math.Max(0, start - Window), Math.Min(line.Length, start + Window));
        end = Math.Min(end, to);
        var before = Expand(content[from..start], 0);
        var marked = Expand(content[start..end], DisplayWidth.Of(before));
        var after = Expand(content[end..to], DisplayWidth.Of(before) + DisplayWidth.Of(marked));
        return Fit(before, marked, after, isCutBefore: from > 0, isCutAfter: to < line.Length);
    }

    private static SourceLine Fit(string before, string marked, string after, bool isCutBefore, bool isCutAfter)
    {
        var total = DisplayWidth.Of(before) + DisplayWidth.Of(marked) + DisplayWidth.Of(after);
        if (total > Window && DisplayWidth.Of(before) > LeadIn)
        {
            before = Last(before, LeadIn);
            isCutBefore = true;
        }

        var room = Window - DisplayWidth.Of(before);
        var rest = First(marked + after, room);
        isCutAfter |= rest.Length < marked.Length + after.Length;
        if (isCutBefore)
        {
            before = Cut + before;
        }

        var width = DisplayWidth.Of(rest.Length < marked.Length ? rest : marked);
        return new SourceLine($"{before}{rest}{(isCutAfter ? Cut : string.Empty)}", DisplayWidth.Of(before), Math.Max(width, 1));
    }

    private static string Expand(ReadOnlySpan<char> text, int column)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = rune.Value == '\t' ? new string(' ', TabStop - (column % TabStop)) : Printable.Of(rune.ToString());
            builder.Append(shown);
            column += DisplayWidth.Of(shown);
        }

        return builder.ToString();
    }

    private static string First(string text, int width)
    {
        var used = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune.ToString());
            if (used > width)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static string Last(string text, int width)
    {
        var start = 0;
        var used = DisplayWidth.Of(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (used <= width)
            {
                break;
            }

            used -= DisplayWidth.Of(rune.ToString());
            start += rune.Utf16SequenceLength;
        }

        return text[start..];
    }
}
