namespace IndicatorLang.Documents.Readers;

/// <summary>Reads one format.</summary>
internal interface IFormatReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentFailureException">It cannot be read.</exception>
    /// <exception cref="DocumentLimitException">It is too large.</exception>
    Document Read(DocumentFile file);
}

/// <summary>A file as it was found.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record DocumentFile(string Path, byte[] Bytes)
{
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
