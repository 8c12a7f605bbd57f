using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Runtime;

/// <summary>Judges the rows of a block; the block may be the last and shorter than others.</summary>
internal interface IBlockJudge
{
    BlockBits Judge(int row, int count);
}

/// <summary>Goes through columns in blocks of 64 rows, whose answers are a bit each.</summary>
internal static class ColumnScan
{
    /// <summary>As many rows as an integer has bits.</summary>
    public const int BlockRows = 64;

    /// <summary>Judges all rows. The judge is a structure, so that the loop is compiled for it.</summary>
    public static VerdictTotals Run<TJudge>(scoped ref TJudge judge, scoped ref ColumnWriter writer, int rows)
        where TJudge : IBlockJudge, allows ref struct
    {
        for (var row = 0; row < rows; row += BlockRows)
        {
            writer.Write(row, judge.Judge(row, Math.Min(BlockRows, rows - row)));
        }

        return writer.Totals;
    }

    /// <summary>The rows of a block that there are.</summary>
    public static ulong Present(int count) => count == BlockRows ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>Which values of a block lie in a range.</summary>
    /// <param name="block">64 values.</param>
    /// <param name="least">The least value of the range.</param>
    /// <param name="width">How much greater the greatest is, without a sign: so one comparison is enough.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Within<T>(ref readonly T block, T least, T width)
        where T : struct, IUnsignedNumber<T>
    {
        var bits = 0UL;
        if (Vector512.IsHardwareAccelerated)
        {
            var (low, span) = (Vector512.Create(least), Vector512.Create(width));
            for (var i = 0; i < BlockRows; i += Vector512<T>.Count)
            {
                var values = Vector512.LoadUnsafe(in block, (nuint)i);
                bits |= Vector512.LessThanOrEqual(values - low, span).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            var (low, span) = (Vector256.Create(least), Vector256.Create(width));
            for (var i = 0; i < BlockRows; i += Vector256<T>.Count)
            {
                var values = Vector256.LoadUnsafe(in block, (nuint)i);
                bits |= (ulong)Vector256.LessThanOrEqual(values - low, span).ExtractMostSignificantBits() << i;
            }
        }

        return bits;
    }
}
