using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Benchmarks;

/// <summary>What a developer would write by hand with vectors: how many rows meet each target, over one representation.</summary>
internal static class HandWrittenColumns
{
    private const int Block = 64;

    /// <summary>The met of every target; the ratio compares part × 100 with 95 × whole.</summary>
    public static int Count<T>(T[][] columns, byte[][] bits)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (march, september) = (new DateOnly(2019, 3, 1).DayNumber, new DateOnly(2019, 9, 30).DayNumber);
        return Between(0, 980, int.MaxValue) + Between(1, 900, int.MaxValue) + Between(2, 951, int.MaxValue) + Between(3, int.MinValue, 50)
            + Ratio(columns[4], columns[5], bits[4], bits[5])
            + Between(6, 25, int.MaxValue) + Between(7, 4, 4) + Between(8, 30001, int.MaxValue) + Between(9, int.MinValue, 10)
            + Between(10, march, september) + Between(11, int.MinValue, 15) + Between(12, 1, int.MaxValue);

        int Between(int column, int least, int most) => Range(columns[column], bits[column], T.CreateTruncating(least), T.CreateTruncating(most));
    }

    private static int Range<T>(T[] values, byte[] bits, T least, T most)
        where T : unmanaged, IBinaryInteger<T>
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bits);
        ref var start = ref MemoryMarshal.GetArrayDataReference(values);
        var (low, high, count, row) = (Vector512.Create(least), Vector512.Create(most), 0, 0);
        for (; row + Block <= values.Length && row / Block < words.Length; row += Block)
        {
            var met = 0UL;
            for (var i = 0; i < Block; i += Vector512<T>.Count)
            {
                var block = Vector512.LoadUnsafe(ref start, (nuint)(row + i));
                met |= (Vector512.GreaterThanOrEqual(block, low) & Vector512.LessThanOrEqual(block, high)).ExtractMostSignificantBits() << i;
            }

            count += BitOperations.PopCount(met & words[row / Block]);
        }

        for (; row < values.Length; row++)
        {
            count += values[row] >= least && values[row] <= most && (bits[row / 8] >> (row % 8) & 1) != 0 ? 1 : 0;
        }

        return count;
    }

    private static int Ratio<T>(T[] parts, T[] wholes, byte[] partBits, byte[] wholeBits)
        where T : unmanaged, IBinaryInteger<T>
    {
        var partWords = MemoryMarshal.Cast<byte, ulong>(partBits);
        var wholeWords = MemoryMarshal.Cast<byte, ulong>(wholeBits);
        ref var part = ref MemoryMarshal.GetArrayDataReference(parts);
        ref var whole = ref MemoryMarshal.GetArrayDataReference(wholes);
        var (hundred, target, count, row) = (T.CreateTruncating(100), T.CreateTruncating(95), 0, 0);
        for (; row + Block <= parts.Length && row / Block < partWords.Length; row += Block)
        {
            var met = 0UL;
            for (var i = 0; i < Block; i += Vector512<T>.Count)
            {
                var (above, below) = (Vector512.LoadUnsafe(ref part, (nuint)(row + i)), Vector512.LoadUnsafe(ref whole, (nuint)(row + i)));
                met |= Vector512.GreaterThanOrEqual(above * hundred, below * target).ExtractMostSignificantBits() << i;
            }

            count += BitOperations.PopCount(met & partWords[row / Block] & wholeWords[row / Block]);
        }

        for (; row < parts.Length; row++)
        {
            var isThere = (partBits[row / 8] & wholeBits[row / 8] & (1 << (row % 8))) != 0;
            count += isThere && parts[row] * hundred >= wholes[row] * target ? 1 : 0;
        }

        return count;
    }
}
