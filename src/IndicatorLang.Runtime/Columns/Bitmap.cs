using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace IndicatorLang.Runtime;

/// <summary>A bit for each row, the first row in the lowest bit of the first byte, as in Arrow. The default has every bit set.</summary>
public readonly struct Bitmap
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _offset;
    private readonly bool _isGiven;

    /// <param name="bytes">The bits.</param>
    /// <param name="offset">How many bits stand before that of the first row, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public Bitmap(ReadOnlyMemory<byte> bytes, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        (_bytes, _offset, _isGiven) = (bytes, offset, true);
    }

    /// <summary>Whether there are bits, rather than all of them being set.</summary>
    public bool IsGiven => _isGiven;

    /// <summary>The bit of a row.</summary>
    public bool this[int row] => !_isGiven || ((_bytes.Span[(_offset + row) >> 3] >> ((_offset + row) & 7)) & 1) != 0;

    internal bool Covers(int rows) => !_isGiven || ((long)_offset + rows + 7) >> 3 <= _bytes.Length;

    // The bits as they are read in blocks. What memory they lie in is asked for once.
    internal BitmapBlocks Blocks() => new(_isGiven ? _bytes.Span : default, _offset, _isGiven);
}

/// <summary>The bits of a <see cref="Bitmap"/>, for 64 rows at a time.</summary>
internal readonly ref struct BitmapBlocks(ReadOnlySpan<byte> bytes, int offset, bool isGiven)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The bits of the 64 rows from a row on; those of rows that there are no bits for are clear.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong From(int row)
    {
        if (!isGiven)
        {
            return ulong.MaxValue;
        }

        var (start, shift) = ((offset + row) >> 3, (offset + row) & 7);
        if (_bytes.Length - start < sizeof(ulong) + 1)
        {
            return Last(_bytes[start..], shift);
        }

        var low = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[start..]) >> shift;
        return shift == 0 ? low : low | ((ulong)_bytes[start + sizeof(ulong)] << (64 - shift));
    }

    private static ulong Last(ReadOnlySpan<byte> bytes, int shift)
    {
        var bits = UInt128.Zero;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            bits = (bits << 8) | bytes[i];
        }

        return (ulong)(bits >> shift);
    }
}
