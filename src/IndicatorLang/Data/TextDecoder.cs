using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>Bytes to text. Data are UTF-8 or, as Excel saves them, GB18030 or UTF-16.</summary>
internal static class TextDecoder
{
    /// <summary>The text of a document: UTF-8, GB18030 or UTF-16 with a byte order mark; null when it is no text.</summary>
    public static string? DecodeDocument(byte[] bytes)
    {
        if (TextEncodings.IsUtf16(bytes))
        {
            return TextEncodings.DecodeUtf16(bytes);
        }

        var (text, firstWrong) = TextEncodings.DecodeUtf8(bytes);
        var decoded = firstWrong is null ? text : TextEncodings.DecodeGb18030(bytes);
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

        var (text, firstWrong) = TextEncodings.IsUtf16(bytes) ? (TextEncodings.DecodeUtf16(bytes), null) : TextEncodings.DecodeUtf8(bytes);
        if (firstWrong is { } wrong)
        {
            if (TextEncodings.DecodeGb18030(bytes) is not { } decoded)
            {
                diagnostics.Add(DataDiagnostics.UnknownEncoding(At(path, text, wrong)));
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

    private static Location At(string path, string text, int offset) =>
        new(new SourceText(path, text), new TextSpan(offset, offset < text.Length ? 1 : 0));

    // Spreadsheets are often renamed instead of saved as CSV.
    private static LocalizedText? Disguise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => new("看来是 Excel 工作簿（xlsx）", "it seems to be an Excel workbook (xlsx)"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new("看来是旧版 Excel 工作簿（xls）", "it seems to be an old Excel workbook (xls)"),
        _ => null,
    };
}
