using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>
/// Compiled programs in a folder, by content. Any number of processes may share it. It is a convenience: an entry that is damaged,
/// cut off or of other origin is made anew, and where the folder cannot be read or written the programs are compiled as if there
/// were none.
/// </summary>
/// <remarks>What lies in the folder is run as code. A folder that others may write to is not used.</remarks>
public sealed class ProgramStore
{
    private const string Extension = ".indc";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode WritableByOthers = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly string _folder;
    private readonly long _maxBytes;

    /// <param name="folder">The folder; it is made when it is needed.</param>
    /// <param name="maxBytes">How much it may hold; beyond it the oldest entries make room.</param>
    public ProgramStore(string folder, long maxBytes = 256L * 1024 * 1024)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        _folder = Path.GetFullPath(folder);
        _maxBytes = maxBytes;
    }

    internal HostedProgram? Read(string key, IReadOnlyList<SourceText> sources)
    {
        try
        {
            return IsOurs() && StoreEntry.Read(key, File.ReadAllBytes(PathOf(key))) is [var dll, var pdb, var diagnostics]
                && EvaluatorAssembly.Load(dll, pdb) is var program && program.Content == key
                    ? new HostedProgram(key, program.Projects, StoredDiagnostics.Read(diagnostics, sources))
                    : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ProgramLoadException or InvalidDataException)
        {
            return null;
        }
    }

    internal void Write(string key, EmittedProgram program, ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<SourceText> sources)
    {
        try
        {
            CreateFolder();
            if (IsOurs())
            {
                var bytes = StoreEntry.Write(key, program.Assembly, program.Pdb, StoredDiagnostics.Write(diagnostics, sources));
                WriteAtOnce(PathOf(key), bytes);
                Trim();
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A full disk, a folder that is for reading only: nothing is lost but time.
        }
    }

    // Under another name first: a reader finds the whole entry or none, and the last of several writers wins with the same bytes.
    private static void WriteAtOnce(string path, byte[] bytes)
    {
        var passing = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(passing, bytes);
            File.Move(passing, path, overwrite: true);
        }
        finally
        {
            File.Delete(passing);
        }
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(_folder);
        }
        else
        {
            Directory.CreateDirectory(_folder, Private);
        }
    }

    private bool IsOurs() =>
        Directory.Exists(_folder) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(_folder) & WritableByOthers) == 0);

    private void Trim()
    {
        var entries = new DirectoryInfo(_folder).GetFiles("*" + Extension + "*");
        var total = entries.Sum(entry => entry.Length);
        if (total <= _maxBytes)
        {
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.LastWriteTimeUtc).ThenBy(entry => entry.Name, StringComparer.Ordinal))
        {
            entry.Delete();
            total -= entry.Length;
            if (total <= _maxBytes)
            {
                return;
            }
        }
    }

    private string PathOf(string key) => Path.Combine(_folder, key + Extension);
}
