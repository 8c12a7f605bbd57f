using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IndicatorLang.Data.Rows;

/// <summary>
/// Whether bytes are text: UTF-8 without a NUL. The framework looks at characters that are not ASCII one by one; a table in Chinese has
/// some in every row. Here each pair of bytes that follow each other is looked up in three tables, by the halves of the first and the upper
/// half of the second, as Keiser and Lemire describe it ("Validating UTF-8 in less than one instruction per byte", 2020): each bit of a
/// table is a mistake that the half allows, and a mistake is one that all three allow.
/// </summary>
internal static class Utf8Check
{
    private const int Chunk = 64;

    // A character has up to so many bytes before its last one.
    private const int Before = 3;

    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte Overlong4 = 1 << 6;
    private const byte Continued = 1 << 7;
    private const byte Any = TooShort | TooLong | Continued;
    private const byte Large = TooLarge | Overlong4;

    private static ReadOnlySpan<byte> FirstUpper =>
    [
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, Continued, Continued, Continued, Continued,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | Large,
    ];

    private static ReadOnlySpan<byte> FirstLower =>
    [
        Any | Overlong3 | Overlong2 | Overlong4, Any | Overlong2, Any, Any, Any | TooLarge, Any | Large, Any | Large, Any | Large,
        Any | Large, Any | Large, Any | Large, Any | Large, Any | Large, Any | Large | Surrogate, Any | Large, Any | Large,
    ];

    private static ReadOnlySpan<byte> SecondUpper =>
    [
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | Continued | Overlong3 | Overlong4, TooLong | Overlong2 | Continued | Overlong3 | TooLarge,
        TooLong | Overlong2 | Continued | Surrogate | TooLarge, TooLong | Overlong2 | Continued | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort,
    ];

    /// <summary>Whether bytes are valid UTF-8 without a NUL.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        Span<byte> room = stackalloc byte[Before + Chunk];
        var wasAscii = true;

        // One chunk more than there is, so that a character is missed that is cut off by the end.
        for (var at = 0; at <= bytes.Length; at += Chunk)
        {
            var isWhole = at >= Before && bytes.Length - at >= Chunk;
            ref readonly var start = ref (isWhole ? bytes.Slice(at - Before, Before + Chunk) : Padded(bytes, at, room))[0];
            var first = Vector256.LoadUnsafe(in start, Before);
            var second = Vector256.LoadUnsafe(in start, Before + Chunk / 2);
            var isAscii = (first | second).ExtractMostSignificantBits() == 0;
            var wrong = Vector256.Equals(first, Vector256<byte>.Zero) | Vector256.Equals(second, Vector256<byte>.Zero);
            if (!isAscii || !wasAscii)
            {
                wrong |= Mistakes(in start, first, 0) | Mistakes(in start, second, Chunk / 2);
            }

            if (wrong != Vector256<byte>.Zero)
            {
                return false;
            }

            wasAscii = isAscii;
        }

        return true;
    }

    // The bytes at a place and those before them, with blanks where there are none.
    private static ReadOnlySpan<byte> Padded(ReadOnlySpan<byte> bytes, int at, Span<byte> room)
    {
        room.Fill((byte)' ');
        var start = Math.Max(0, at - Before);
        bytes[start..Math.Min(bytes.Length, at + Chunk)].CopyTo(room[(start - at + Before)..]);
        return room;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Mistakes(ref readonly byte start, Vector256<byte> bytes, int offset)
    {
        var one = Vector256.LoadUnsafe(in start, (nuint)(offset + Before - 1));
        var two = Vector256.LoadUnsafe(in start, (nuint)(offset + Before - 2));
        var three = Vector256.LoadUnsafe(in start, (nuint)offset);
        var found = LookUp(FirstUpper, one >> 4) & LookUp(FirstLower, one & Vector256.Create((byte)0x0F)) & LookUp(SecondUpper, bytes >> 4);

        // A byte that continues a character follows another one in the third and fourth place of one, and only there.
        var isContinued = Vector256.GreaterThanOrEqual(two, Vector256.Create((byte)0xE0)) | Vector256.GreaterThanOrEqual(three, Vector256.Create((byte)0xF0));
        return found ^ (isContinued & Vector256.Create(Continued));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(ReadOnlySpan<byte> table, Vector256<byte> places)
    {
        var entries = Vector128.Create(table);
        return Avx2.IsSupported
            ? Avx2.Shuffle(Vector256.Create(entries, entries), places)
            : Vector256.Create(Vector128.ShuffleNative(entries, places.GetLower()), Vector128.ShuffleNative(entries, places.GetUpper()));
    }
}
