using System.Numerics;

namespace IndicatorLang.Data.Rows;

/// <summary>
/// Where the cells of some records end. A record is plain that has as many cells as the header and none that begins with a quote; what
/// is not plain has a place here and nothing in it.
/// </summary>
/// <param name="separator">What stands between cells.</param>
/// <param name="width">How many cells a record has.</param>
/// <param name="capacity">The most records.</param>
internal sealed class RecordCells(byte separator, int width, int capacity)
{
    // The end of each cell, one behind the other, and before them that of what stands before the first. A line end is one byte here, so
    // each cell begins behind the end before it. There is room for what is found at once, past the last record too.
    private readonly int[] _ends = new int[1 + (width * capacity) + CellScan.Length];

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many ends a record has.</summary>
    public int Width => width;

    public bool IsFull => Count == capacity;

    /// <summary>The ends from that before a cell on; those of the same cell in the next record are <see cref="Width"/> further.</summary>
    public ReadOnlySpan<int> From(int record, int cell) => _ends.AsSpan((record * width) + cell);

    /// <summary>Where a record begins.</summary>
    public int StartOf(int record) => _ends[record * width] + 1;

    /// <summary>Where a record ends, its line end included.</summary>
    public int EndOf(int record) => StartOf(record + 1);

    /// <summary>A cell of a plain record.</summary>
    public ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> text, int record, int cell)
    {
        var (start, end) = (From(record, cell)[0] + 1, From(record, cell)[1]);
        return end <= start ? default : text[start..(text[end - 1] == '\r' ? end - 1 : end)];
    }

    /// <summary>Takes the plain records that stand at a place, until there is no room or one is not plain.</summary>
    /// <param name="text">A text that ends with a line end.</param>
    /// <param name="at">Where a record begins: the first one, or the one behind that which was taken last.</param>
    /// <returns>Behind the last one that was taken.</returns>
    public int Take(ReadOnlySpan<byte> text, int at)
    {
        _ends[0] = Count == 0 ? at - 1 : _ends[0];
        var (behind, found, begins, isPlain) = (at, Count * width, 1UL, true);
        for (; isPlain && !IsFull && at < text.Length; at += CellScan.Length)
        {
            var scan = CellScan.At(text, at, separator);
            var lines = scan.LineEnds(text, at);
            var ends = scan.Separators | lines;
            var quotes = scan.Quotes & ((ends << 1) | begins);
            begins = ends >> (CellScan.Length - 1);
            if (quotes != 0)
            {
                isPlain = false;
                (ends, lines) = (ends & (quotes - 1) & ~quotes, lines & (quotes - 1) & ~quotes);
            }

            Write(ends, at, _ends.AsSpan(1 + found, CellScan.Length));
            for (; lines != 0 && !IsFull; lines &= lines - 1)
            {
                if (found + BitOperations.PopCount(ends & (lines ^ (lines - 1))) != (Count + 1) * width)
                {
                    return behind;
                }

                Count++;
                behind = at + BitOperations.TrailingZeroCount(lines) + 1;
            }

            found += BitOperations.PopCount(ends);
            isPlain &= found < (Count + 1) * width;
        }

        return behind;
    }

    /// <summary>Keeps a place for what is read elsewhere.</summary>
    /// <param name="next">Where the next record begins.</param>
    public void Add(int next)
    {
        if (Count == 0)
        {
            _ends[0] = next - 1;
        }

        _ends.AsSpan(1 + (Count * width), width).Fill(next - 1);
        Count++;
    }

    /// <summary>Forgets the records.</summary>
    public void Clear() => Count = 0;

    // Eight at a time, whether there are as many or not: what is too much is written over.
    private static void Write(ulong ends, int at, Span<int> into)
    {
        for (var (count, i) = (BitOperations.PopCount(ends), 0); i < count; i += 8)
        {
            var eight = into.Slice(i, 8);
            eight[0] = at + Take(ref ends);
            eight[1] = at + Take(ref ends);
            eight[2] = at + Take(ref ends);
            eight[3] = at + Take(ref ends);
            eight[4] = at + Take(ref ends);
            eight[5] = at + Take(ref ends);
            eight[6] = at + Take(ref ends);
            eight[7] = at + Take(ref ends);
        }

        static int Take(ref ulong bits)
        {
            var place = BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            return place;
        }
    }
}
