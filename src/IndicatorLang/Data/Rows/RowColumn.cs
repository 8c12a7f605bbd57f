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
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000];

    private readonly ValueDescriptor _described;
    private readonly string _unit;
    private readonly DateOnly? _asOf;
    private readonly CellMemo _memo = new();
    private readonly ScaledForm _bare;
    private readonly ScaledForm _percent;
    private readonly Exact _step = Exact.One;
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
        (_described, _unit, _asOf) = (described, unit, asOf);
        var isNumeric = described.Type.IsNumeric;
        _numbers = new long[isNumeric ? capacity : 0];
        _days = new int[described.Type.Kind == ValueKind.Date ? capacity : 0];
        _ranks = new byte[isNumeric || _days.Length > 0 ? 0 : capacity];
        _reported = new byte[(capacity + 7) / 8];
        _applicable = new byte[_reported.Length];
        if (isNumeric)
        {
            var (bare, percent) = (PlainForm.Find(CertainValue, string.Empty), PlainForm.Find(CertainValue, "%"));
            _step = PlainForm.StepOf(bare, percent);
            (_bare, _percent) = (bare.Scaled(_step), percent.Scaled(_step));
        }

        Clear();
    }

    /// <summary>Forgets the rows.</summary>
    public void Clear()
    {
        _reported.AsSpan().Fill(byte.MaxValue);
        _applicable.AsSpan().Fill(byte.MaxValue);
    }

    /// <summary>The first rows, as a column.</summary>
    public Column ToColumn(int rows)
    {
        var (reported, applicable) = (new Bitmap(_reported), new Bitmap(_applicable));
        return _days.Length > 0 ? Column.OfDays(_days.AsMemory(0, rows), reported, applicable)
            : _ranks.Length > 0 ? Column.OfLevels(_ranks.AsMemory(0, rows), reported, applicable)
            : Column.Of(_numbers.AsMemory(0, rows), _step, reported, applicable);
    }

    /// <summary>Reads a cell into a row.</summary>
    /// <param name="text">A text that ends with a line end.</param>
    /// <param name="at">Where the cell begins.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="row">The row.</param>
    /// <returns>Where the cell ends; -1 where the row has to be read on its own.</returns>
    public int Read(ReadOnlySpan<byte> text, int at, byte separator, int row)
    {
        var first = text[at];
        if (first == separator || first is (byte)'\n' or (byte)'\r')
        {
            Erase(row);
            return at;
        }

        var end = _numbers.Length > 0 ? ReadNumber(text, at, separator, row) : _days.Length > 0 ? ReadDay(text, at, separator, row) : -1;
        return end >= 0 ? end : ReadOther(text, at, separator, row);
    }

    /// <summary>Says that nothing is reported in a row.</summary>
    public void Erase(int row)
    {
        _reported[row >> 3] &= (byte)~(1 << (row & 7));
        _applicable[row >> 3] |= (byte)(1 << (row & 7));
    }

    /// <summary>Takes back what was read into a row, so that it can be read anew.</summary>
    public void Reset(int row)
    {
        _reported[row >> 3] |= (byte)(1 << (row & 7));
        _applicable[row >> 3] |= (byte)(1 << (row & 7));
    }

    /// <summary>Reads a cell the way every cell is read.</summary>
    internal CellOutcome ReadAsCell(string cell)
    {
        var value = CellReader.Read(cell.Trim(), _described, _unit);
        var actual = Coercion.Read(_described, value);
        return actual.State switch
        {
            ActualState.NotReported => new CellOutcome(CellState.NotReported),
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

    private int ReadNumber(ReadOnlySpan<byte> text, int at, byte separator, int row)
    {
        var isNegative = text[at] == '-';
        var end = isNegative ? at + 1 : at;

        // At the end of a text there may be too little to look at; that is left to the reading of cells.
        if (text.Length - end < (2 * DigitRun.Reach) + 3)
        {
            return -1;
        }

        var whole = DigitRun.Read(text[end..], out var digits);
        end += whole;
        if (whole is 0 or DigitRun.Reach)
        {
            return -1;
        }

        var decimals = 0;
        if (text[end] == '.')
        {
            decimals = DigitRun.Read(text[(end + 1)..], out var behind);
            if (decimals is 0 or > PlainForm.MostDecimals)
            {
                return -1;
            }

            digits = (digits * Powers[decimals]) + behind;
            end += 1 + decimals;
        }

        var isPercent = text[end] == '%';
        end += isPercent ? 1 : 0;
        var after = text[end];
        ref readonly var form = ref isPercent ? ref _percent : ref _bare;
        if (form.Factor == 0 || (after != separator && after is not ((byte)'\n' or (byte)'\r'))
            || decimals > form.Decimals || (isNegative && !form.HasNegative) || (!form.HasSmall && digits <= Powers[decimals]))
        {
            return -1;
        }

        var raw = digits * Powers[form.Decimals - decimals] * form.Factor;
        _numbers[row] = isNegative ? -raw : raw;
        return end;
    }

    // 2019-03-05, and nothing else.
    private int ReadDay(ReadOnlySpan<byte> text, int at, byte separator, int row)
    {
        const int Length = 10;
        if (text.Length - at <= Length || text[at + 4] != '-' || text[at + 7] != '-'
            || (text[at + Length] != separator && text[at + Length] is not ((byte)'\n' or (byte)'\r')))
        {
            return -1;
        }

        var cell = text.Slice(at, Length);
        var (year, month, day) = (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..]));
        if (year is < 1950 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return -1;
        }

        var date = new DateOnly(year, month, day);
        if (date > _asOf)
        {
            return -1;
        }

        _days[row] = date.DayNumber;
        return at + Length;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if ((uint)(c - '0') > 9)
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private int ReadOther(ReadOnlySpan<byte> text, int at, byte separator, int row)
    {
        var length = text[at..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
        var cell = text.Slice(at, length);
        if (cell[0] == '"')
        {
            return -1;
        }

        if (!_memo.TryGet(cell, out var outcome))
        {
            outcome = ReadAsCell(Encoding.UTF8.GetString(cell));
            _memo.Add(cell, outcome);
        }

        switch (outcome.State)
        {
            case CellState.Declined:
                return -1;
            case CellState.NotApplicable:
                _applicable[row >> 3] &= (byte)~(1 << (row & 7));
                break;
            case CellState.NotReported:
                Erase(row);
                break;
            case CellState.Known:
                Set(row, outcome.Raw);
                break;
        }

        return at + length;
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
