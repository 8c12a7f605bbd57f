using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// A program as the import sheet of the national system. The sheet is imported again at once: what would not come back as it
/// was is named, and so is what the sheet has no column for.
/// </summary>
internal sealed class NationalSheet
{
    private NationalSheet(ImmutableArray<ExportRow> rows) => Rows = rows;

    public ImmutableArray<ExportRow> Rows { get; }

    /// <summary>The headings and the rows, as cells. The column of notes is there only where any indicator has one.</summary>
    public IEnumerable<ImmutableArray<string>> Lines =>
        Rows.Any(row => row.Indicator.Descriptor.Note is not null)
            ? Rows.Select(row => row.Cells.Add(row.Indicator.Descriptor.Note ?? string.Empty)).Prepend(ExportRow.Header.Add(ExportRow.NoteHeader))
            : Rows.Select(row => row.Cells).Prepend(ExportRow.Header);

    public static NationalSheet Of(ProgramModel program, DiagnosticBag diagnostics)
    {
        var rows = program.Projects.SelectMany(project => project.Indicators.Select(indicator => Row(project, indicator))).ToImmutableArray();
        var sheet = new NationalSheet(rows);
        for (var place = 0; place < program.Projects.Length; place++)
        {
            var project = program.Projects[place];
            if (LeftOut.Of(project, program.Tests.Any(test => test.Expectations.Any(expected => expected.Project == place))) is { Count: > 0 } fields)
            {
                diagnostics.Add(ExportDiagnostics.LeftOut(project.Location, project.Name, fields));
            }
        }

        sheet.Compare(diagnostics);
        return sheet;
    }

    /// <summary>The sheet as CSV: UTF-8 with a byte order mark and CRLF, as spreadsheets expect it.</summary>
    public byte[] ToCsv()
    {
        var text = new StringBuilder();
        foreach (var cells in Lines)
        {
            text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static ExportRow Row(ProjectModel project, IndicatorModel indicator)
    {
        // There are two levels; deeper headings are put into the second.
        var path = indicator.Descriptor.Path;
        ImmutableArray<string> headings = path.Length <= 2 ? path : [path[0], string.Join('/', path.Skip(1))];
        return new ExportRow(project, headings, indicator, TargetCells.Of(indicator.Descriptor, headings, project.Header.Year?.Value));
    }

    private void Compare(DiagnosticBag diagnostics)
    {
        var imported = DocumentImporter.Import("导出.csv", ToCsv()).Programs
            .SelectMany(program => Compilation.Create(new SourceText(program.FileName, program.Text)).Model.Projects)
            .SelectMany(project => project.Indicators.Select(indicator => (Project: project.Name, Indicator: indicator)))
            .ToList();
        foreach (var row in Rows)
        {
            var at = imported.FindIndex(other => other.Project == row.Project.Name && IsSame(other.Indicator, row.Indicator));
            if (at >= 0)
            {
                imported.RemoveAt(at);
            }
            else
            {
                diagnostics.Add(ExportDiagnostics.NotTheSame(row.Indicator.TargetLocation, row.Indicator.Descriptor.Name, row.Indicator.Descriptor.TargetText));
            }
        }
    }

    private static bool IsSame(IndicatorModel imported, IndicatorModel original) =>
        imported.Descriptor.Name == original.Descriptor.Name
        && imported.Descriptor.Path.SequenceEqual(original.Descriptor.Path)
        && imported.Weight == original.Weight
        && (imported.Descriptor.Source ?? string.Empty) == (original.Descriptor.Source ?? string.Empty)
        && (original.Descriptor.Note is null || imported.Descriptor.Note == original.Descriptor.Note)
        && imported.Descriptor.Error is null && original.Descriptor.Error is null
        && TargetCells.Agree(imported.Descriptor, original.Descriptor);

    // A cell that a spreadsheet would take for a formula gets an apostrophe; the comparison then says that it is another name.
    private static string Quote(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t\r".Contains(cell[0]) && !Exact.TryParse(cell, out _) ? $"'{cell}" : cell;
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe.Trim().Length < safe.Length ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
