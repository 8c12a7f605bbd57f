using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Data.Rows;

/// <summary>Some hundred rows of a wide table, read from bytes into columns and judged at once.</summary>
internal sealed class RowBatch
{
    // So few that text, columns and what lies between stay in the cache.
    private const int MostRows = 1024;
    private const int MostCells = 64 * 1024;

    private readonly RowPlan _plan;
    private readonly RecordCells _cells;
    private readonly List<(int Cell, int Place, RowColumn Column)> _columns = [];
    private readonly ImmutableArray<int> _keys;
    private readonly RowMarks _apart;
    private readonly RowMarks _blank;
    private readonly ColumnVerdicts _totals;
    private readonly ColumnVerdicts _verdicts;

    public RowBatch(RowPlan plan)
    {
        Capacity = Math.Clamp(MostCells / plan.Width / 64 * 64, 64, MostRows);
        (_plan, _cells) = (plan, new RecordCells(plan.Separator, plan.Width, Capacity));
        (_apart, _blank) = (new RowMarks(Capacity), new RowMarks(Capacity));
        _totals = new ColumnVerdicts(plan.Evaluator, Capacity, ColumnOutput.Totals);
        _verdicts = new ColumnVerdicts(plan.Evaluator, Capacity);
        for (var i = 0; plan.IsClear && i < plan.Width; i++)
        {
            if (plan.Names[i] is { Indicator: { } named } name)
            {
                // An indicator with several targets has a column for each.
                _columns.AddRange(named.Targets.Select(place => (i, place, new RowColumn(plan.DescriptorAt(place), name.Unit, plan.AsOf, Capacity))));
            }
        }

        _keys = [.. Enumerable.Range(0, plan.Width).Where(i => !_columns.Exists(it => it.Cell == i))];
    }

    /// <summary>The most rows.</summary>
    public int Capacity { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _cells.Count;

    public bool IsFull => _cells.IsFull;

    /// <summary>Takes the records at a place, until there is no room or one has to be read on its own.</summary>
    /// <param name="text">A text that ends with a line end.</param>
    /// <param name="at">Where a record begins.</param>
    /// <returns>Behind the last one that was taken.</returns>
    public int Take(ReadOnlySpan<byte> text, int at) => _plan.IsClear ? _cells.Take(text, at) : at;

    /// <summary>Keeps a place for a row that is judged elsewhere.</summary>
    /// <param name="next">Where the next record begins.</param>
    public void Add(int next)
    {
        _apart.Add(Count);
        _cells.Add(next);
    }

    /// <summary>The record of a row, its line end included.</summary>
    public ReadOnlySpan<byte> RecordOf(ReadOnlySpan<byte> text, int row) => text[_cells.StartOf(row).._cells.EndOf(row)];

    /// <summary>The words that name the object of a row.</summary>
    public ReadOnlySpan<byte> EntityOf(ReadOnlySpan<byte> text, int row) => _plan.Entity is { } cell ? _cells.Cell(text, row, cell) : default;

    /// <summary>The words of the period of a row.</summary>
    public ReadOnlySpan<byte> PeriodOf(ReadOnlySpan<byte> text, int row) => _plan.Period is { } cell ? _cells.Cell(text, row, cell) : default;

    /// <summary>Reads the cells of the records that were taken.</summary>
    /// <param name="text">Where the records stand.</param>
    public void Read(ReadOnlySpan<byte> text)
    {
        MarkUnusual(text);

        // All columns of a block, then the next block: its text is looked at again and again, and so has to be as near as can be.
        for (var first = 0; first < Count; first += CellBlock.Rows)
        {
            foreach (var (cell, _, column) in _columns)
            {
                column.Read(text, _cells, first, cell, _apart, _blank);
            }
        }

        for (var row = _blank.Next(0); row >= 0; row = _blank.Next(row + 1))
        {
            if (IsBlank(RecordOf(text, row)))
            {
                _apart.Add(row);
            }
        }

        for (var row = NextApart(0); row >= 0; row = NextApart(row + 1))
        {
            _columns.ForEach(it => it.Column.Erase(row));
        }
    }

    /// <summary>The next row from a row on that is judged elsewhere or has to be; -1 where there is none.</summary>
    public int NextApart(int row) => row < Capacity ? _apart.Next(row) : -1;

    /// <summary>Judges the rows that were read.</summary>
    /// <param name="withVerdicts">Whether the verdict of each row is asked for, beside the totals.</param>
    public ColumnVerdicts Judge(bool withVerdicts)
    {
        var batch = new ColumnBatch(_plan.Evaluator, Count);
        foreach (var (_, place, column) in _columns)
        {
            if (place < _plan.Evaluator.Indicators.Length)
            {
                batch.SetActual(place, column.ToColumn(Count));
            }
            else
            {
                batch.SetInput(place - _plan.Evaluator.Indicators.Length, column.ToColumn(Count));
            }
        }

        var verdicts = withVerdicts ? _verdicts : _totals;
        _plan.Evaluator.EvaluateColumns(batch, verdicts, _plan.AsOf);
        return verdicts;
    }

    /// <summary>Forgets the rows.</summary>
    public void Clear()
    {
        _cells.Clear();
        _apart.Clear();
        _blank.Clear();
    }

    // Nothing may stand below no heading; and a record without a value may be blank, and so none, which takes a look at all of it.
    private void MarkUnusual(ReadOnlySpan<byte> text)
    {
        var ends = _cells.From(0, 0);
        var (width, hasUnnamed) = (_plan.Width, _plan.Unnamed.Count > 0);
        for (var (row, start) = (0, 0); row < Count; row++, start += width)
        {
            // How long all values together are, and a CR.
            var length = ends[start + width] - ends[start] - width;
            foreach (var key in _keys)
            {
                length -= ends[start + key + 1] - ends[start + key] - 1;
            }

            if ((length <= 1 || hasUnnamed) && !_apart[row] && IsUnusual(text, row))
            {
                _apart.Add(row);
            }
        }
    }

    private bool IsUnusual(ReadOnlySpan<byte> text, int row)
    {
        var (hasValue, hasUnnamed) = (false, false);
        for (var cell = 0; cell < _plan.Width; cell++)
        {
            var isFilled = !_cells.Cell(text, row, cell).IsEmpty;
            hasValue |= isFilled && !_keys.Contains(cell);
            hasUnnamed |= isFilled && _plan.Unnamed.Contains(cell);
        }

        return hasUnnamed || !hasValue;
    }

    private bool IsBlank(ReadOnlySpan<byte> record)
    {
        foreach (var c in Encoding.UTF8.GetString(record))
        {
            if (c != _plan.Separator && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
