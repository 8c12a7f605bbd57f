using System.Text;
using System.Text.Unicode;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Opens a table as blocks of UTF-8. One in another encoding is read as a whole and written again as UTF-8.</summary>
internal static class EachRowInput
{
    /// <summary>The blocks; null, with a diagnostic, where the file is no text.</summary>
    public static RecordBlocks? Open(string path, Stream stream, DiagnosticBag diagnostics)
    {
        var blocks = new RecordBlocks(stream);
        if (IsUtf8(blocks))
        {
            if (blocks.Ahead.StartsWith(Encoding.UTF8.Preamble))
            {
                blocks.Skip(Encoding.UTF8.Preamble.Length);
            }

            return blocks;
        }

        using var whole = new MemoryStream();
        whole.Write(blocks.Ahead);
        stream.CopyTo(whole);
        return TextDecoder.DecodeData(path, whole.ToArray(), diagnostics) is { } source
            ? new RecordBlocks(new MemoryStream(Encoding.UTF8.GetBytes(source.Content)))
            : null;
    }

    // A character may be cut by the end of what was read, so the last, unfinished line does not count.
    private static bool IsUtf8(RecordBlocks blocks)
    {
        var text = blocks.Ahead;
        var whole = blocks.IsAtEnd ? text : text[..(text.LastIndexOf((byte)'\n') + 1)];
        return !TextEncodings.IsUtf16(text) && !text.Contains((byte)0) && Utf8.IsValid(whole);
    }
}
