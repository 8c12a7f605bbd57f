using System.Text;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Documents.Import;

namespace IndicatorLang.Cli.Commands;

/// <summary>The folder that imported programs go to.</summary>
internal sealed class ProgramFolder(CommandContext context, string? folder)
{
    private readonly List<(string Path, ImportedProgram Program)> _files = [];

    /// <summary>Gives every program a file of its own, and makes sure that none is lost.</summary>
    /// <exception cref="UsageException">A file is there already.</exception>
    public void Check(IEnumerable<ImportedProgram> programs, bool mayOverwrite)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var program in programs)
        {
            var name = program.FileName;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{Path.GetFileNameWithoutExtension(program.FileName)}-{number}.ind";
            }

            var path = Path.Join(folder, name);
            if (context.Files.IsInput(path))
            {
                throw new UsageException(FileErrors.IsInput(path));
            }

            if (!mayOverwrite && File.Exists(context.Files.FullPath(path)))
            {
                throw new UsageException(FileErrors.IsThere(path));
            }

            _files.Add((path, program));
        }
    }

    /// <exception cref="UsageException">The folder or a file cannot be written.</exception>
    public void Write()
    {
        OutputTarget.CreateFolder(context, folder!);
        foreach (var (path, program) in _files)
        {
            new OutputTarget(context, path).Write(stream => stream.Write(Encoding.UTF8.GetBytes(program.Text)));
        }
    }
}
