using System.Text;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Writes changed programs back: UTF-8, with the byte order mark that was there, line ends as they are in the text.</summary>
internal static class ProgramWriter
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes of a program file.</summary>
    public static byte[] Encode(SourceText source) =>
        [.. source.HasByteOrderMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(source.Content)];

    /// <summary>
    /// Puts a new text in the place of the one that was read. The new file is complete before the old one is gone, so that a
    /// full disk costs nothing.
    /// </summary>
    /// <exception cref="UsageException">The file cannot be written, or is no longer what was read.</exception>
    public static void Replace(SourceText before, SourceText after, FileReader files)
    {
        try
        {
            var path = files.FullPath(before.Path);
            path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(Encode(before)))
            {
                throw new UsageException(FileErrors.ChangedMeanwhile(before.Path));
            }

            // A read-only file is not written, though its folder would allow it to be replaced.
            using (new FileStream(path, FileMode.Open, FileAccess.Write))
            {
            }

            WriteBeside(path, Encode(after));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FileErrors.CannotWrite(before.Path));
        }
    }

    private static void WriteBeside(string path, byte[] content)
    {
        var draft = $"{path}.~";
        try
        {
            File.WriteAllBytes(draft, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
