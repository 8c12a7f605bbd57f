using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace IndicatorLang.Documents.Readers;

/// <summary>
/// Zipped Office documents. Before a library opens one, all of it is unpacked once and thrown away, counting: so a bomb, a
/// cut-off archive or a tower of elements is found while it costs nothing.
/// </summary>
internal static class PackageReader
{
    /// <summary>The reader for a zipped file, after it has been seen through.</summary>
    public static IFormatReader Of(DocumentFile file)
    {
        var names = Inspect(file);
        if (names.Contains("word/document.xml"))
        {
            return new WordReader();
        }

        if (names.Any(name => name.StartsWith("xl/", StringComparison.Ordinal)))
        {
            return names.Contains("xl/workbook.bin")
                ? throw DocumentReader.Unsupported("二进制工作簿（.xlsb）；请用 Excel 另存为 .xlsx 再导入", "a binary workbook (.xlsb); save it as .xlsx in Excel and import that")
                : new WorkbookReader();
        }

        if (names.Contains("OFD.xml"))
        {
            throw DocumentReader.Unsupported("OFD 版式文件；请用阅读器另存为 .pdf，或者导入 Word、Excel 原件", "an OFD file; save it as .pdf in its viewer, or import the Word or Excel file it was made from");
        }

        throw names.Contains("content.xml")
            ? DocumentReader.Unsupported("OpenDocument 文件；请另存为 .docx 或 .xlsx 再导入", "an OpenDocument file; save it as .docx or .xlsx and import that")
            : DocumentReader.Unsupported("压缩包；请解压后导入其中的文件", "a zip archive; unpack it and import what is in it");
    }

    /// <summary>Lets a library read a package; what it throws at broken content becomes a failure.</summary>
    public static T Open<T>(DocumentFile file, Func<Stream, T> read)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            return read(stream);
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or XmlException or InvalidDataException or IOException
            or FormatException or ArgumentException or InvalidOperationException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException or OverflowException)
        {
            throw Damaged();
        }
    }

    public static DocumentFailureException Damaged() => new(DocumentFailureKind.Damaged, new("里面的内容对不上", "its parts do not fit together"));

    private static HashSet<string> Inspect(DocumentFile file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > DocumentLimits.Parts)
            {
                throw new DocumentLimitException(new($"压缩包里有 {archive.Entries.Count} 个部分", $"it has {archive.Entries.Count} parts"));
            }

            var names = new HashSet<string>(StringComparer.Ordinal);
            long unpacked = 0;
            foreach (var entry in archive.Entries)
            {
                names.Add(entry.FullName.Replace('\\', '/'));
                using var counted = new CountingStream(entry.Open(), unpacked);
                See(entry, counted);
                unpacked = counted.Count;
            }

            return names;
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or XmlException or NotSupportedException or IOException)
        {
            throw new DocumentFailureException(DocumentFailureKind.Damaged, new("压缩包打不开", "the archive cannot be opened"));
        }
    }

    private static void See(ZipArchiveEntry entry, CountingStream stream)
    {
        if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > DocumentLimits.Depth)
                {
                    throw new DocumentLimitException(new($"元素嵌套超过 {DocumentLimits.Depth} 层", $"its elements nest deeper than {DocumentLimits.Depth}"));
                }
            }
        }

        stream.CopyTo(Stream.Null);
    }

    private sealed class CountingStream(Stream inner, long count) : Stream
    {
        public long Count { get; private set; } = count;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Count += read;
            return Count > DocumentLimits.UnpackedBytes
                ? throw new DocumentLimitException(new("解压后超过 128 MB", "it has more than 128 MB unpacked"))
                : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
