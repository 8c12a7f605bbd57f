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

    private readonly byte[]?[] _cells = new byte[]?[Places];
    private readonly CellOutcome[] _outcomes = new CellOutcome[Places];

    /// <summary>What a cell was read as; false where that is not known any more.</summary>
    public bool TryGet(ReadOnlySpan<byte> cell, out CellOutcome outcome)
    {
        var place = PlaceOf(cell);
        outcome = _outcomes[place];
        return _cells[place] is { } known && cell.SequenceEqual(known);
    }

    public void Add(ReadOnlySpan<byte> cell, CellOutcome outcome)
    {
        if (cell.Length <= Longest)
        {
            var place = PlaceOf(cell);
            (_cells[place], _outcomes[place]) = (cell.ToArray(), outcome);
        }
    }

    // Both ends of a cell tell it from its like; what they do not tell costs a reading, never a wrong one.
    private static int PlaceOf(ReadOnlySpan<byte> cell)
    {
        ulong mixed = (uint)cell.Length;
        if (cell.Length >= 8)
        {
            mixed = (mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(cell)) * 0x9E3779B97F4A7C15;
            mixed ^= BinaryPrimitives.ReadUInt64LittleEndian(cell[^8..]);
        }
        else
        {
            foreach (var b in cell)
            {
                mixed = (mixed << 8) ^ b;
            }
        }

        return (int)((mixed * 0x9E3779B97F4A7C15) >> 53);
    }
}
