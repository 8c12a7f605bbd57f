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

        if (file.Extension is ".wps" or ".et")
        {
            return DocumentReader.Unsupported(
                $"WPS 自己的格式（{file.Extension}）；请用 WPS 打开，另存为 {(file.Extension == ".et" ? ".xlsx" : ".docx")} 再导入",
                $"a file in the format of WPS ({file.Extension}); open it in WPS, save it as {(file.Extension == ".et" ? ".xlsx" : ".docx")} and import that");
        }

        return Holds(file.Bytes, "WordDocument") ? DocumentReader.Unsupported("旧版 Word 文档（.doc）；请用 Word 或 WPS 打开，另存为 .docx 再导入", "an old Word document (.doc); open it in Word, save it as .docx and import that")
            : Holds(file.Bytes, "Workbook") || Holds(file.Bytes, "Book")
                ? DocumentReader.Unsupported("旧版 Excel 工作簿（.xls）；请用 Excel 或 WPS 打开，另存为 .xlsx 再导入", "an old Excel workbook (.xls); open it in Excel, save it as .xlsx and import that")
                : DocumentReader.Unsupported("旧版 Office 文件；请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再导入", "an old Office file; open it in Word or Excel, save it as .docx or .xlsx and import that");
    }

    private static bool Holds(byte[] bytes, string name) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
