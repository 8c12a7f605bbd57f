using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>The front door of the readers: finds out what a file is by its first bytes, whatever its name says.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a file; null, with a diagnostic, when it cannot be read. Never throws for what stands in it.</summary>
    public static Document? Read(string path, byte[] bytes, DiagnosticBag diagnostics) => Try(path, diagnostics, () =>
    {
        if (bytes.Length > DocumentLimits.FileBytes)
        {
            throw new DocumentLimitException(new("文件超过 64 MB", "the file has more than 64 MB"));
        }

        var file = new DocumentFile(path, bytes);
        return FormatOf(file).Read(file);
    });

    /// <summary>Reads a CSV text; null, with a diagnostic, when it is too large.</summary>
    public static Document? ReadCsv(SourceText source, DiagnosticBag diagnostics) =>
        Try(source.Path, diagnostics, () => CsvReader.Read(source, diagnostics));

    private static Document? Try(string path, DiagnosticBag diagnostics, Func<Document> read)
    {
        var at = new Location(new SourceText(path, string.Empty), default);
        try
        {
            return read();
        }
        catch (DocumentLimitException limit)
        {
            diagnostics.Add(ImportDiagnostics.TooLarge(at, limit.Limit));
        }
        catch (DocumentFailureException failure)
        {
            diagnostics.Add(failure.Kind switch
            {
                DocumentFailureKind.Unsupported => ImportDiagnostics.UnsupportedFormat(at, failure.What),
                DocumentFailureKind.Encrypted => ImportDiagnostics.Encrypted(at),
                DocumentFailureKind.Scanned => ImportDiagnostics.Scanned(at),
                _ => ImportDiagnostics.Damaged(at, failure.What),
            });
        }

        return null;
    }

    private static IFormatReader FormatOf(DocumentFile file) => file.Bytes switch
    {
        [(byte)'P', (byte)'K', ..] => PackageReader.Of(file),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw Compound.Failure(file),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => throw Unsupported("RTF 文档；请用 Word 或 WPS 打开，另存为 .docx 再导入", "an RTF document; open it in Word, save it as .docx and import that"),
        _ when IsPicture(file.Bytes) => throw Unsupported("图片；请先做文字识别，核对后把文字或表格存成 .txt、.docx 或 .xlsx 再导入", "a picture; run text recognition on it, check the result and import that"),
        _ when IsPdf(file.Bytes) => new PdfReader(),
        _ when file.Extension == ".csv" => new CsvReader(),
        _ when file.Extension is ".html" or ".htm" or ".mht" || IsHtml(file.Bytes) => new HtmlReader(),
        _ => new PlainTextReader(),
    };

    private static bool IsPicture(byte[] bytes) => bytes is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
        or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..];

    // Some bytes may stand before the mark of a PDF.
    private static bool IsPdf(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0;

    private static bool IsHtml(byte[] bytes)
    {
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, 512));
        return start.IndexOf("<html"u8) >= 0 || start.IndexOf("<HTML"u8) >= 0 || start.IndexOf("<!DOCTYPE"u8) >= 0 || start.IndexOf("<table"u8) >= 0;
    }

    public static DocumentFailureException Unsupported(string zh, string en) => new(DocumentFailureKind.Unsupported, new LocalizedText(zh, en));
}
