using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Formatting;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Turns a document into programs. The front door of the import.</summary>
internal static class DocumentImporter
{
    /// <summary>Imports a file. Never throws for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="companion">The file that an export wrote beside it, or null.</param>
    public static ImportResult Import(string path, byte[] bytes, DocumentFile? companion = null)
    {
        var diagnostics = new DiagnosticBag();
        if (DocumentReader.Read(path, bytes, diagnostics) is not { } whole)
        {
            return new ImportResult([], [], diagnostics.ToImmutable());
        }

        var (document, own) = ExportedTables.Take(whole);
        if (companion is not null && DocumentReader.Read(companion.Path, companion.Bytes, diagnostics) is { } beside)
        {
            own = ExportedTables.Take(beside).Own;
        }

        return Import(document, own, diagnostics) with { Document = document, Exported = own };
    }

    private static ImportResult Import(Document document, ExportedTables own, DiagnosticBag diagnostics)
    {
        if (!document.HiddenSheets.IsEmpty)
        {
            diagnostics.Add(ImportDiagnostics.HiddenSheets(new Location(new SourceText(document.Path, string.Empty), default), document.HiddenSheets));
        }

        var session = new DraftSession(document.Source, diagnostics);
        Read(document, session);
        foreach (var info in own.Info)
        {
            info.Apply(session);
        }

        var drafts = Settle(session.Drafts.ToList());
        if (!drafts.Exists(draft => draft.HasRows))
        {
            var none = new DiagnosticBag();
            none.AddRange(diagnostics.ToImmutable().Where(diagnostic => diagnostic.Code == ImportDiagnostics.HiddenSheetsDescriptor.Code));
            var scrambled = diagnostics.ToImmutable().Where(diagnostic => diagnostic.Code == ImportDiagnostics.ScrambledDescriptor.Code).ToList();
            none.AddRange(scrambled.Count > 0 ? scrambled : [ImportDiagnostics.NoTable(new Location(document.Source, default))]);
            return new ImportResult([], [], none.ToImmutable());
        }

        return Make(document, drafts, diagnostics);
    }

    private static void Read(Document document, DraftSession session)
    {
        var isOnlyText = document.Blocks is [DocumentText];
        var isOnlyTable = document.Blocks.All(block => block is DocumentTable);
        foreach (var block in document.Blocks)
        {
            if (block is DocumentText text)
            {
                FlowImporter.Import(text, session, isOnlyText);
            }
            else if (document.Blocks.Length == 1 && Lines((DocumentTable)block) is { } lines)
            {
                FlowImporter.Import(lines, session, isWhole: true);
            }
            else
            {
                GridImporter.Import((DocumentTable)block, session, isOnlyTable);
            }
        }
    }

    // A sheet with one cell in each row is a text that someone typed into it.
    private static DocumentText? Lines(DocumentTable table)
    {
        var cells = table.Rows.Select(GridImporter.Distinct).ToList();
        return cells.TrueForAll(row => row.Count <= 1)
            ? new DocumentText([.. cells.SelectMany(row => row).SelectMany(cell => cell.Text.Split('\n').Select(line => new DocumentLine(line, cell.Position, cell.Span)))])
            : null;
    }

    // What was found before any project began belongs to the first one.
    private static List<ProjectDraft> Settle(List<ProjectDraft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var draft = drafts[i];
            if (draft.IsBlank && drafts.Count > 1)
            {
                var heir = i + 1 < drafts.Count ? drafts[i + 1] : drafts[i - 1];
                heir.HeaderNotes.InsertRange(0, draft.HeaderNotes.Concat(draft.Members.OfType<SourceNote>()));
                heir.OtherFields.InsertRange(0, draft.OtherFields);
                heir.Titles.InsertRange(0, draft.Titles);
                heir.Declarations.InsertRange(0, draft.Declarations);
                heir.Year ??= draft.Year;
                heir.IsTenThousands |= draft.IsTenThousands;
                heir.IsYuan |= draft.IsYuan;
                drafts.RemoveAt(i);
            }
        }

        return drafts;
    }

    private static ImportResult Make(Document document, List<ProjectDraft> drafts, DiagnosticBag diagnostics)
    {
        var (programs, rows) = (new List<ImportedProgram>(), new List<ImportedRow>());
        var unnamed = 0;
        var stem = Path.GetFileNameWithoutExtension(document.Path) is { Length: > 0 } known and not "-" ? known : "导入";
        foreach (var draft in drafts)
        {
            if (draft.OtherFields is [var field, ..])
            {
                diagnostics.Add(ImportDiagnostics.FieldsWithoutPlace(field.At, [.. draft.OtherFields.Select(other => other.Label).Distinct()]));
            }

            var name = NameText.Clean((draft.Name ?? (++unnamed > 1 ? $"{stem}（{unnamed}）" : stem)) + (draft.Horizon is { } horizon ? $"（{horizon}）" : string.Empty));
            var maker = new ProgramMaker(draft, name, document.Source, diagnostics);
            var text = Formatter.Format(maker.Make());
            programs.Add(new ImportedProgram(name, FileNames.Of(name), text));
            rows.AddRange(draft.Rows.Select(row => Row(row, maker.Readings[row], document.Path, name)));
        }

        return new ImportResult([.. programs], [.. rows.OrderBy(row => row.Start)], Sort(diagnostics));
    }

    private static ImmutableArray<Diagnostic> Sort(DiagnosticBag diagnostics) =>
        [.. diagnostics.ToImmutable().OrderBy(diagnostic => diagnostic.Location.Span.Start)];

    private static ImportedRow Row(SourceRow row, RowReading reading, string file, string project) => new()
    {
        File = file,
        Position = row.Position,
        Project = project,
        Indicator = row.Name,
        Path = row.Path,
        Source = reading.Original,
        Target = reading.Target,
        Reading = reading.Kind,
        Note = reading.Note,
        ProgramLine = IndicatorLine.Of(row, reading),
        Start = row.Location.Span.Start,
    };
}
