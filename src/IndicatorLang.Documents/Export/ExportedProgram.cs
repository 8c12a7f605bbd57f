using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Documents.Writers;
using IndicatorLang.Formatting;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// A program as tables: the import sheet of the national system, and apart from it what that has no column for. All of it is imported
/// again at once: what would not come back as it was is named.
/// </summary>
internal sealed class ExportedProgram
{
    /// <summary>What the name of the companion of a CSV ends in.</summary>
    public const string CompanionSuffix = "-" + ExportedTables.InfoSheet + ".csv";

    private const string MainSheet = "绩效指标";

    // 指标值 and 分值; a line number is one too.
    private static readonly HashSet<int> Numeric = [5, 7];
    private static readonly HashSet<int> LineNumber = [1];

    private readonly Compilation _program;
    private readonly NationalSheet _sheet;
    private readonly ImmutableArray<ImmutableArray<string>> _info;
    private readonly ImmutableArray<ImmutableArray<string>> _lines;

    private ExportedProgram(Compilation program)
    {
        _program = program;
        _sheet = NationalSheet.Of(program);
        _info = Info(program);
        _lines = [.. ProgramSheet.Rows(program.Sources)];
    }

    public static ExportedProgram Of(Compilation program) => new(program);

    /// <summary>The rows of 项目信息 of a program.</summary>
    public static ImmutableArray<ImmutableArray<string>> Info(Compilation program) =>
        [.. program.Model.Projects.SelectMany(project => ProjectInfoSheet.Rows(project, ProjectInfoSheet.TreeOf(program, project)))];

    /// <summary>The file that stands beside a CSV and holds what that has no column for.</summary>
    public static string CompanionOf(string path) => Path.Join(Path.GetDirectoryName(path), Path.GetFileNameWithoutExtension(path) + CompanionSuffix);

    /// <summary>Writes a workbook of three sheets.</summary>
    public void WriteWorkbook(Stream output, DiagnosticBag diagnostics)
    {
        using var buffer = new MemoryStream();
        SheetWriter.Write(
        [
            new WorkbookSheet(MainSheet, _sheet.Lines, Numeric),
            new WorkbookSheet(ExportedTables.InfoSheet, _info.Prepend(ExportedTables.InfoHeader), new HashSet<int>()) { Widths = [24, 18, 90] },
            new WorkbookSheet(ExportedTables.ProgramSheet, _lines.Prepend(ExportedTables.ProgramHeader), LineNumber) { Widths = [24, 6, 110] },
        ],
            buffer);
        Compare(ReturnedDocument.Import("导出.xlsx", buffer.ToArray(), companion: null), diagnostics);
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    /// <summary>The import sheet as CSV, and the companion that holds the rest.</summary>
    public (byte[] Sheet, byte[] Companion) ToCsv(DiagnosticBag diagnostics)
    {
        var sheet = CsvTable.Write(_sheet.Lines);
        var companion = CsvTable.Write([.. _info.Prepend(ExportedTables.InfoHeader), [], ExportedTables.ProgramHeader, .. _lines]);
        Compare(ReturnedDocument.Import("导出.csv", sheet, new DocumentFile("导出" + CompanionSuffix, companion)), diagnostics);
        return (sheet, companion);
    }

    /// <summary>The import sheet alone as CSV; what it has no column for is named.</summary>
    public byte[] ToLoneCsv(DiagnosticBag diagnostics)
    {
        foreach (var project in _program.Model.Projects)
        {
            if (LeftOut.Of(project, _program) is { Count: > 0 } fields)
            {
                diagnostics.Add(ExportDiagnostics.LeftOut(project.Location, project.Name, fields));
            }
        }

        _sheet.Compare(diagnostics);
        return CsvTable.Write(_sheet.Lines);
    }

    private void Compare(ImportResult returned, DiagnosticBag diagnostics)
    {
        for (var file = 0; file < _program.Sources.Length; file++)
        {
            var source = _program.Sources[file];
            var lines = ProgramSheet.Lines(source);
            var text = string.Join('\n', lines);
            if (file >= returned.Programs.Length || returned.Programs[file].Text != Formatter.Format(text))
            {
                diagnostics.Add(ExportDiagnostics.LineNotTheSame(new Location(source, source.GetLineSpan(Math.Max(0, Array.FindIndex(lines, line => !SheetWriter.Keeps(line)))))));
            }
        }
    }
}
