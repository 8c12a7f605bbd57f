using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Formatting;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// Imports documents; one that was exported comes back as the program that it was, with what was changed in its import sheet since. Where more was
/// changed than single rows, the tables alone are read, and what only the program can say is kept as comments.
/// </summary>
internal static class ReturnedDocument
{
    /// <summary>Imports a file. Never throws for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="companion">The file that an export wrote beside it, or null.</param>
    public static ImportResult Import(string path, byte[] bytes, DocumentFile? companion)
    {
        var result = DocumentImporter.Import(path, bytes, companion);
        if (result is not { Document: { } document, Exported: { Files.IsEmpty: false } own })
        {
            return result;
        }

        var at = new Location(document.Source, default);
        var program = Compilation.Create(own.Files.Select(file => new SourceText(file.Name, file.Text)));
        if (program.HasErrors)
        {
            var error = program.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
            return Kept(result, program, _ => ImportDiagnostics.DamagedProgram(at, error.Location.Start.Line + 1, error.Message));
        }

        if (document.Blocks is [DocumentTable table] && IsInfo(own, program) && ReturnedRows.Of(table, program) is { } rows && rows.Merge(result) is { } merged)
        {
            return merged;
        }

        // The header of a sheet without rows is all that is left of a program without indicators.
        return program.Model.Indicators.Any() || result.Rows.Length > 0 || !IsInfo(own, program) ? Kept(result, program, lines => ImportDiagnostics.TablesChanged(at, lines))
            : new ImportResult(Programs(program.Sources), [], []);
    }

    /// <summary>The files of a program that came back.</summary>
    public static ImmutableArray<ImportedProgram> Programs(IEnumerable<SourceText> files) =>
    [
        .. files.Select(file => new ImportedProgram(
            Path.GetFileNameWithoutExtension(file.Path), FileNames.Of(Path.GetFileNameWithoutExtension(file.Path)), Formatter.Format(file.Content))),
    ];

    // A sheet that somebody took away says nothing against the program.
    private static bool IsInfo(ExportedTables own, Compilation program) => own.Info.IsEmpty
        || own.Info.Select(info => (info.Project, info.Label, Plain(info.Content)))
            .SequenceEqual(ExportedProgram.Info(program).Select(row => (Plain(row[0]), Plain(row[1]), Plain(row[2]))));

    private static string Plain(string text) => NameText.Clean(text, keepsLines: true);

    private static ImportResult Kept(ImportResult result, Compilation program, Func<int, Diagnostic> reason)
    {
        var lines = UntoldLines.Of(program).ToList();
        var programs = result.Programs;
        if (lines.Count > 0 && programs is [.., var last])
        {
            var text = string.Concat(lines.Select(line => (line.StartsWith("//", StringComparison.Ordinal) ? line : IndicatorLine.Comment(line)) + "\n").Prepend("\n// 程序原文里表格写不下的内容：\n"));
            programs = programs.SetItem(programs.Length - 1, last with { Text = Formatter.Format(last.Text + text) });
        }

        return result with { Programs = programs, Diagnostics = result.Diagnostics.Insert(0, reason(lines.Count)) };
    }
}
