using System.Text;
using System.Text.Unicode;

namespace IndicatorLang.Text;

/// <summary>The encodings that files are met in.</summary>
internal static class TextEncodings
{
    private const int Gb18030CodePage = 54936;

    /// <summary>Whether a byte order mark says UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The text behind a byte order mark of UTF-16.</summary>
    public static string DecodeUtf16(byte[] bytes) =>
        (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);

    /// <summary>The text, with what is not UTF-8 shown as replacement characters, and where the first of them is.</summary>
    public static (string Text, int? FirstWrong) DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            return (text, null);
        }

        var characters = new char[text.Length];
        Utf8.ToUtf16(bytes, characters, out _, out var valid, replaceInvalidSequences: false);
        return (text, valid);
    }

    /// <summary>The text, or null where it is not GB18030.</summary>
    public static string? DecodeGb18030(byte[] bytes)
    {
        try
        {
            return CodePagesEncodingProvider.Instance
                .GetEncoding(Gb18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
