using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Data.Rows;

/// <summary>
/// The cells of one target, or of one input, from bytes into a column. Plain numbers and days are read at once; all else is left to
/// the reading of cells, and remembered.
/// </summary>
internal sealed class RowColumn
{
    private readonly ValueDescriptor _described;
    private readonly string _unit;
    private readonly DateOnly? _asOf;
    private readonly CellMemo _memo = new();
    private readonly NumberCells _plain = new(default, default);
    private readonly Exact _step = Exact.One;
    private readonly int _lastDay;
    private readonly long[] _numbers;
    private readonly int[] _days;
    private readonly byte[] _ranks;
    private readonly byte[] _reported;
    private readonly byte[] _applicable;

    /// <param name="described">The indicator or the input.</param>
    /// <param name="unit">The unit of the heading, or empty.</param>
    /// <param name="asOf">The day asked about: of a later date there is a word to be said.</param>
    /// <param name="capacity">The most rows of a batch.</param>
    public RowColumn(ValueDescriptor described, string unit, DateOnly? asOf, int capacity)
    {
        (_described, _unit, _asOf, _lastDay) = (described, unit, asOf, (asOf ?? DateOnly.MaxValue).DayNumber);
        _reported = new byte[(capacity + CellBlock.Rows - 1) / CellBlock.Rows * sizeof(ulong)];
        _applicable = new byte[_reported.Length];
        var isNumeric = described.Type.IsNumeric;
        _numbers = new long[isNumeric ? _reported.Length * 8 : 0];
        _days = new int[described.Type.Kind == ValueKind.Date ? capacity : 0];
        _ranks = new byte[isNumeric || _days.Length > 0 ? 0 : capacity];
        if (isNumeric)
        {
            var (bare, percent) = (PlainForm.Find(CertainValue, string.Empty), PlainForm.Find(CertainValue, "%"));
            _step = PlainForm.StepOf(bare, percent);
            _plain = new NumberCells(bare.Scaled(_step), percent.Scaled(_step));
        }
    }

    /// <summary>The first rows, as a column.</summary>
    public Column ToColumn(int rows)
    {
        var (reported, applicable) = (new Bitmap(_reported), new Bitmap(_applicable));
        return _days.Length > 0 ? Column.OfDays(_days.AsMemory(0, rows), reported, applicable)
            : _ranks.Length > 0 ? Column.OfLevels(_ranks.AsMemory(0, rows), reported, applicable)
            : Column.Of(_numbers.AsMemory(0, rows), _step, reported, applicable);
    }

    /// <summary>Reads the cells of a block of rows.</summary>
    /// <param name="text">The text of the rows.</param>
    /// <param name="cells">Where the cells stand.</param>
    /// <param name="first">The first row of the block.</param>
    /// <param name="place">Which cell of each row.</param>
    /// <param name="declined">Marks the rows that have to be read on their own; the cells of those that are marked already do not count.</param>
    /// <param name="blank">Marks the rows in whose cell blanks stand.</param>
    public void Read(ReadOnlySpan<byte> text, RecordCells cells, int first, int place, RowMarks declined, RowMarks blank)
    {
        Span<int> lengths = stackalloc int[CellBlock.Rows];
        var block = new CellBlock(text, cells, first, place, lengths);
        var others = ReadPlain(block, first);
        var filled = block.AreWithin(1, int.MaxValue);
        BinaryPrimitives.WriteUInt64LittleEndian(_reported.AsSpan(first / 8), filled);
        BinaryPrimitives.WriteUInt64LittleEndian(_applicable.AsSpan(first / 8), ulong.MaxValue);
        others &= filled;
        if (_numbers.Length > 0 && BitOperations.PopCount(others) > CellBlock.Rows / 4)
        {
            _plain.Learn(block[BitOperations.TrailingZeroCount(others)]);
        }

        for (; others != 0; others &= others - 1)
        {
            var row = first + BitOperations.TrailingZeroCount(others);
            if (!declined[row])
            {
                ReadOther(block[row - first], row, declined, blank);
            }
        }
    }

    /// <summary>Says that nothing is reported in a row.</summary>
    public void Erase(int row)
    {
        _reported[row >> 3] &= (byte)~(1 << (row & 7));
        _applicable[row >> 3] |= (byte)(1 << (row & 7));
    }

    /// <summary>Reads a cell the way every cell is read.</summary>
    internal CellOutcome ReadAsCell(string cell)
    {
        var trimmed = cell.Trim();
        var value = CellReader.Read(trimmed, _described, _unit);
        var actual = Coercion.Read(_described, value);
        return actual.State switch
        {
            ActualState.NotReported => new CellOutcome(trimmed.Length == 0 ? CellState.Blank : CellState.NotReported),
            ActualState.NotApplicable => new CellOutcome(CellState.NotApplicable),
            ActualState.Known when IsCertain(actual) && !MayBeLate(value) && (actual.Point / _step) is { IsInteger: true } raw
                && raw.Abs() <= long.MaxValue => new CellOutcome(CellState.Known, (long)raw.Numerator),
            _ => new CellOutcome(CellState.Declined),
        };
    }

    /// <summary>What a number in a row stands for.</summary>
    internal Exact ValueAt(int row) => _days.Length > 0 ? _days[row] : _ranks.Length > 0 ? _ranks[row] : _numbers[row] * _step;

    private static bool IsCertain(in Actual actual) => actual.Possible is null && actual.Detail?.Caution is null;

    private bool MayBeLate(ActualValue value) => _asOf is { } day && value switch
    {
        DateValue date => date.Period.FirstDay > day,
        DatePairValue => true,
        _ => false,
    };

    private Exact? CertainValue(string cell) =>
        Coercion.Read(_described, CellReader.Read(cell, _described, _unit)) is { State: ActualState.Known } actual && IsCertain(actual)
            ? actual.Point
            : null;

    // Measures the cells; gives back the rows whose cell is not plain, and any whose cell is empty.
    private ulong ReadPlain(in CellBlock block, int first)
    {
        if (_numbers.Length > 0)
        {
            return _plain.Read(block, _numbers.AsSpan(first));
        }

        block.Measure();
        var others = ulong.MaxValue;
        for (var i = 0; _days.Length > 0 && i < block.Count; i++)
        {
            if (block.Lengths[i] == DayCells.Length && DayCells.TryRead(block[i], out var day) && day <= _lastDay)
            {
                _days[first + i] = day;
                others &= ~(1UL << i);
            }
        }

        return others;
    }

    private void ReadOther(ReadOnlySpan<byte> cell, int row, RowMarks declined, RowMarks blank)
    {
        if (_numbers.Length > 0 && _plain.TryReadLong(cell, out var raw))
        {
            _numbers[row] = raw;
            return;
        }

        if (!_memo.TryGet(cell, out var outcome))
        {
            outcome = ReadAsCell(Encoding.UTF8.GetString(cell));
            _memo.Add(cell, outcome);
        }

        switch (outcome.State)
        {
            case CellState.Declined:
                declined.Add(row);
                break;
            case CellState.NotApplicable:
                _applicable[row >> 3] &= (byte)~(1 << (row & 7));
                break;
            case CellState.NotReported:
                Erase(row);
                break;
            case CellState.Blank:
                blank.Add(row);
                Erase(row);
                break;
            case CellState.Known:
                Set(row, outcome.Raw);
                break;
        }
    }

    private void Set(int row, long raw)
    {
        if (_numbers.Length > 0)
        {
            _numbers[row] = raw;
        }
        else if (_days.Length > 0)
        {
            _days[row] = (int)raw;
        }
        else
        {
            _ranks[row] = (byte)raw;
        }
    }
}
