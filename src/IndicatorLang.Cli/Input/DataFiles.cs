using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>The data files of a command line: CSV, long or wide, and JSON.</summary>
internal static class DataFiles
{
    /// <summary>Reads the rows of all files.</summary>
    /// <param name="paths">The files, as given.</param>
    /// <param name="files">How to read them.</param>
    /// <param name="isIndicator">Whether a heading names an indicator of the program.</param>
    /// <param name="diagnostics">What is wrong with them.</param>
    /// <exception cref="UsageException">A path leads to no data file.</exception>
    public static List<ActualRow> Read(
        IReadOnlyList<string> paths, FileReader files, Func<string, bool> isIndicator, DiagnosticBag diagnostics)
    {
        var rows = new List<ActualRow>();
        foreach (var path in paths)
        {
            Refuse(path, files);
            var bytes = files.Read(path);
            if (TextDecoder.DecodeData(path, bytes, diagnostics) is { } source)
            {
                ReadText(source, rows, isIndicator, diagnostics);
            }
        }

        return rows;
    }

    /// <summary>Reads the rows of a text.</summary>
    public static void ReadText(SourceText source, List<ActualRow> rows, Func<string, bool> isIndicator, DiagnosticBag diagnostics)
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
        else
        {
            CsvRows.Read(source, rows, isIndicator, diagnostics);
        }

        if (!rows.Skip(count).Any(row => row.Value is not null) && diagnostics.Count == errors)
        {
            diagnostics.Add(DataDiagnostics.NoRows(new Location(source, default)));
        }
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

        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".ind":
                throw new UsageException(FileErrors.IsProgram(path));
            case ".xlsx" or ".xls" or ".et":
                throw new UsageException(FileErrors.PlannedWorkbook(path));
        }
    }

    // A CSV that begins with a bracket would have to name a column so.
    private static bool IsJson(SourceText source) => source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (!source.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && source.Content.AsSpan().TrimStart() is ['[' or '{', ..]);
}
