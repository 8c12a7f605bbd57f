using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Reads files and standard input into memory; what cannot be read is a mistake of the command line.</summary>
internal sealed class FileReader(Stream stdin, string directory)
{
    // Beyond this a text would not fit into a string.
    private const long MaxLength = 512L * 1024 * 1024;

    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private bool _hasReadStdin;

    /// <summary>What standard input is called on a command line.</summary>
    public const string Stdin = "-";

    /// <summary>The path from the root, without links resolved.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, directory);

    /// <summary>Whether a file has been read by this run, so that output must not overwrite it.</summary>
    public bool IsInput(string path) => _inputs.Contains(FullPath(path));

    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public byte[] Read(string path) => Guarded(path, () => path == Stdin ? ReadStdin() : ReadFile(path));

    private T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException(FileErrors.NotFound(path, NearestFiles(path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FileErrors.CannotRead(path));
        }
    }

    /// <summary>Opens a file, or standard input, to be read from its beginning to its end.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public Stream Open(string path) => Guarded(path, () =>
    {
        if (path == Stdin)
        {
            TakeStdin();
            return stdin;
        }

        var full = FullPath(path);
        _inputs.Add(full);
        return (Stream)new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    });

    /// <summary>The files that a mistyped path may stand for.</summary>
    public IReadOnlyList<string> NearestFiles(string path)
    {
        var full = FullPath(path);
        var parent = Path.GetDirectoryName(full);
        if (parent is null || !Directory.Exists(parent))
        {
            return [];
        }

        var prefix = path[..^Path.GetFileName(path.AsSpan()).Length];
        var entries = Directory.EnumerateFileSystemEntries(parent).Take(1000).Select(entry => Path.GetFileName(entry)!);
        return [.. Spelling.Nearest(Path.GetFileName(full), entries, max: 1).Select(name => prefix + name)];
    }

    private byte[] ReadFile(string path)
    {
        var full = FullPath(path);
        if (new FileInfo(full) is { Exists: true, Length: > MaxLength })
        {
            throw new UsageException(FileErrors.TooLarge(path));
        }

        _inputs.Add(full);
        return File.ReadAllBytes(full);
    }

    private void TakeStdin()
    {
        if (_hasReadStdin)
        {
            throw new UsageException(FileErrors.TwiceStdin());
        }

        _hasReadStdin = true;
    }

    private byte[] ReadStdin()
    {
        TakeStdin();
        using var buffer = new MemoryStream();
        stdin.CopyTo(buffer);
        return buffer.ToArray();
    }
}
