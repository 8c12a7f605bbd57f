using IndicatorLang.Runtime;

namespace IndicatorLang.Data.Rows;

/// <summary>Some thousand rows of a wide table, read from bytes into columns and judged at once.</summary>
internal sealed class RowBatch
{
    /// <summary>The most rows: so few that all columns stay in the cache.</summary>
    public const int Capacity = 4096;

    private readonly RowPlan _plan;
    private readonly RowColumn?[] _readers;
    private readonly RowColumn[][] _others;
    private readonly List<(int Place, RowColumn Column)> _columns = [];
    private readonly (int Start, int Length)[] _entities = new (int, int)[Capacity];
    private readonly (int Start, int Length)[] _periods = new (int, int)[Capacity];
    private readonly ColumnVerdicts _totals;
    private readonly ColumnVerdicts _verdicts;

    public RowBatch(RowPlan plan)
    {
        _plan = plan;
        _readers = new RowColumn?[plan.Width];
        _others = new RowColumn[plan.Width][];
        _totals = new ColumnVerdicts(plan.Evaluator, Capacity, ColumnOutput.Totals);
        _verdicts = new ColumnVerdicts(plan.Evaluator, Capacity);
        for (var i = 0; i < plan.Width; i++)
        {
            RowColumn[] readers = plan.IsClear && plan.Names[i] is { Indicator: { } named } name ? [.. named.Targets.Select(place => ReaderOf(place, name.Unit))] : [];
            (_readers[i], _others[i]) = (readers.FirstOrDefault(), [.. readers.Skip(1)]);
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    /// <summary>Reads the record at a place.</summary>
    /// <param name="text">A text that ends with a line end.</param>
    /// <param name="at">Where the record begins; behind it when it was read.</param>
    /// <returns>False where the record has to be read on its own.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, ref int at)
    {
        if (!_plan.IsClear)
        {
            return false;
        }

        var (row, position, hasValue, separator) = (Count, at, false, _plan.Separator);
        _entities[row] = _periods[row] = default;
        for (var i = 0; i < _readers.Length; i++)
        {
            var start = position;
            if (_readers[i] is { } reader)
            {
                position = reader.Read(text, start, separator, row);
                hasValue |= position > start;

                // An indicator with several targets has a column for each.
                foreach (var other in _others[i])
                {
                    position = position < 0 ? -1 : other.Read(text, start, separator, row);
                }
            }
            else
            {
                position = SkipKey(text, i, start, row);
            }

            var isLast = i == _readers.Length - 1;
            if (position < 0 || isLast == (text[position] == separator))
            {
                _columns.ForEach(it => it.Column.Reset(row));
                return false;
            }

            position++;
        }

        // A record of blanks is none, which takes a look at all of it.
        if (!hasValue)
        {
            _columns.ForEach(it => it.Column.Reset(row));
            return false;
        }

        at = BehindLineEnd(text, position - 1);
        Count++;
        return true;
    }

    /// <summary>Keeps a place for a row that is judged elsewhere.</summary>
    public int AddEmpty()
    {
        foreach (var (_, column) in _columns)
        {
            column.Erase(Count);
        }

        _entities[Count] = _periods[Count] = default;
        return Count++;
    }

    /// <summary>The place of the text that names the object of a row.</summary>
    public (int Start, int Length) EntityOf(int row) => _entities[row];

    /// <summary>The place of the text of the period of a row.</summary>
    public (int Start, int Length) PeriodOf(int row) => _periods[row];

    /// <summary>Judges the rows.</summary>
    /// <param name="withVerdicts">Whether the verdict of each row is asked for, beside the totals.</param>
    public ColumnVerdicts Judge(bool withVerdicts)
    {
        var batch = new ColumnBatch(_plan.Evaluator, Count);
        foreach (var (place, column) in _columns)
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
        Count = 0;
        _columns.ForEach(it => it.Column.Clear());
    }

    /// <summary>Behind the line end at a place.</summary>
    public static int BehindLineEnd(ReadOnlySpan<byte> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    private RowColumn ReaderOf(int place, string unit)
    {
        var column = new RowColumn(_plan.DescriptorAt(place), unit, _plan.AsOf, Capacity);
        _columns.Add((place, column));
        return column;
    }

    private int SkipKey(ReadOnlySpan<byte> text, int column, int start, int row)
    {
        if (text[start] == '"')
        {
            return -1;
        }

        var length = text[start..].IndexOfAny(_plan.Separator, (byte)'\n', (byte)'\r');
        if (length > 0 && _plan.Unnamed.Contains(column))
        {
            return -1;
        }

        if (column == _plan.Entity)
        {
            _entities[row] = (start, length);
        }
        else if (column == _plan.Period)
        {
            _periods[row] = (start, length);
        }

        return start + length;
    }
}
