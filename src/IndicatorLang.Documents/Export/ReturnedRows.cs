using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>The rows of an import sheet that came back, each beside the indicator that it was written from.</summary>
internal sealed class ReturnedRows
{
    // 项目 to 三级指标名称 say which indicator it is; behind the note comes nothing.
    private const int Key = 4;
    private const int Weight = 7;
    private const int Source = 8;
    private const int Actual = 9;
    private const int Note = 10;

    private readonly Compilation _program;
    private readonly ImmutableArray<ImmutableArray<DocumentCell>> _rows;
    private readonly ImmutableArray<ImmutableArray<string>> _written;
    private readonly ImmutableArray<ExportRow> _indicators;

    private ReturnedRows(Compilation program, NationalSheet sheet, ImmutableArray<ImmutableArray<DocumentCell>> rows) =>
        (_program, _indicators, _written, _rows) = (program, sheet.Rows, [.. sheet.Lines.Skip(1)], rows);

    /// <summary>The rows, or null where they are not those of the program, one for one.</summary>
    public static ReturnedRows? Of(DocumentTable table, Compilation program)
    {
        var sheet = NationalSheet.Of(program);
        var returned = new ReturnedRows(program, sheet, [.. table.Rows.Skip(1)]);
        var isSame = Enumerable.Range(0, Note + 1).All(column => Text(table.Rows[0], column) == (sheet.Lines.First().ElementAtOrDefault(column) ?? string.Empty))
            && table.Rows[0].Skip(Note + 1).All(cell => cell.IsEmpty)
            && returned._rows.Length == returned._written.Length
            && Enumerable.Range(0, returned._rows.Length).All(row => returned._rows[row].Skip(Note + 1).All(cell => cell.IsEmpty)
                && Enumerable.Range(0, Key).All(column => returned.IsSame(row, column)));
        return isSame ? returned : null;
    }

    /// <summary>The program with the changes that were made in the rows; null where they make no sound program.</summary>
    /// <param name="result">How the tables alone were read.</param>
    public ImportResult? Merge(ImportResult result)
    {
        var read = result.Rows.ToLookup(row => row.Position.Row);
        var rows = ImmutableArray.CreateBuilder<ImportedRow>(_rows.Length);
        var edits = new List<(Location At, string Text)>();
        var found = new DiagnosticBag();
        found.AddRange(result.Diagnostics.Where(diagnostic => diagnostic.Code == ImportDiagnostics.HiddenSheetsDescriptor.Code));
        for (var at = 0; at < _rows.Length; at++)
        {
            var indicator = _indicators[at].Indicator;
            var changes = Enumerable.Range(Key, Source - Key + 1).Append(Note).Where(column => !IsSame(at, column)).ToList();
            if (changes.Count > 0)
            {
                if (read[_rows[at][0].Position.Row].ToList() is not [var row])
                {
                    return null;
                }

                var line = Line(at, row, changes);
                edits.Add((indicator.Location, line));
                found.Add(row.Target is null
                    ? ImportDiagnostics.RefusedTarget(RowLocation(at, result), row.Position.Words, row.Indicator, row.Source, row.Note)
                    : ImportDiagnostics.RowChanged(RowLocation(at, result), row.Position.Words, row.Indicator, Before(at), Now(at)));
                rows.Add(row with { ProgramLine = line });
            }
            else
            {
                rows.Add(Unchanged(at, result));
            }

            if (Text(_rows[at], Actual) is { Length: > 0 } actual)
            {
                edits.Add(AtLineEnd(indicator.Location, actual));
            }
        }

        var files = _program.Sources.Select(source => source.WithContent(Edited(source, edits.FindAll(edit => ReferenceEquals(edit.At.Source, source))))).ToList();
        return edits.Count > 0 && Compilation.Create(files).HasErrors ? null
            : result with { Programs = ReturnedDocument.Programs(files), Rows = rows.MoveToImmutable(), Diagnostics = found.ToImmutable() };
    }

    private ImportedRow Unchanged(int at, ImportResult result)
    {
        var indicator = _indicators[at].Indicator;
        return new ImportedRow
        {
            File = result.Document!.Path,
            Position = _rows[at][Math.Min(Key - 1, _rows[at].Length - 1)].Position,
            Project = _indicators[at].Project.Name,
            Indicator = indicator.Descriptor.Name,
            Path = indicator.Descriptor.Path,
            Source = string.Join(' ', Enumerable.Range(Key, 3).Select(column => Text(_rows[at], column)).Where(text => text.Length > 0)),
            Target = indicator.Descriptor.TargetText,
            Reading = TargetReadingKind.Exact,
            Note = new LocalizedText(string.Empty, string.Empty),
            Start = _rows[at][0].Span.Start,
            ProgramLine = indicator.Location.Source[indicator.Location.Span].ReplaceLineEndings(" "),
        };
    }

    // The line with what was changed; its other clauses stay.
    private string Line(int at, ImportedRow row, List<int> changes)
    {
        if (row.Target is null)
        {
            return row.ProgramLine;
        }

        var indicator = _indicators[at].Indicator;
        var source = indicator.Location.Source;
        var node = _program.Trees.First(tree => ReferenceEquals(tree.Source, source)).Root.DescendantMembers().OfType<IndicatorSyntax>()
            .First(node => node.Name.Span == indicator.NameLocation.Span);
        var hasTarget = changes.Exists(column => column < Weight);
        var note = changes.Contains(Note) ? Text(_rows[at], Note) : hasTarget && row.Reading == TargetReadingKind.Assumed ? $"原文为“{row.Source}”，{row.Note.Zh.TrimEnd('。')}" : null;
        var clauses = new List<(Keyword Kind, string? Text)>
        {
            (Keyword.Source, changes.Contains(Source) ? Clause("来源", Text(_rows[at], Source)) : null),
            (Keyword.Weight, changes.Contains(Weight) ? IndicatorLine.WeightClause(Text(_rows[at], Weight)) : null),
            (Keyword.Note, note is null ? null : Clause("说明", note)),
        };
        var parts = new List<string> { source[node.Name.Span], hasTarget ? row.Target : source[indicator.TargetLocation.Span] };
        foreach (var clause in node.Clauses)
        {
            var place = clauses.FindIndex(changed => changed.Kind == clause.Kind && changed.Text is not null);
            parts.Add(place < 0 ? source[clause.Span] : clauses[place].Text!);
            if (place >= 0)
            {
                clauses.RemoveAt(place);
            }
        }

        parts.AddRange(clauses.Select(clause => clause.Text ?? string.Empty));
        return string.Join("  ", parts.Where(part => part.Length > 0));
    }

    private static string Clause(string keyword, string text) => text.Length > 0 ? $"{keyword} {NameText.Quote(text)}" : string.Empty;

    private static (Location At, string Text) AtLineEnd(Location line, string actual)
    {
        var source = line.Source;
        var end = source.GetLineSpan(source.GetPosition(line.Span.End).Line).End;
        var rest = source.Content[line.Span.End..end];
        var words = NameText.Clean($"实际完成值：{actual}");
        return (new Location(source, new TextSpan(end, 0)), rest.Contains("//", StringComparison.Ordinal) ? $"；{words}" : $"  // {words}");
    }

    private static string Edited(SourceText source, List<(Location At, string Text)> edits)
    {
        var text = source.Content;
        foreach (var (at, words) in edits.OrderByDescending(edit => edit.At.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, at.Span.Start), words, text.AsSpan(at.Span.End));
        }

        return text;
    }

    private Location RowLocation(int at, ImportResult result) =>
        new(result.Document!.Source, TextSpan.FromBounds(_rows[at][0].Span.Start, _rows[at][^1].Span.End));

    private string Before(int at) => Words(column => _written[at].ElementAtOrDefault(column) ?? string.Empty);

    private string Now(int at) => Words(column => Text(_rows[at], column));

    private static string Words(Func<int, string> cell) =>
        string.Join(" ｜ ", new[] { string.Join(' ', Enumerable.Range(Key, 3).Select(cell).Where(text => text.Length > 0)) }
            .Concat(Enumerable.Range(Weight, 2).Append(Note).Select(column => cell(column) is { Length: > 0 } text ? $"{ExportRow.Header.ElementAtOrDefault(column) ?? ExportRow.NoteHeader}：{text}" : string.Empty))
            .Where(text => text.Length > 0));

    private bool IsSame(int row, int column)
    {
        var (now, before) = (Text(_rows[row], column), NameText.Clean(_written[row].ElementAtOrDefault(column) ?? string.Empty, keepsLines: true));
        return NameText.Clean(now, keepsLines: true) == before || (Exact.TryParse(now, out var number) && Exact.TryParse(before, out var written) && number == written);
    }

    private static string Text(ImmutableArray<DocumentCell> row, int column) => column < row.Length ? row[column].Text : string.Empty;
}
