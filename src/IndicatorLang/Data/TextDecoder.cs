using System.Text;
using System.Text.Unicode;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>Bytes to text. Programs are UTF-8; data are UTF-8 or, as Excel in Chinese saves them, GB18030.</summary>
internal static class TextDecoder
{
    private const string Utf16 = "UTF-16";
    private const string Gb18030 = "GB18030";
    private const int Gb18030CodePage = 54936;

    /// <summary>The text of a program file; null, with a diagnostic, when it is not UTF-8.</summary>
    public static SourceText? DecodeProgram(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var (text, firstWrong) = DecodeUtf8(bytes);
        if (firstWrong is null)
        {
            return new SourceText(path, text) { HasByteOrderMark = bytes is [0xEF, 0xBB, 0xBF, ..] };
        }

        diagnostics.Add(Guess(path, bytes, text, firstWrong.Value));
        return null;
    }

    /// <summary>The text of a document: UTF-8, GB18030 or UTF-16 with a byte order mark; null when it is no text.</summary>
    public static string? DecodeDocument(byte[] bytes)
    {
        if (IsUtf16(bytes))
        {
            return DecodeUtf16(bytes);
        }

        var (text, firstWrong) = DecodeUtf8(bytes);
        var decoded = firstWrong is null ? text : DecodeGb18030(bytes);
        return decoded is null || decoded.Contains('\0') ? null : decoded;
    }

    /// <summary>The text of a data file; null, with a diagnostic, when it is no text.</summary>
    public static SourceText? DecodeData(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (Disguise(bytes) is { } what)
        {
            diagnostics.Add(DataDiagnostics.NotText(At(path, string.Empty, 0), what));
            return null;
        }

        if (IsUtf16(bytes))
        {
            diagnostics.Add(DataDiagnostics.UnknownEncoding(At(path, string.Empty, 0), Utf16));
            return null;
        }

        var (text, firstWrong) = DecodeUtf8(bytes);
        if (firstWrong is { } wrong)
        {
            if (DecodeGb18030(bytes) is not { } decoded)
            {
                diagnostics.Add(DataDiagnostics.UnknownEncoding(At(path, text, wrong), encoding: null));
                return null;
            }

            text = decoded;
        }

        if (text.IndexOf('\0') is var nul and >= 0)
        {
            diagnostics.Add(DataDiagnostics.NotText(At(path, text, nul), new("含有 NUL 字符", "it holds a NUL character")));
            return null;
        }

        return new SourceText(path, text);
    }

    // The message shows the text as its author sees it, where the encoding can be guessed.
    private static Diagnostic Guess(string path, byte[] bytes, string text, int firstWrong)
    {
        if (IsUtf16(bytes))
        {
            return DataDiagnostics.ProgramNotUtf8(At(path, DecodeUtf16(bytes), 0), Utf16);
        }

        return DecodeGb18030(bytes) is { } decoded
            ? DataDiagnostics.ProgramNotUtf8(At(path, decoded, Math.Min(firstWrong, decoded.Length)), Gb18030)
            : DataDiagnostics.ProgramNotUtf8(At(path, text, firstWrong), encoding: null);
    }

    private static Location At(string path, string text, int offset) =>
        new(new SourceText(path, text), new TextSpan(offset, offset < text.Length ? 1 : 0));

    // Spreadsheets are often renamed instead of saved as CSV.
    private static LocalizedText? Disguise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => new("看来是 Excel 工作簿（xlsx）", "it seems to be an Excel workbook (xlsx)"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new("看来是旧版 Excel 工作簿（xls）", "it seems to be an old Excel workbook (xls)"),
        _ => null,
    };

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static string DecodeUtf16(byte[] bytes) =>
        (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);

    // The text, with what is not UTF-8 shown as replacement characters, and where the first of them is.
    private static (string Text, int? FirstWrong) DecodeUtf8(ReadOnlySpan<byte> bytes)
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

    private static string? DecodeGb18030(byte[] bytes)
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
