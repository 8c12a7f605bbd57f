using System.Buffers.Binary;

namespace IndicatorLang.Data.Rows;

/// <summary>
/// Remembers what cells were read as: words, dates and units come again and again in a long table. A cell takes the place of another
/// one that falls on it, so that memory is bounded whatever the table.
/// </summary>
internal sealed class CellMemo
{
    private const int Places = 2048;
    private const int Longest = 64;

    // Up to so many bytes both ends of a cell are all of it.
    private const int Short = 2 * sizeof(ulong);

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>What a cell was read as; false where that is not known any more.</summary>
    /// <param name="cell">A cell that is not empty.</param>
    /// <param name="outcome">What it was read as.</param>
    public bool TryGet(ReadOnlySpan<byte> cell, out CellOutcome outcome)
    {
        var (first, last) = EndsOf(cell);
        ref readonly var entry = ref _entries[PlaceOf(cell.Length, first, last)];
        outcome = entry.Outcome;
        return entry.First == first && entry.Last == last && entry.Length == cell.Length && (cell.Length <= Short || cell.SequenceEqual(entry.Cell));
    }

    public void Add(ReadOnlySpan<byte> cell, CellOutcome outcome)
    {
        if (cell.Length <= Longest)
        {
            var (first, last) = EndsOf(cell);
            _entries[PlaceOf(cell.Length, first, last)] = new Entry(first, last, cell.Length, cell.Length <= Short ? [] : cell.ToArray(), outcome);
        }
    }

    private static (ulong First, ulong Last) EndsOf(ReadOnlySpan<byte> cell) => cell.Length switch
    {
        >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(cell), BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..])),
        >= sizeof(uint) => (BinaryPrimitives.ReadUInt32LittleEndian(cell), BinaryPrimitives.ReadUInt32LittleEndian(cell[^sizeof(uint)..])),
        _ => (cell[0], ((ulong)cell[cell.Length / 2] << 8) | cell[^1]),
    };

    // Both ends of a cell tell it from its like; what they do not tell costs a reading, never a wrong one.
    private static int PlaceOf(int length, ulong first, ulong last) =>
        (int)((((((ulong)length ^ first) * 0x9E3779B97F4A7C15) ^ last) * 0x9E3779B97F4A7C15) >> 53);

    private readonly record struct Entry(ulong First, ulong Last, int Length, byte[] Cell, CellOutcome Outcome);
}
