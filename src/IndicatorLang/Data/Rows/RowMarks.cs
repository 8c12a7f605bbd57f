using System.Numerics;

namespace IndicatorLang.Data.Rows;

/// <summary>A mark on some of the rows of a batch.</summary>
/// <param name="capacity">The most rows.</param>
internal sealed class RowMarks(int capacity)
{
    private readonly ulong[] _marks = new ulong[(capacity + 63) / 64];

    /// <summary>Whether a row is marked.</summary>
    public bool this[int row] => ((_marks[row >> 6] >> row) & 1) != 0;

    public void Add(int row) => _marks[row >> 6] |= 1UL << row;

    public void Clear() => _marks.AsSpan().Clear();

    /// <summary>The next row that is marked, from a row on; -1 where there is none.</summary>
    public int Next(int row)
    {
        for (var (i, marks) = (row >> 6, ulong.MaxValue << row); i < _marks.Length; i++, marks = ulong.MaxValue)
        {
            if ((_marks[i] & marks) is var found and not 0)
            {
                return (i << 6) + BitOperations.TrailingZeroCount(found);
            }
        }

        return -1;
    }
}
