using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Makes a program of a project that checks without errors: what the compiler does not accept, whatever the reason, becomes
/// a comment with the compiler's own words.
/// </summary>
internal sealed class ProgramMaker(ProjectDraft draft, string name, SourceText source, DiagnosticBag diagnostics)
{
    // Every pass turns at least one line into a comment; mistakes that come up only then are rare.
    private const int MostPasses = 20;

    private static readonly Exact LeastOfYuan = 100_000;

    private readonly string _file = source.Path;
    private readonly Dictionary<SourceRow, RowReading> _readings = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<SourceRow, RowReading> Readings => _readings;

    /// <summary>The program.</summary>
    public string Make()
    {
        foreach (var row in draft.Rows)
        {
            _readings[row] = RowReading.Of(row, draft.Year, draft.Declarations);
        }

        RefuseAmounts();
        var text = new ProgramWriter(draft, name, _file, _readings).Write();
        for (var pass = 0; pass < MostPasses && Mend(text); pass++)
        {
            text = new ProgramWriter(draft, name, _file, _readings).Write();
        }

        foreach (var row in draft.Rows.Where(row => _readings[row].Target is null))
        {
            var reading = _readings[row];
            diagnostics.Add(ImportDiagnostics.RefusedTarget(row.Location, row.Position.Words, row.Name, reading.Original, reading.Note));
        }

        return text.ToString();
    }

    // 85.60 may be yuan or ten thousands of them, where the form says neither; no office writes hundreds of thousands of the latter.
    private void RefuseAmounts()
    {
        var bare = draft.Header.Values.Where(entry => entry.LacksUnit).ToList();
        if (draft.IsTenThousands || draft.IsYuan || bare.Exists(entry => Exact.TryParse(entry.Code, out var amount) && amount >= LeastOfYuan))
        {
            return;
        }

        foreach (var entry in bare.Where(entry => !Exact.TryParse(entry.Code, out var amount) || amount.Sign != 0))
        {
            draft.Header.Remove(entry.Field);
            var at = new Location(source, entry.Span);
            draft.HeaderNotes.Add(new SourceNote($"{entry.Words}（没有写单位，是元还是万元）", entry.Position, at));
            diagnostics.Add(ImportDiagnostics.Unplaced(at, entry.Position.Words, entry.Words));
        }
    }

    private bool Mend(ProgramText text)
    {
        var isChanged = false;
        foreach (var error in Compilation.Create(new SourceText(_file, text.ToString())).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            switch (text.Origin(error.Location.Start.Line))
            {
                case SourceRow row when _readings[row].Target is not null:
                    _readings[row] = RowReading.Refused(row, error.Message);
                    isChanged = true;
                    break;
                case HeaderField field when draft.Header.Remove(field, out var entry):
                    var at = new Location(error.Location.Source, error.Location.Span);
                    draft.HeaderNotes.Add(new SourceNote($"{FieldLabels.Keyword(field)}：{entry.Code}（{error.Message.Zh}）", default, at));
                    diagnostics.Add(ImportDiagnostics.Unplaced(new Location(new SourceText(_file, string.Empty), default), new LocalizedText($"栏目“{FieldLabels.Keyword(field)}”里", FieldLabels.Keyword(field)), entry.Code));
                    isChanged = true;
                    break;
            }
        }

        return isChanged;
    }
}
