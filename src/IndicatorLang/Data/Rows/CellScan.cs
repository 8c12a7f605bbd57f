using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Data.Rows;

/// <summary>Where what divides a table stands in 64 bytes: a bit for each, the first byte in the lowest.</summary>
/// <param name="Separators">Between cells.</param>
/// <param name="LineFeeds">LF.</param>
/// <param name="Returns">CR.</param>
/// <param name="Quotes">Quotes.</param>
internal readonly record struct CellScan(ulong Separators, ulong LineFeeds, ulong Returns, ulong Quotes)
{
    /// <summary>How many bytes are looked at at once.</summary>
    public const int Length = 64;

    /// <summary>Looks at the bytes at a place; behind the end of a text there is nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CellScan At(ReadOnlySpan<byte> text, int at, byte separator) =>
        text.Length - at >= Length ? Of(text.Slice(at, Length), separator) : Last(text[at..], separator);

    /// <summary>How many line ends a text has, and whether there are quotes in it.</summary>
    public static (int Lines, bool HasQuotes) Survey(ReadOnlySpan<byte> text)
    {
        var (lines, quotes) = (0, 0UL);
        for (var at = 0; at < text.Length; at += Length)
        {
            var scan = At(text, at, (byte)',');
            lines += BitOperations.PopCount(scan.LineEnds(text, at));
            quotes |= scan.Quotes;
        }

        return (lines, quotes != 0);
    }

    /// <summary>Where lines end: at each LF, and at a CR without one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong LineEnds(ReadOnlySpan<byte> text, int at) => Returns == 0 ? LineFeeds : LineFeeds | AloneReturns(text, at);

    // The LF that a CR belongs to may be the first byte of what is looked at next.
    private ulong AloneReturns(ReadOnlySpan<byte> text, int at)
    {
        var next = at + Length;
        var isLast = next < text.Length && text[next] == '\n' ? 1UL << (Length - 1) : 0;
        return Returns & ~((LineFeeds >> 1) | isLast);
    }

    private static CellScan Last(ReadOnlySpan<byte> text, byte separator)
    {
        Span<byte> room = stackalloc byte[Length];
        text.CopyTo(room);
        room[text.Length..].Clear();
        return Of(room, separator);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CellScan Of(ReadOnlySpan<byte> bytes, byte separator)
    {
        ref readonly var start = ref bytes[0];
        if (Vector512.IsHardwareAccelerated)
        {
            var all = Vector512.LoadUnsafe(in start);
            return new CellScan(
                Vector512.Equals(all, Vector512.Create(separator)).ExtractMostSignificantBits(),
                Vector512.Equals(all, Vector512.Create((byte)'\n')).ExtractMostSignificantBits(),
                Vector512.Equals(all, Vector512.Create((byte)'\r')).ExtractMostSignificantBits(),
                Vector512.Equals(all, Vector512.Create((byte)'"')).ExtractMostSignificantBits());
        }

        return new CellScan(Find(in start, separator), Find(in start, (byte)'\n'), Find(in start, (byte)'\r'), Find(in start, (byte)'"'));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(ref readonly byte start, byte wanted)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var value = Vector256.Create(wanted);
            return Vector256.Equals(Vector256.LoadUnsafe(in start), value).ExtractMostSignificantBits()
                | ((ulong)Vector256.Equals(Vector256.LoadUnsafe(in start, 32), value).ExtractMostSignificantBits() << 32);
        }

        var narrow = Vector128.Create(wanted);
        return Vector128.Equals(Vector128.LoadUnsafe(in start), narrow).ExtractMostSignificantBits()
            | ((ulong)Vector128.Equals(Vector128.LoadUnsafe(in start, 16), narrow).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector128.Equals(Vector128.LoadUnsafe(in start, 32), narrow).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector128.Equals(Vector128.LoadUnsafe(in start, 48), narrow).ExtractMostSignificantBits() << 48);
    }
}
