using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND515x: documents that are imported. Here: files that cannot be read at all.</summary>
public static partial class ImportDiagnostics
{
    public static readonly DiagnosticDescriptor UnsupportedFormatDescriptor = new("IND5155", "unsupported-document", Severity.Error);
    public static readonly DiagnosticDescriptor DamagedDescriptor = new("IND5156", "damaged-document", Severity.Error);
    public static readonly DiagnosticDescriptor EncryptedDescriptor = new("IND5157", "encrypted-document", Severity.Error);
    public static readonly DiagnosticDescriptor ScannedDescriptor = new("IND5158", "scanned-document", Severity.Error);
    public static readonly DiagnosticDescriptor TooLargeDescriptor = new("IND5159", "document-too-large", Severity.Error);

    public static Diagnostic UnsupportedFormat(Location at, LocalizedText what) => new(
        UnsupportedFormatDescriptor,
        at,
        new($"读不了这个文件：{what.Zh}。", $"this file cannot be read: {what.En}."));

    public static Diagnostic Damaged(Location at, LocalizedText what) => new(
        DamagedDescriptor,
        at,
        new(
            $"文件损坏或不完整，{what.Zh}；请用原来的程序打开后另存一份，或重新获取。",
            $"the file is damaged or cut off, {what.En}; open it where it was made and save it again, or get it anew."));

    public static Diagnostic Encrypted(Location at) => new(
        EncryptedDescriptor,
        at,
        new("文件有密码保护，读不了；请在 Word、Excel 或 WPS 里打开，去掉打开密码，保存后再导入。", "the file is protected by a password and cannot be read; open it in the office program, take the password away, save it and import again."));

    public static Diagnostic Scanned(Location at) => new(
        ScannedDescriptor,
        at,
        new(
            "这个 PDF 里没有文字，看来是扫描件；请先做文字识别，核对后再导入。",
            "this PDF holds no text and seems to be a scan; run text recognition on it, check the result and import that."));

    public static Diagnostic TooLarge(Location at, LocalizedText limit) => new(
        TooLargeDescriptor,
        at,
        new($"文件太大，不像一张表：{limit.Zh}；请只留下要导入的表。", $"the file is too large for a table: {limit.En}; keep only what is to be imported."));
}
