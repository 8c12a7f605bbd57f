using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace IndicatorLang.Data.Rows;

/// <summary>The digits at the beginning of a text, read eight at once.</summary>
internal static class DigitRun
{
    /// <summary>How many bytes have to be there, whatever they are.</summary>
    public const int Reach = 8;

    /// <summary>How many of the first eight bytes are digits before one is not, and the number they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> text, out long number)
    {
        // A digit becomes its value; every other byte becomes 10 or more, and so has its top bit set below. A carry reaches bytes behind the
        // first of those only, which do not count.
        var bytes = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x3030303030303030;
        var others = ((bytes + 0x7676767676767676) | bytes) & 0x8080808080808080;
        var count = others == 0 ? Reach : BitOperations.TrailingZeroCount(others) >> 3;

        // Zeros before the number instead of what stands behind it; then pairs, fours and eights are put together.
        bytes = count == 0 ? 0 : bytes << (64 - (8 * count));
        bytes = (bytes * 10) + (bytes >> 8);
        number = (long)((((bytes & 0x000000FF000000FF) * 0x000F424000000064) + (((bytes >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
        return count;
    }
}
