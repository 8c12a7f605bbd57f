using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Actuals;

/// <summary>
/// Actuals in official tables: the import sheet of the national system, and self-evaluations (自评表). The tables are read as
/// the import reads them, so that a document that was imported names its indicators the same way.
/// </summary>
internal sealed class OfficialActuals(Document document, Func<string, bool> isProject, DiagnosticBag diagnostics)
{
    private readonly List<ActualRow> _rows = [];
    private readonly Dictionary<SourceText, List<string>> _units = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<DocumentTable> _tables = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rows, in the order of the document.</summary>
    public IReadOnlyList<ActualRow> Rows => _rows;

    /// <summary>Whether a table is an official one with actuals.</summary>
    public bool Holds(DocumentTable table) => _tables.Contains(table);

    /// <summary>Reads all tables. Each sheet of a workbook stands on its own; the tables of a document may belong together.</summary>
    public void Read()
    {
        if (document.Blocks.All(block => block is DocumentTable { Sheet: not null }))
        {
            foreach (var block in document.Blocks)
            {
                Read([block], ((DocumentTable)block).Sheet);
            }
        }
        else
        {
            Read(document.Blocks, sheet: null);
        }
    }

    private void Read(ImmutableArray<DocumentBlock> blocks, string? sheet)
    {
        // What the import would have to say of headers and leftovers does not concern the actuals.
        var session = new DraftSession(document.Source, new DiagnosticBag());
        var isOnlyTable = document.Blocks.All(block => block is DocumentTable);
        var seen = new HashSet<SourceRow>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            if (block is not DocumentTable table)
            {
                FlowImporter.Import((DocumentText)block, session, false);
                continue;
            }

            GridImporter.Import(table, session, isOnlyTable);
            var added = session.Drafts.SelectMany(draft => draft.Rows).Where(row => seen.Add(row)).ToList();
            if (added.Exists(row => row.Actual is not null))
            {
                _tables.Add(table);
            }
        }

        foreach (var cell in session.Nameless)
        {
            diagnostics.Add(DataDiagnostics.MissingIndicator(At(cell)));
        }

        var found = session.Drafts.SelectMany(draft => draft.Rows.Where(row => row.Actual is not null).Select(row => (Draft: draft, Row: row)));
        foreach (var cell in found.GroupBy(pair => (pair.Row.Actual!.Position, pair.Row.ActualPart)).OrderBy(group => group.First().Row.Actual!.Span.Start))
        {
            var isShared = cell.Select(pair => pair.Row.Name).Distinct(StringComparer.Ordinal).Skip(1).Any();
            var defect = Defect(cell.First().Row, isShared);
            if (defect is not null)
            {
                diagnostics.Add(defect);
            }

            foreach (var (draft, row) in isShared ? cell : cell.Take(1))
            {
                _rows.Add(Row(draft, row, sheet, row.Actual!.Problem ?? defect?.Message));
            }
        }
    }

    private Diagnostic? Defect(SourceRow row, bool isShared) => row.Actual is { IsEmpty: false } cell && isShared
        ? DocumentDataDiagnostics.SharedCell(At(cell), cell.Text)
        : CellValue.Of(row.Actual!).Defect?.Invoke(At(row.Actual!)) ?? Ragged(row);

    private ActualRow Row(ProjectDraft draft, SourceRow row, string? sheet, LocalizedText? problem)
    {
        var cell = row.Actual!;
        var value = CellValue.Of(cell);
        return new ActualRow
        {
            Project = Project(draft, sheet) is { } project ? new DataText(project, row.Location) : null,
            Indicator = new DataText(row.Name, row.Location),
            Headings = row.Path,
            Value = new DataText(value.Text, At(cell)),
            Kind = value.Kind,
            Day = value.Day,
            Unit = Unit(row.Unit),
            Target = Target(draft, row),
            Problem = problem,
        };
    }

    // A comma inside a name moves all that follow it, in a CSV only.
    private Diagnostic? Ragged(SourceRow row) => row.Ragged is var (cells, headings) && document.Source.Cells.IsEmpty && row.Actual!.Problem is null
        ? DataDiagnostics.RaggedRow(row.Location, cells, headings)
        : null;

    private string? Project(ProjectDraft draft, string? sheet)
    {
        var horizon = draft.Horizon is { } term ? $"（{term}）" : string.Empty;
        var stem = Path.GetFileNameWithoutExtension(document.Path);
        return draft.Name is { } name ? name + horizon
            : sheet is not null && isProject(sheet + horizon) ? sheet + horizon
            : isProject(stem + horizon) ? stem + horizon
            : null;
    }

    private StatedTarget? Target(ProjectDraft draft, SourceRow row)
    {
        if (row.Value.Length == 0 && row.Operator.Length == 0)
        {
            return null;
        }

        var reading = RowReading.Of(row, draft.Year, []);
        return reading.Target is { } target && ProgramTarget.Meaning("核对", target, []) is { } meaning
            ? new StatedTarget(reading.Original, meaning, reading.Kind == TargetReadingKind.Assumed, row.Location)
            {
                MeaningIn = program => Units(program) is { Count: > 0 } units ? ProgramTarget.Meaning("核对", target, units) : null,
            }
            : null;
    }

    private List<string> Units(SourceText program)
    {
        if (!_units.TryGetValue(program, out var units))
        {
            units = [.. SyntaxTree.Parse(program).Root.DescendantMembers().OfType<UnitDeclarationSyntax>().Select(unit => program[unit.Span].ReplaceLineEndings(" "))];
            _units.Add(program, units);
        }

        return units;
    }

    private static string Unit(string unit) => unit.Any(c => char.IsLetter(c) || c is '%' or '％' or '‰' or '℃') ? unit : string.Empty;

    private Location At(DocumentCell cell) => new(document.Source, cell.Span);
}
