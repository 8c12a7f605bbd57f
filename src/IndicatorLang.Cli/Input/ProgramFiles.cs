using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Diagnostics;
using IndicatorLang.Hosting;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>The program files of a command line: files as given, the <c>.ind</c> files below folders, standard input.</summary>
internal static class ProgramFiles
{
    private const string Extension = ".ind";
    private static readonly string[] DataExtensions = [".csv", ".json", ".xlsx", ".xls"];

    /// <summary>Reads them, each file once. A file that is not UTF-8 gives a diagnostic and no program.</summary>
    /// <exception cref="UsageException">A path leads to nothing.</exception>
    public static List<SourceText> Read(IReadOnlyList<string> paths, FileReader files, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sources = new List<SourceText>();
        foreach (var path in paths)
        {
            foreach (var file in Expand(path, files))
            {
                if (seen.Add(file == FileReader.Stdin ? file : files.FullPath(file))
                    && ProgramFile.Decode(file, files.Read(file), diagnostics) is { } source)
                {
                    sources.Add(source);
                }
            }
        }

        return sources;
    }

    private static IEnumerable<string> Expand(string path, FileReader files)
    {
        if (path == FileReader.Stdin)
        {
            return [path];
        }

        var full = files.FullPath(path);
        if (Directory.Exists(full))
        {
            return Below(path, full);
        }

        if (!File.Exists(full))
        {
            throw new UsageException(FileErrors.NotFound(path, files.NearestFiles(path)));
        }

        return DataExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? throw new UsageException(FileErrors.IsData(path))
            : [path];
    }

    // Ordinal order, so that the output does not depend on the file system. Links to folders are not followed: they may
    // form a circle.
    private static List<string> Below(string path, string full)
    {
        try
        {
            var found = new List<string>();
            var open = new Stack<DirectoryInfo>([new DirectoryInfo(full)]);
            while (open.TryPop(out var folder))
            {
                foreach (var entry in folder.EnumerateFileSystemInfos())
                {
                    if (entry is DirectoryInfo inner)
                    {
                        if (inner.LinkTarget is null && !inner.Name.StartsWith('.'))
                        {
                            open.Push(inner);
                        }
                    }
                    else if (entry.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                    {
                        found.Add(Path.GetRelativePath(full, entry.FullName).Replace('\\', '/'));
                    }
                }
            }

            if (found.Count == 0)
            {
                throw new UsageException(FileErrors.NoPrograms(path));
            }

            found.Sort(StringComparer.Ordinal);
            return found.ConvertAll(file => path.EndsWith('/') ? path + file : $"{path}/{file}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FileErrors.CannotRead(path));
        }
    }
}
