using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>The bytes of a program file as text. Programs are UTF-8, with or without a byte order mark.</summary>
public static class ProgramFile
{
    private const string Utf16 = "UTF-16";
    private const string Gb18030 = "GB18030";

    /// <summary>The text of a program file; null, with a diagnostic, when it is not UTF-8.</summary>
    /// <param name="path">The path as messages show it.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static SourceText? Decode(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var (text, firstWrong) = TextEncodings.DecodeUtf8(bytes);
        if (firstWrong is null)
        {
            return new SourceText(path, text) { HasByteOrderMark = bytes is [0xEF, 0xBB, 0xBF, ..] };
        }

        diagnostics.Add(Guess(path, bytes, text, firstWrong.Value));
        return null;
    }

    // The message shows the text as its author sees it, where the encoding can be guessed.
    private static Diagnostic Guess(string path, byte[] bytes, string text, int firstWrong)
    {
        if (TextEncodings.IsUtf16(bytes))
        {
            return DataDiagnostics.ProgramNotUtf8(At(path, TextEncodings.DecodeUtf16(bytes), 0), Utf16);
        }

        return TextEncodings.DecodeGb18030(bytes) is { } decoded
            ? DataDiagnostics.ProgramNotUtf8(At(path, decoded, Math.Min(firstWrong, decoded.Length)), Gb18030)
            : DataDiagnostics.ProgramNotUtf8(At(path, text, firstWrong), encoding: null);
    }

    private static Location At(string path, string text, int offset) =>
        new(new SourceText(path, text), new TextSpan(offset, offset < text.Length ? 1 : 0));
}
