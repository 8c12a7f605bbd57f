using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>A cell that was found: its column, and its tokens.</summary>
internal sealed record AlignedCell(int Column, int First, int Count);

/// <summary>
/// Lays the tokens under one heading into rows and columns where nothing but their order says what belongs where: of all
/// ways to cut them, the one in which words fit their columns best.
/// </summary>
internal sealed class RowAligner
{
    private const int MostMerged = 8;
    private const int Unreachable = int.MinValue / 2;

    private readonly ImmutableArray<TableColumn> _columns;
    private readonly IReadOnlyList<FlowToken> _tokens;
    private readonly int _name;
    private readonly int[,] _best;
    private readonly (int Count, int Column)[,] _from;

    private readonly RowShape _shape;

    private RowAligner(ImmutableArray<TableColumn> columns, IReadOnlyList<FlowToken> tokens, RowShape shape)
    {
        (_columns, _tokens, _shape) = (columns, tokens, shape);
        _name = Find(columns, ColumnRole.Name);
        _best = new int[tokens.Count + 1, columns.Length];
        _from = new (int, int)[tokens.Count + 1, columns.Length];
    }

    /// <summary>The rows, each with its cells from left to right.</summary>
    public static List<List<AlignedCell>> Align(ImmutableArray<TableColumn> columns, IReadOnlyList<FlowToken> tokens, RowShape shape) =>
        tokens.Count == 0 ? [] : new RowAligner(columns, tokens, shape).Run();

    /// <summary>The words of some tokens as one text. Nothing is put where a line was broken.</summary>
    public static string Merge(IReadOnlyList<FlowToken> tokens, int first, int count)
    {
        var text = tokens[first].Text;
        for (var i = first + 1; i < first + count; i++)
        {
            text += (tokens[i].Gap is Gap.Blank or Gap.Cell ? " " : string.Empty) + tokens[i].Text;
        }

        return text;
    }

    private static int Find(ImmutableArray<TableColumn> columns, ColumnRole role)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    private List<List<AlignedCell>> Run()
    {
        for (var end = 0; end <= _tokens.Count; end++)
        {
            for (var column = 0; column < _columns.Length; column++)
            {
                _best[end, column] = Unreachable;
            }
        }

        for (var end = 1; end <= _tokens.Count; end++)
        {
            for (var count = 1; count <= Math.Min(MostMerged, end); count++)
            {
                Extend(end - count, count);
            }
        }

        return Trace();
    }

    // All cells that the tokens from start on can make.
    private void Extend(int start, int count)
    {
        var text = Merge(_tokens, start, count);
        for (var column = _name; column < _columns.Length; column++)
        {
            var fit = CellFit.Of(_columns[column].Role, text);
            if (fit <= CellFit.Never)
            {
                continue;
            }

            fit -= Joining(_columns[column].Role, start, count, text);
            if ((column == _name && IsCutShort(start, count)) || (_columns[column].Role == ColumnRole.Value && EndsOpen(text)))
            {
                fit -= 8;
            }

            if (column == _name)
            {
                Begin(start, count, fit);
            }
            else
            {
                Continue(start, count, column, fit);
            }
        }
    }

    private void Begin(int start, int count, int fit)
    {
        if (start == 0)
        {
            Take(count, _name, fit, count, -1);
            return;
        }

        if (_shape.IsOneRow)
        {
            return;
        }

        // A row in the middle of a line is rarer than one at its beginning, and any new row needs a reason.
        var edge = _tokens[start].Gap switch { >= Gap.Line => 3, Gap.Cell => 5, _ => 7 };
        for (var before = _name; before < _columns.Length; before++)
        {
            Take(start + count, _name, _best[start, before] - Skipped(before, _columns.Length) - edge + fit, count, before);
        }
    }

    private void Continue(int start, int count, int column, int fit)
    {
        // A row whose name is on the page before, or is missing.
        if (start == 0)
        {
            Take(count, column, fit - 6, count, -1);
        }

        for (var before = _name; before < column; before++)
        {
            Take(start + count, column, _best[start, before] - Skipped(before, column) + fit, count, before);
        }
    }

    private void Take(int end, int column, int score, int count, int before)
    {
        if (score > _best[end, column] && score > Unreachable / 2)
        {
            _best[end, column] = score;
            _from[end, column] = (count, before);
        }
    }

    // What it costs that the columns between two cells are empty.
    private int Skipped(int from, int to)
    {
        var cost = 0;
        for (var column = from + 1; column < to; column++)
        {
            cost += _columns[column].Role is ColumnRole.Value ? 8 : _columns[column].Role is ColumnRole.Source ? 2 : 1;
        }

        return cost;
    }

    // What it costs that a cell is made of several tokens.
    private int Joining(ColumnRole role, int start, int count, string text)
    {
        if (count == 1)
        {
            return 0;
        }

        if (role == ColumnRole.Name && CellFit.IsBareNumber(_tokens[start].Text))
        {
            return -CellFit.Never;
        }

        var isTarget = role is ColumnRole.Value or ColumnRole.Actual or ColumnRole.Earlier && CellFit.IsNumberLike(text);
        var cost = 0;
        for (var i = start + 1; i < start + count; i++)
        {
            cost += isTarget && _tokens[i].Gap <= Gap.Blank ? 0 : _tokens[i].Gap switch
            {
                Gap.None or Gap.Blank => role is ColumnRole.Name or ColumnRole.Note or ColumnRole.Source ? 1 : 4,
                Gap.Cell => 9,
                Gap.Line when role == ColumnRole.Name && _shape.NameWidth > 0 => _shape.IsFull(_tokens, start, i - 1) ? 0 : 14,
                Gap.Line => EndsOpen(_tokens[i - 1].Text) || (_shape.IsOneRow && role is ColumnRole.Name or ColumnRole.Source or ColumnRole.Note) ? 1 : 4,
                _ => 6,
            };
        }

        return cost;
    }

    // A name whose last line is full goes on, unless a number follows it.
    private bool IsCutShort(int start, int count) => _shape.NameWidth > 0 && start + count < _tokens.Count && _tokens[start + count].Gap == Gap.Line
        && !CellFit.IsNumberLike(_tokens[start + count].Text) && _shape.IsFull(_tokens, start, start + count - 1);

    private static bool EndsOpen(string text) => text[^1] is '，' or '、' or ',' or '（' or '(' or '：' or '；' or '≥' or '≤' or '>' or '<' or '＞' or '＜' or '&' or '-' or '~' or '至';

    private List<List<AlignedCell>> Trace()
    {
        var (end, column, best) = (_tokens.Count, -1, Unreachable);
        for (var last = 0; last < _columns.Length; last++)
        {
            var score = _best[end, last] - Skipped(last, _columns.Length);
            if (_best[end, last] > Unreachable && score > best)
            {
                (column, best) = (last, score);
            }
        }

        var rows = new List<List<AlignedCell>>();
        if (column < 0)
        {
            return rows;
        }

        var row = new List<AlignedCell>();
        while (end > 0)
        {
            var (count, before) = _from[end, column];
            row.Insert(0, new AlignedCell(column, end - count, count));
            end -= count;
            if (column == _name || end == 0)
            {
                rows.Insert(0, row);
                row = [];
            }

            column = before;
        }

        return rows;
    }
}
