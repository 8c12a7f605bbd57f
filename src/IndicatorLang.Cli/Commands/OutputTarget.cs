using System.Text;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;

namespace IndicatorLang.Cli.Commands;

/// <summary>Where results go: standard output, or the file of <c>-o</c>.</summary>
internal sealed class OutputTarget(CommandContext context, string? path)
{
    public bool IsFile => path is not null;

    /// <summary>The file, as given.</summary>
    public string? Path => path;

    /// <summary>The colours of text that goes there.</summary>
    public Style Style => new(context.Environment.UseColour && !IsFile);

    /// <summary>How many columns the text may take.</summary>
    public int Width => context.Environment.IsOutputTerminal && !IsFile ? context.Environment.Width : CliEnvironment.DefaultWidth;

    /// <exception cref="UsageException">The file is one of those that were read.</exception>
    public void Check()
    {
        if (path is not null && context.Files.IsInput(path))
        {
            throw new UsageException(FileErrors.IsInput(path));
        }
    }

    /// <summary>Lets a stream be written.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        if (path is null)
        {
            write(context.Streams.OutputBytes);
            return;
        }

        try
        {
            using var file = Create(context.Files.FullPath(path));
            write(file);
        }
        catch (IOException)
        {
            throw new UsageException(FileErrors.CannotWrite(path));
        }
    }

    /// <summary>Lets text be written to the stream, in UTF-8.</summary>
    public static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true);
        write(writer);
    }

    /// <summary>Makes sure that a folder is there.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static void CreateFolder(CommandContext context, string folder)
    {
        try
        {
            Directory.CreateDirectory(context.Files.FullPath(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FileErrors.CannotWrite(folder));
        }
    }

    private FileStream Create(string full)
    {
        try
        {
            return File.Create(full);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FileErrors.CannotWrite(path!));
        }
    }
}
