using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The rows below the headings of a table whose cells have places.</summary>
internal sealed class GridRows(DraftSession session, GridHead head)
{
    private readonly CategoryPath[] _paths = [.. head.Groups.Select(_ => new CategoryPath())];

    // Where two groups stand side by side, each leaves out the columns of the other.
    private readonly bool _isWhole = head.Groups.Length == 1;

    public void Read(ImmutableArray<DocumentCell> cells)
    {
        for (var group = 0; group < head.Groups.Length; group++)
        {
            Read(cells, head.Groups[group], _paths[group], isLongTerm: head.HasLongTerm && group == 0);
        }
    }

    private void Read(ImmutableArray<DocumentCell> cells, ImmutableArray<TableColumn> columns, CategoryPath path, bool isLongTerm)
    {
        if (columns.IndexOf(columns.FirstOrDefault(column => column.Role == ColumnRole.Project)!) is >= 0 and var project && project < cells.Length && !cells[project].IsEmpty)
        {
            session.Enter(RowParts.Join(cells[project].Text), cells[project]);
        }

        if (Leftover(cells, columns) || IsHeadingRow(cells, columns, path))
        {
            return;
        }

        var words = new Dictionary<int, string>();
        DocumentCell? first = null;
        DocumentCell? last = null;
        for (var i = 0; i < cells.Length; i++)
        {
            var (cell, column) = (cells[i], i < columns.Length ? columns[i] : new TableColumn(ColumnRole.Note, string.Empty));
            if (cell.IsEmpty || (i > 0 && cell.IsContinuation && cells[i - 1].Position == cell.Position))
            {
                continue;
            }

            switch (column.Role)
            {
                case ColumnRole.Ignored:
                    Beside(cell, column);
                    break;
                case ColumnRole.Project:
                    break;
                case ColumnRole.FirstLevel when Both(cell.Text) is var (upper, lower):
                    path.EnterFirst(upper);
                    path.EnterSecond(lower);
                    break;
                case ColumnRole.FirstLevel:
                    path.EnterFirst(Heading(cell));
                    break;
                case ColumnRole.SecondLevel:
                    path.EnterSecond(Heading(cell));
                    break;
                // What reaches down from a row above has been said there.
                case ColumnRole.Note or ColumnRole.Source when cell.IsContinuation:
                    break;
                default:
                    if (i < columns.Length)
                    {
                        words.Add(i, cell.Text);
                        (first, last) = (first ?? cell, cell);
                    }

                    break;
            }
        }

        if (first is not null)
        {
            var end = Math.Max(first.Span.End, last!.Span.End);
            var actual = ActualCell.Of(cells, columns);
            var span = TextSpan.FromBounds(first.Span.Start, end);
            if (Goals(columns, words) is { } goals)
            {
                foreach (var goal in goals)
                {
                    var told = RowWords.Of(columns, goal == goals[0] ? words : []);
                    (told.Goal, told.Actual, told.Ragged) = (goal, goals.Count == 1 ? actual : null, Ragged(cells, columns.Length));
                    told.Emit(session, path.Path, first.Position, span, Facts, isLongTerm);
                }

                return;
            }

            var listed = ListedRow.Split(columns, words) ?? [words];
            for (var part = 0; part < listed.Count; part++)
            {
                var row = RowWords.Of(columns, listed[part]);
                (row.Actual, row.Part) = ActualCell.Part(actual, listed, part, columns);
                row.Ragged = Ragged(cells, columns.Length);
                row.Emit(session, path.Path, first.Position, span, Facts, isLongTerm);
            }
        }
    }

    private TableFacts Facts => head.IsAssumed ? TableFacts.Headless : TableFacts.Grid;

    private static List<GoalText>? Goals(ImmutableArray<TableColumn> columns, Dictionary<int, string> words)
    {
        var told = words.Where(pair => columns[pair.Key].Role == ColumnRole.Goal).Select(pair => pair.Value).Distinct().ToList();
        return told is [var text] && GoalText.All(text).ToList() is { Count: > 0 } goals ? goals : null;
    }

    // 产出指标 alone in a row, under the heading of names: the rows below stand under it.
    private bool IsHeadingRow(ImmutableArray<DocumentCell> cells, ImmutableArray<TableColumn> columns, CategoryPath path)
    {
        if (GridImporter.Distinct(cells) is not [var only] || only.IsContinuation || Categories.Find(only.Text) is not { Suffix.Length: > 0 } category
            || columns.Any(column => column.Role is ColumnRole.FirstLevel or ColumnRole.SecondLevel))
        {
            return false;
        }

        session.Heading(category.Text, category.Words);
        path.Enter(category, null);
        return true;
    }

    // A row with no indicator in it, whose words in the columns of headings are none: 其他需要说明的问题 ｜ 无.
    private bool Leftover(ImmutableArray<DocumentCell> cells, ImmutableArray<TableColumn> columns)
    {
        var own = GridImporter.Distinct(cells).FindAll(cell => !cell.IsContinuation);
        var isHeadings = cells.Take(columns.Length).Select((cell, i) => cell.IsEmpty || cell.IsContinuation
            || columns[i].Role is ColumnRole.FirstLevel or ColumnRole.SecondLevel or ColumnRole.Ignored).All(isHeading => isHeading);
        if (!_isWhole || own.Count == 0 || !isHeadings || own.TrueForAll(cell => Categories.Find(cell.Text) is not null || ColumnLabels.Find(LabelText.Key(cell.Text)) is not null))
        {
            return false;
        }

        session.RowNote(string.Join(" ｜ ", own.Select(cell => RowParts.Join(cell.Text))), own[0].Position, TextSpan.FromBounds(own[0].Span.Start, own[^1].Span.End));
        return true;
    }

    // A column that is no part of an indicator: the goal or the unit of the project in each of its rows, an ordinal, the label of the block.
    private void Beside(DocumentCell cell, TableColumn column)
    {
        // The unit of several projects, which reaches down beside all of them.
        var isOfNext = FieldLabels.Find(column.Label) is { } shared && shared is HeaderField.Implementer or HeaderField.Supervisor && !session.Current.Header.ContainsKey(shared);
        if ((cell.IsContinuation && !isOfNext) || (CellFit.IsBareNumber(cell.Text) && FieldLabels.Find(column.Label) is null) || ColumnLabels.Find(LabelText.Key(cell.Text)) is not null || Categories.Find(cell.Text) is not null
            || !_isWhole)
        {
            return;
        }

        if (FieldLabels.Find(column.Label) is { } field)
        {
            FieldSetter.Set(session, field, column.Label, cell.Text, cell.Position, cell.Span);
        }
        else
        {
            session.RowNote(cell.Text, cell.Position, cell.Span);
        }
    }

    // 产出指标-数量指标: both levels in one cell.
    private static (Category First, Category Second)? Both(string text)
    {
        var cut = text.IndexOfAny(['-', '—', '–', '－', '/', '、', '\n']);
        return cut > 0 && Categories.Find(text[..cut]) is { IsSecondOnly: false } first && Categories.Find(text[(cut + 1)..].TrimStart('—', '-')) is { IsFirstOnly: false } second
            && first.Covers(second) && first.Word != second.Word ? (first, second) : null;
    }

    private Category Heading(DocumentCell cell)
    {
        var text = RowParts.Join(cell.Text);
        var category = Categories.Find(cell.Text) ?? new Category(text, string.Empty, CategoryLevels.None, text);
        session.Heading(category.Text, category.Words);
        return category;
    }

    // Spreadsheets pad rows with blank cells; those are harmless.
    private static (int, int)? Ragged(ImmutableArray<DocumentCell> cells, int headings)
    {
        var count = cells.Length;
        while (count > headings && cells[count - 1].IsEmpty)
        {
            count--;
        }

        return count == headings ? null : (count, headings);
    }
}
