using System.Runtime.Intrinsics;

namespace IndicatorLang.Data.Rows;

/// <summary>Reads plain numbers of a column straight to its integers: digits, with a point or not, and nothing or a % behind them.</summary>
internal sealed class NumberCells
{
    private readonly ScaledForm _bare;
    private readonly ScaledForm _percent;
    private NumberShape _shape;

    public NumberCells(ScaledForm bare, ScaledForm percent)
    {
        (_bare, _percent) = (bare, percent);
        _shape = NumberShape.Of(bare, decimals: 0, isPercent: false);
    }

    /// <summary>Reads cells of up to eight characters that are written as those before them; gives back those that are something else.</summary>
    /// <param name="block">The cells.</param>
    /// <param name="numbers">The integers of the column.</param>
    public ulong Read(CellBlock block, Span<long> numbers)
    {
        Span<ulong> lasts = stackalloc ulong[CellBlock.Rows];
        if (!block.TryTakeLasts(lasts))
        {
            return ulong.MaxValue;
        }

        var (shape, plain) = (_shape, 0UL);
        ref readonly var from = ref lasts[0];
        ref var into = ref numbers[..CellBlock.Rows][0];
        for (var i = 0; i < CellBlock.Rows; i += Vector256<ulong>.Count)
        {
            plain |= (ulong)shape.Read(Vector256.LoadUnsafe(in from, (nuint)i), out var read).ExtractMostSignificantBits() << i;
            read.StoreUnsafe(ref into, (nuint)i);
        }

        return ~plain | ~block.AreWithin(shape.Least, sizeof(ulong));
    }

    /// <summary>Reads the next cells as ones that are written as this one, if it is a number.</summary>
    public void Learn(ReadOnlySpan<byte> cell)
    {
        var isPercent = cell.EndsWith("%"u8);
        cell = isPercent ? cell[..^1] : cell;
        var decimals = cell.IndexOf((byte)'.') is var point and >= 0 ? cell.Length - point - 1 : 0;
        ref readonly var form = ref isPercent ? ref _percent : ref _bare;
        if (form.FactorOf(decimals) != 0)
        {
            _shape = NumberShape.Of(form, decimals, isPercent);
        }
    }

    /// <summary>Reads a cell of any length; false where it is left to the reading of cells.</summary>
    public bool TryReadLong(ReadOnlySpan<byte> cell, out long raw)
    {
        raw = 0;
        var isNegative = cell[0] == '-';
        ref readonly var form = ref cell[^1] == '%' ? ref _percent : ref _bare;
        cell = cell[(isNegative ? 1 : 0)..];
        cell = cell.EndsWith("%"u8) ? cell[..^1] : cell;
        var point = cell.IndexOf((byte)'.');
        var (whole, decimals) = point < 0 ? (cell.Length, 0) : (point, cell.Length - point - 1);
        if (whole is 0 || whole > form.MostWhole || point == cell.Length - 1 || form.FactorOf(decimals) == 0 || (isNegative && !form.HasNegative))
        {
            return false;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            var digit = (uint)(cell[i] - '0');
            if (digit > 9 && i != point)
            {
                return false;
            }

            raw = i == point ? raw : (raw * 10) + digit;
        }

        raw *= form.FactorOf(decimals);
        var isLargeEnough = raw > form.Above(decimals);
        raw = isNegative ? -raw : raw;
        return isLargeEnough;
    }
}
