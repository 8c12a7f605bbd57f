using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>What came of the documents of a command line.</summary>
internal sealed record ImportRun(
    ImmutableArray<ImportedProgram> Programs, ImmutableArray<ImportedRow> Rows, ImmutableArray<Diagnostic> Diagnostics, int Documents)
{
    /// <exception cref="UsageException">A path leads to no file.</exception>
    public static ImportRun Of(IReadOnlyList<string> paths, CommandContext context)
    {
        var (programs, rows, diagnostics) = (new List<ImportedProgram>(), new List<ImportedRow>(), new List<Diagnostic>());
        var progress = new Progress(context, new LocalizedText("正在导入", "importing"));
        for (var i = 0; i < paths.Count; i++)
        {
            progress.Show(i, paths.Count);
            if (paths[i] != FileReader.Stdin && Directory.Exists(context.Files.FullPath(paths[i])))
            {
                progress.Clear();
                throw new UsageException(FileErrors.IsDocumentFolder(paths[i]));
            }

            var result = DocumentImporter.Import(paths[i], context.Files.Read(paths[i]));
            programs.AddRange(result.Programs);
            rows.AddRange(result.Rows);
            diagnostics.AddRange(result.Diagnostics);
        }

        progress.Clear();
        return new ImportRun([.. programs], [.. rows], [.. diagnostics], paths.Count);
    }
}
