using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Makes rows of the tokens under one heading.</summary>
internal sealed class FlowRowBuilder(DraftSession session, FlowColumns head, bool isUnsure, bool isMarked, RowShape shape)
{
    private readonly List<FoundRow> _rows = [];
    private readonly PageCarry _carry = new(head.Columns);
    private bool _isBracketed;

    public void Add(List<FlowToken> tokens, ImmutableArray<string> path, bool isBracketed, bool isGlued)
    {
        if (isGlued)
        {
            Glued(tokens, path);
            return;
        }

        _isBracketed |= isBracketed;
        tokens = SplitInline(tokens, isBracketed);
        var carried = PageCarry.Of(tokens);
        var rest = carried is null ? tokens : tokens[..^1];
        foreach (var cells in Repeated(RowAligner.Align(head.Columns, rest, shape), rest))
        {
            _rows.Add(new FoundRow(path, rest, cells));
            _carry.See(rest, cells);
        }

        if (rest.Count > 0 && (_rows.Count == 0 || !ReferenceEquals(_rows[^1].Tokens, rest)))
        {
            _rows.Add(FoundRow.Unplaced(path, rest));
        }

        if (carried is not null)
        {
            _rows.Add(FoundRow.Carried(path, carried));
        }
    }

    /// <summary>Hands over the rows: only now is it known how wide the columns were, and which of them were ever filled.</summary>
    /// <param name="isBroken">Whether cells are broken over lines, and nothing shows where they end.</param>
    public void Finish(bool isBroken)
    {
        isBroken |= !isMarked && _rows.Exists(row => !row.IsCarried && !row.IsUnplaced && BrokenCells.IsPiece(NameOf(row)));
        var facts = TableFacts.Of(head.Columns, [.. _rows.Select(row => row.Cells)], session.Current.IsGoalTable) with
        {
            NeedsSign = head.Columns == FlowColumns.Assumed && !_isBracketed,
            IsUnsure = isUnsure,
            HasBrokenNames = shape.NameWidth == 0 && _rows.Exists(HasBrokenName),
        };
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (row.IsCarried)
            {
                session.RowNote(row.Tokens[0].Text, row.Tokens[0].Position, row.Tokens[0].Span);
                continue;
            }

            if (row.IsUnplaced)
            {
                session.RowNote(RowAligner.Merge(row.Tokens, 0, row.Tokens.Count), row.Tokens[0].Position, Span(row.Tokens));
                continue;
            }

            var next = i + 1 < _rows.Count && _rows[i + 1].IsCarried ? _rows[i + 1] : null;
            var target = next is null ? null : _carry.CellOf(row.Tokens, row.Cells);
            if (target is not null)
            {
                _rows.RemoveAt(i + 1);
            }

            var path = CategoryPath.Complete(row.Path, _rows.Skip(i + 1).Select(other => other.Path), _rows.Take(i).Reverse().Select(other => other.Path));
            var rowFacts = next is not null && target is null ? facts with { CutOff = next.Tokens[0].Text } : facts;
            var isCertain = !isBroken || shape.NameWidth > 0 || BrokenCells.IsCertain(row.Tokens, row.Cells, head.Columns);
            Emit(row with { Path = path }, rowFacts with { IsUnsure = rowFacts.IsUnsure || !isCertain }, target, target is null ? null : next!.Tokens[0]);
        }
    }

    private string NameOf(FoundRow row) => row.Cells is [var first, ..] && head.Columns[first.Column].Role == ColumnRole.Name
        ? RowAligner.Merge(row.Tokens, first.First, first.Count) : string.Empty;

    // A text at the beginning of a line, where the line before holds several cells: it may be a heading as well, or more of one of them.
    private static bool IsBehindOthers(List<FlowToken> tokens, AlignedCell value) => value.First > 1 && tokens[value.First].StartsLine
        && tokens[value.First - 2].Line == tokens[value.First - 1].Line && !CellFit.IsNumberLike(RowAligner.Merge(tokens, value.First, value.Count));

    private void Emit(FoundRow row, TableFacts facts, int? carriedColumn, FlowToken? carried)
    {
        var words = new RowWords(head.Columns);
        foreach (var cell in row.Cells)
        {
            words.Add(cell.Column, RowAligner.Merge(row.Tokens, cell.First, cell.Count) + (cell.Column == carriedColumn ? carried!.Text : string.Empty));
        }

        var first = row.Tokens[row.Cells[0].First];
        var last = row.Tokens[row.Cells[^1].First + row.Cells[^1].Count - 1];
        var span = TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, carried?.Span.End ?? last.Span.End));
        var value = row.Cells.Find(cell => head.Columns[cell.Column].Role == ColumnRole.Value);
        var isBehindOthers = !isMarked && value is not null && IsBehindOthers(row.Tokens, value);
        var isUnclear = isBehindOthers || (facts.HasBrokenNames && value is not null && row.Tokens[value.First].StartsLine) || (shape.NameWidth > 0 && !IsPlain(row));
        words.Emit(session, row.Path, first.Position, span, facts with { HasBrokenNames = isUnclear });
    }

    private void Glued(List<FlowToken> tokens, ImmutableArray<string> path)
    {
        foreach (var token in tokens)
        {
            GluedRow.Emit(session, head, token, path);
        }
    }

    // 车辆保障≥25 in one token, unless a target of its own follows; 机柜数量(≥77台) where the form writes targets so.
    private static List<FlowToken> SplitInline(List<FlowToken> tokens, bool isBracketed)
    {
        var split = new List<FlowToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var next = i + 1 < tokens.Count ? tokens[i + 1].Text : string.Empty;
            var parts = isBracketed ? RowParts.Bracketed(token.Text)
                : CellFit.IsNumberLike(next) && !CellFit.IsBareNumber(next) || CellFit.IsOperator(next) ? null : RowParts.Inline(token.Text);
            if (parts is { } found)
            {
                var at = token.Text.LastIndexOf(found.Value, StringComparison.Ordinal);
                split.Add(token.Part(0, found.Name.Length, token.Gap));
                split.Add(token.Part(at, found.Value.Length, Gap.Cell));
            }
            else
            {
                split.Add(token);
            }
        }

        return split;
    }

    // A cell of two lines may repeat the name before its value (监测子站 | 11个 | 监测子站 0): no row of its own.
    private List<List<AlignedCell>> Repeated(List<List<AlignedCell>> rows, List<FlowToken> tokens)
    {
        var actual = head.Columns.ToList().FindIndex(column => column.Role == ColumnRole.Actual);
        for (var i = 1; i < rows.Count && actual >= 0; i++)
        {
            var (before, row) = (rows[i - 1], rows[i]);
            if (RowAligner.Merge(tokens, before[0].First, before[0].Count) == RowAligner.Merge(tokens, row[0].First, row[0].Count)
                && before[^1].Column < actual && row.Count > 1)
            {
                before.Add(new AlignedCell(actual, row[0].First, row[0].Count + row[1].Count));
                before.AddRange(row.Skip(2).Where(cell => cell.Column > actual));
                rows.RemoveAt(i--);
            }
        }

        return rows;
    }

    // Where lines are broken without a mark, a text is only certain to be a target when it and what follows are one token each.
    private bool IsPlain(FoundRow row)
    {
        var value = row.Cells.FindIndex(cell => head.Columns[cell.Column].Role == ColumnRole.Value);
        var hasMore = head.Columns[^1].Role != ColumnRole.Value;
        return value >= 0 && row.Cells[value].Count == 1 && (!hasMore || (value + 1 < row.Cells.Count && row.Cells[value + 1].Count == 1));
    }

    // A name that was broken over lines without a mark: then a text on a line of its own may be a value or more of a name.
    private bool HasBrokenName(FoundRow row) => row.Cells.Count > 0 && head.Columns[row.Cells[0].Column].Role == ColumnRole.Name
        && Enumerable.Range(row.Cells[0].First + 1, row.Cells[0].Count - 1).Any(i => row.Tokens[i].Gap == Gap.Line);

    private static TextSpan Span(List<FlowToken> tokens) =>
        TextSpan.FromBounds(tokens[0].Span.Start, Math.Max(tokens[0].Span.End, tokens[^1].Span.End));

    private sealed record FoundRow(ImmutableArray<string> Path, List<FlowToken> Tokens, List<AlignedCell> Cells)
    {
        public bool IsCarried { get; private init; }

        public bool IsUnplaced { get; private init; }

        public static FoundRow Carried(ImmutableArray<string> path, FlowToken token) => new(path, [token], []) { IsCarried = true };

        public static FoundRow Unplaced(ImmutableArray<string> path, List<FlowToken> tokens) => new(path, tokens, []) { IsUnplaced = true };
    }
}
