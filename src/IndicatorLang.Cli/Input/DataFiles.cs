using System.Text;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>The data files of a command line: CSV, JSON, workbooks and official tables.</summary>
internal static class DataFiles
{
    /// <summary>Reads the rows of all files.</summary>
    /// <param name="paths">The files, as given.</param>
    /// <param name="files">How to read them.</param>
    /// <param name="names">The names of the program.</param>
    /// <param name="diagnostics">What is wrong with them.</param>
    /// <exception cref="UsageException">A path leads to no data file.</exception>
    public static List<ActualRow> Read(
        IReadOnlyList<string> paths, FileReader files, KnownNames names, DiagnosticBag diagnostics)
    {
        var rows = new List<ActualRow>();
        foreach (var path in paths)
        {
            Refuse(path, files);
            Read(path, files.Read(path), rows, names, diagnostics);
        }

        return rows;
    }

    /// <summary>Reads the rows of a file, whatever its format.</summary>
    public static void Read(string path, byte[] bytes, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics)
    {
        if (IsDocument(path, bytes))
        {
            DocumentRows.Read(path, bytes, rows, names, diagnostics);
        }
        else if (TextDecoder.DecodeData(path, bytes, diagnostics) is { } source)
        {
            ReadText(source, rows, names, diagnostics);
        }
    }

    /// <summary>Reads the rows of a text.</summary>
    public static void ReadText(SourceText source, List<ActualRow> rows, KnownNames names, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(source.Content))
        {
            diagnostics.Add(DataDiagnostics.EmptyFile(new Location(source, default)));
            return;
        }

        var count = rows.Count;
        var errors = diagnostics.Count;
        if (IsJson(source))
        {
            JsonRows.Read(source, rows, diagnostics);
        }
        else if (OfficialHeadings.In(source, names.IsIndicator))
        {
            DocumentRows.Read(source, rows, names, diagnostics);
        }
        else
        {
            CsvRows.Read(source, rows, names.IsIndicator, diagnostics);
        }

        if (!rows.Skip(count).Any(row => row.Value is not null) && diagnostics.Count == errors)
        {
            diagnostics.Add(DataDiagnostics.NoRows(new Location(source, default)));
        }
    }

    /// <summary>Whether a file is something else than a plain CSV, by how it begins.</summary>
    public static bool IsOther(string path, ReadOnlySpan<byte> start, Func<string, bool> isIndicator)
    {
        var source = new SourceText(path, Encoding.UTF8.GetString(start[..Math.Min(start.Length, 64 * 1024)]));
        return IsDocument(path, start) || IsJson(source) || OfficialHeadings.In(source, isIndicator);
    }

    private static void Refuse(string path, FileReader files)
    {
        if (path == FileReader.Stdin)
        {
            return;
        }

        if (Directory.Exists(files.FullPath(path)))
        {
            throw new UsageException(FileErrors.IsFolder(path));
        }

        if (string.Equals(Path.GetExtension(path), ".ind", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException(FileErrors.IsProgram(path));
        }
    }

    // By the first bytes; what is called a workbook is often text or a web page.
    private static bool IsDocument(string path, ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [(byte)'<', ..]
        || Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm" or ".docx" or ".pdf" or ".doc" or ".wps";

    // A CSV that begins with a bracket would have to name a column so.
    private static bool IsJson(SourceText source) => source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (!source.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && source.Content.AsSpan().TrimStart() is ['[' or '{', ..]);
}
