using System.Numerics;

namespace IndicatorLang.Runtime;

/// <summary>Judges a column of integers by the ranges of them that satisfy the target.</summary>
internal readonly ref struct RangeJudge<T> : IBlockJudge
    where T : unmanaged, IUnsignedNumber<T>, IBinaryInteger<T>
{
    private readonly ReadOnlySpan<T> _values;
    private readonly BitmapBlocks _reported;
    private readonly BitmapBlocks _applicable;
    private readonly ReadOnlySpan<RawRange> _ranges;
    private readonly T _least;
    private readonly T _width;
    private readonly T _domainLeast;
    private readonly T _domainWidth;
    private readonly bool _isLimited;
    private readonly Column _column;
    private readonly RowJudge _rows;

    /// <param name="column">The column.</param>
    /// <param name="values">Its integers, without their sign.</param>
    /// <param name="ranges">The integers that satisfy the target.</param>
    /// <param name="domain">The integers that are values at all; null where all are.</param>
    /// <param name="rows">The judge of blocks that are no integers.</param>
    public RangeJudge(Column column, ReadOnlySpan<T> values, ReadOnlySpan<RawRange> ranges, RawRange? domain, RowJudge rows)
    {
        _column = column;
        _rows = rows;
        _values = values;
        _ranges = ranges;
        _reported = column.Reported.Blocks();
        _applicable = column.Applicable.Blocks();
        (_least, _width) = ranges.IsEmpty ? default : Ends(ranges[0]);
        (_domainLeast, _domainWidth) = domain is { } limits ? Ends(limits) : default;
        _isLimited = domain is not null;
    }

    public BlockBits Judge(int row, int count) =>
        _column.IsExactBlock(row) ? _rows.Judge(row, count)
        : count == ColumnScan.BlockRows ? Judge(in _values.Slice(row, ColumnScan.BlockRows)[0], row, ulong.MaxValue)
        : JudgeLast(row, count);

    // The last block is copied to where it can be filled up.
    private BlockBits JudgeLast(int row, int count)
    {
        Span<T> room = stackalloc T[ColumnScan.BlockRows];
        _values.Slice(row, count).CopyTo(room);
        return Judge(in room[0], row, ColumnScan.Present(count));
    }

    private BlockBits Judge(ref readonly T block, int row, ulong present)
    {
        var applicable = _applicable.From(row);
        var valued = present & _reported.From(row) & applicable;
        var invalid = 0UL;
        if (_isLimited)
        {
            invalid = valued & ~ColumnScan.Within(in block, _domainLeast, _domainWidth);
            valued &= ~invalid;
        }

        var met = _ranges.IsEmpty ? 0 : ColumnScan.Within(in block, _least, _width);
        for (var i = 1; i < _ranges.Length; i++)
        {
            var (least, width) = Ends(_ranges[i]);
            met |= ColumnScan.Within(in block, least, width);
        }

        met &= valued;
        return new BlockBits(met, valued & ~met, present & ~applicable, invalid);
    }

    private static (T Least, T Width) Ends(RawRange range) =>
        (T.CreateTruncating(range.Least), T.CreateTruncating(range.Most - range.Least));
}
