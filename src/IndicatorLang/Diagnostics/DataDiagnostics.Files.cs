using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Files as a whole: their encoding, and whether they are text at all.</content>
public static partial class DataDiagnostics
{
    public static readonly DiagnosticDescriptor ProgramNotUtf8Descriptor = new("IND1901", "program-not-utf8", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownEncodingDescriptor = new("IND5020", "unknown-encoding", Severity.Error);
    public static readonly DiagnosticDescriptor NotTextDescriptor = new("IND5021", "not-text", Severity.Error);
    public static readonly DiagnosticDescriptor EmptyFileDescriptor = new("IND5022", "empty-file", Severity.Error);

    /// <param name="at">The first byte that is wrong.</param>
    /// <param name="encoding">The encoding that the file seems to have, or null.</param>
    public static Diagnostic ProgramNotUtf8(Location at, string? encoding) => new(
        ProgramNotUtf8Descriptor,
        at,
        encoding is null
            ? new("程序文件不是 UTF-8 编码的文本；请另存为 UTF-8。", "a program file is UTF-8 text and this one is not; save it as UTF-8.")
            : new(
                $"程序文件要用 UTF-8 编码，这个文件看来是 {encoding}；请另存为 UTF-8。",
                $"a program file is UTF-8 text and this one seems to be {encoding}; save it as UTF-8."));

    public static Diagnostic UnknownEncoding(Location at) => new(
        UnknownEncodingDescriptor,
        at,
        new(
            "这个文件既不是 UTF-8 也不是 GB18030 编码的文本；请另存为 UTF-8。",
            "this file is neither UTF-8 nor GB18030 text; save it as UTF-8."));

    public static Diagnostic NotText(Location at, LocalizedText what) => new(
        NotTextDescriptor,
        at,
        new($"这个文件不是文本，{what.Zh}；请另存为 CSV（UTF-8）。", $"this file is not text: {what.En}; save it as CSV (UTF-8)."));

    public static Diagnostic EmptyFile(Location at) => new(
        EmptyFileDescriptor,
        at,
        new(
            "文件是空的；第一行应是表头：项目,指标,实际完成值。",
            "the file is empty; its first line is a header: project,indicator,actual."));
}
