namespace IndicatorLang.Documents;

/// <summary>
/// How large a document may be. An office's table has some hundred rows; what lies far beyond is an attack or a mistake,
/// and must cost neither the memory nor the time of the machine.
/// </summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a file.</summary>
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>Bytes of everything that a zipped file holds, unpacked.</summary>
    public const int UnpackedBytes = 128 * 1024 * 1024;

    /// <summary>Parts of a zipped file.</summary>
    public const int Parts = 5_000;

    /// <summary>How deep elements nest.</summary>
    public const int Depth = 256;

    /// <summary>UTF-16 units of one line or cell.</summary>
    public const int TextLength = 200_000;

    /// <summary>Cells of one document.</summary>
    public const int Cells = 1_000_000;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 1_000;

    /// <summary>Pages of a PDF.</summary>
    public const int Pages = 1_000;

    public static void CheckText(string text)
    {
        if (text.Length > TextLength)
        {
            throw new DocumentLimitException(new($"一个单元格或一行超过 {TextLength} 个字", $"a cell or a line has more than {TextLength} characters"));
        }
    }

    public static void CheckCells(int count)
    {
        if (count > Cells)
        {
            throw new DocumentLimitException(new($"单元格超过 {Cells} 个", $"it has more than {Cells} cells"));
        }
    }
}
