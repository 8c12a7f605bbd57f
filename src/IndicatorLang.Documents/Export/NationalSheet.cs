using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// A program as the import sheet of the national system.
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

    public static NationalSheet Of(Compilation program) => new(
    [
        .. program.Model.Projects.SelectMany(project =>
        {
            var declarations = ProjectInfoSheet.Declared(program, project);
            return project.Indicators.Select(indicator => Row(project, indicator, declarations));
        }),
    ]);

    private static ExportRow Row(ProjectModel project, IndicatorModel indicator, ImmutableArray<string> declarations)
    {
        // There are two levels; deeper headings are put into the second.
        var path = indicator.Descriptor.Path;
        ImmutableArray<string> headings = path.Length <= 2 ? path : [path[0], string.Join('/', path.Skip(1))];
        return new ExportRow(project, headings, indicator, TargetCells.Of(indicator.Descriptor, headings, project.Header.Year?.Value, declarations));
    }

    /// <summary>Imports the sheet without anything beside it, and names the indicators that would not come back as they were.</summary>
    public void Compare(DiagnosticBag diagnostics)
    {
        var imported = DocumentImporter.Import("导出.csv", CsvTable.Write(Lines)).Programs
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
}
