using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Data.Rows;

/// <summary>The cells of one column in up to 64 rows.</summary>
internal readonly ref struct CellBlock
{
    /// <summary>The most rows.</summary>
    public const int Rows = 64;

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<int> _ends;
    private readonly int _width;
    private readonly bool _isLast;

    /// <param name="text">The text of the rows.</param>
    /// <param name="cells">Where their cells stand.</param>
    /// <param name="first">The first row.</param>
    /// <param name="place">Which cell of each row.</param>
    /// <param name="lengths">Where the lengths of the cells are kept.</param>
    public CellBlock(ReadOnlySpan<byte> text, RecordCells cells, int first, int place, Span<int> lengths)
    {
        _text = text;
        _width = cells.Width;
        _ends = cells.From(first, place);
        _isLast = place == cells.Width - 1;
        Count = Math.Min(Rows, cells.Count - first);
        Lengths = lengths;
        lengths[Count..].Clear();
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How long the cells are; zero or less where nothing stands in one, and where there is none. They have to be measured first.</summary>
    public Span<int> Lengths { get; }

    /// <summary>A cell in which something stands.</summary>
    public ReadOnlySpan<byte> this[int row] => _text.Slice(_ends[row * _width] + 1, Lengths[row]);

    /// <summary>The cells that are so long.</summary>
    /// <param name="least">The shortest, in bytes.</param>
    /// <param name="most">The longest.</param>
    public ulong AreWithin(int least, int most)
    {
        var within = 0UL;
        ref readonly var lengths = ref Lengths[..Rows][0];
        for (var i = 0; i < Rows; i += Vector256<int>.Count)
        {
            var some = Vector256.LoadUnsafe(in lengths, (nuint)i);
            var are = Vector256.GreaterThanOrEqual(some, Vector256.Create(least)) & Vector256.LessThanOrEqual(some, Vector256.Create(most));
            within |= (ulong)are.ExtractMostSignificantBits() << i;
        }

        return within;
    }

    /// <summary>Measures the cells.</summary>
    public void Measure()
    {
        for (var i = 0; i < Count; i++)
        {
            Lengths[i] = EndOf(i * _width) - _ends[i * _width] - 1;
        }
    }

    /// <summary>Measures the cells, and takes the last eight bytes of each as what digits are worth, and 0 for what stands before it.</summary>
    /// <param name="lasts">The bytes; of an empty cell and of a longer one, anything.</param>
    /// <returns>Whether there are eight bytes before the end of each cell.</returns>
    public bool TryTakeLasts(Span<ulong> lasts)
    {
        if (_ends[1] <= sizeof(ulong))
        {
            Measure();
            return false;
        }

        var lengths = Lengths[..Count];
        lasts[Count..].Clear();
        for (var (i, at) = (0, 0); i < lengths.Length; i++, at += _width)
        {
            var end = EndOf(at);
            var length = end - _ends[at] - 1;
            var before = 8 * (sizeof(ulong) - length);
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(_text.Slice(end - sizeof(ulong), sizeof(ulong))) ^ EightDigits.Zeros;
            lasts[i] = (bytes >> before) << before;
            lengths[i] = length;
        }

        return true;
    }

    // A CR at the end of the last cell belongs to the line end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EndOf(int at)
    {
        var end = _ends[at + 1];
        return _isLast && end > _ends[at] + 1 && _text[end - 1] == '\r' ? end - 1 : end;
    }
}
