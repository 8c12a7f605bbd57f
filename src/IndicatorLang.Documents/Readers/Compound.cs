using System.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>Compound files: what Word and Excel wrote before 2007, and how they wrap a document behind a password.</summary>
internal static class Compound
{
    /// <summary>Says what a compound file is.</summary>
    public static DocumentFailureException Failure(DocumentFile file)
    {
        // The names of its streams are UTF-16.
        if (Holds(file.Bytes, "EncryptedPackage"))
        {
            return new(DocumentFailureKind.Encrypted, default);
        }

        return Holds(file.Bytes, "WordDocument") ? DocumentReader.Unsupported("旧版 Word 文档（.doc），请另存为 .docx", "an old Word document (.doc); save it as .docx")
            : Holds(file.Bytes, "Workbook") || Holds(file.Bytes, "Book")
                ? DocumentReader.Unsupported("旧版 Excel 工作簿（.xls），请另存为 .xlsx", "an old Excel workbook (.xls); save it as .xlsx")
                : DocumentReader.Unsupported("旧版 Office 文件，请另存为 .docx 或 .xlsx", "an old Office file; save it as .docx or .xlsx");
    }

    private static bool Holds(byte[] bytes, string name) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
