using System.Runtime.Intrinsics;

namespace IndicatorLang.Runtime;

/// <summary>Copies blocks of integers to where they are computed with in 64 bits.</summary>
internal static class ColumnCopy
{
    /// <summary>Copies the rows of a block.</summary>
    /// <param name="column">A column of integers.</param>
    /// <param name="row">The first row.</param>
    /// <param name="count">How many rows there are, at most a block.</param>
    /// <param name="block">A block; what lies behind the rows stays.</param>
    /// <returns>Each bit that an integer of the block has, without its sign; a negative one is taken for one less.</returns>
    public static ulong Fill(Column column, int row, int count, Span<long> block)
    {
        if (column.Content == ColumnContent.Int)
        {
            return Widen(column.Ints.Span.Slice(row, count), block);
        }

        column.Longs.Span.Slice(row, count).CopyTo(block);
        ref readonly var start = ref block[0];
        var bits = Vector256<long>.Zero;
        for (var i = 0; i < ColumnScan.BlockRows; i += Vector256<long>.Count)
        {
            var values = Vector256.LoadUnsafe(in start, (nuint)i);
            bits |= values ^ Vector256.LessThan(values, Vector256<long>.Zero);
        }

        return (ulong)(bits[0] | bits[1] | bits[2] | bits[3]);
    }

    private static ulong Widen(ReadOnlySpan<int> values, Span<long> block)
    {
        if (values.Length == ColumnScan.BlockRows)
        {
            ref readonly var start = ref values[0];
            ref var into = ref block[0];
            for (var i = 0; i < ColumnScan.BlockRows; i += Vector256<int>.Count)
            {
                var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(in start, (nuint)i));
                low.StoreUnsafe(ref into, (nuint)i);
                high.StoreUnsafe(ref into, (nuint)(i + Vector256<long>.Count));
            }
        }
        else
        {
            for (var i = 0; i < values.Length; i++)
            {
                block[i] = values[i];
            }
        }

        // Not looked at one by one: sums over 32 bits all but always stay within 64.
        return int.MaxValue;
    }
}
