using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
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

            if (IsCompanion(paths[i], paths, context))
            {
                continue;
            }

            var result = ReturnedDocument.Import(paths[i], context.Files.Read(paths[i]), Companion(paths[i], context));
            programs.AddRange(result.Programs);
            rows.AddRange(result.Rows);
            diagnostics.AddRange(result.Diagnostics);
        }

        progress.Clear();
        return new ImportRun([.. programs], [.. rows], [.. diagnostics], paths.Count);
    }

    // What an export wrote beside a CSV belongs to it, and is no document of its own.
    private static bool IsCompanion(string path, IReadOnlyList<string> paths, CommandContext context) =>
        paths.Any(other => IsTable(other) && context.Files.FullPath(ExportedProgram.CompanionOf(other)) == context.Files.FullPath(path));

    private static DocumentFile? Companion(string path, CommandContext context) =>
        IsTable(path) && ExportedProgram.CompanionOf(path) is var beside && File.Exists(context.Files.FullPath(beside)) ? new DocumentFile(beside, context.Files.Read(beside)) : null;

    private static bool IsTable(string path) => path != FileReader.Stdin && Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);
}
