namespace IndicatorLang.Runtime;

/// <summary>
/// Finds the narrowest integers that hold numbers exactly. Whole units have no decimals, as the compiler knows; for others the numbers
/// say how many they have.
/// </summary>
internal static class ColumnPacking
{
    // A value that does not fit makes its block of 64 slow. With one in a thousand a sixteenth of the blocks is.
    private const int RowsPerMisfit = 1024;
    private const int BlocksPerMisfit = 16;

    /// <summary>The column of numbers.</summary>
    /// <param name="isWhole">Whether they are counted in whole units, so that a fraction is <see cref="Verdict.Invalid"/>.</param>
    /// <param name="values">The numbers, in base units.</param>
    /// <param name="reported">Which rows have one.</param>
    /// <param name="applicable">Which rows the indicator applies to.</param>
    public static Column Pack(bool isWhole, ReadOnlySpan<Exact> values, Bitmap reported, Bitmap applicable)
    {
        var scale = SmallFraction.PowerOfTen(isWhole ? 0 : Decimals(values, reported));
        var step = Exact.Ratio(1, scale);
        var integers = new long[values.Length];
        var (exact, wide) = Fill(integers, values, scale, reported);
        if (wide.Count(isWide => isWide) * BlocksPerMisfit > wide.Length)
        {
            return Finish(Column.Of(integers, step, reported, applicable), exact, values);
        }

        for (var block = 0; block < wide.Length; block++)
        {
            exact[block] |= wide[block];
        }

        return Finish(Column.Of(Array.ConvertAll(integers, integer => unchecked((int)integer)), step, reported, applicable), exact, values);
    }

    private static Column Finish(Column column, bool[] exact, ReadOnlySpan<Exact> values)
    {
        if (!exact.AsSpan().Contains(true))
        {
            return column;
        }

        var blocks = new Exact[]?[exact.Length];
        for (var block = 0; block < blocks.Length; block++)
        {
            var row = block * ColumnScan.BlockRows;
            blocks[block] = exact[block] ? values.Slice(row, Math.Min(ColumnScan.BlockRows, values.Length - row)).ToArray() : null;
        }

        return column.WithExactBlocks(blocks);
    }

    // How many decimals all numbers have, but for a few.
    private static int Decimals(ReadOnlySpan<Exact> values, Bitmap reported)
    {
        Span<int> counts = stackalloc int[SmallFraction.MostDecimals + 1];
        var finite = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (reported[row] && TryDecimalsOf(values[row], out var decimals))
            {
                counts[decimals]++;
                finite++;
            }
        }

        var few = values.Length / RowsPerMisfit;
        var most = 0;
        for (var left = finite - counts[0]; left > few; left -= counts[most])
        {
            most++;
        }

        return most;
    }

    // The integers, and which blocks hold a value that is none of them, or one of more than 32 bits.
    private static (bool[] Exact, bool[] Wide) Fill(long[] integers, ReadOnlySpan<Exact> values, long scale, Bitmap reported)
    {
        var blocks = (values.Length + ColumnScan.BlockRows - 1) / ColumnScan.BlockRows;
        var (exact, wide) = (new bool[blocks], new bool[blocks]);
        for (var row = 0; row < values.Length; row++)
        {
            if (!reported[row])
            {
                continue;
            }

            if (TryScale(values[row], scale, out integers[row]))
            {
                wide[row / ColumnScan.BlockRows] |= integers[row] != (int)integers[row];
            }
            else
            {
                exact[row / ColumnScan.BlockRows] = true;
            }
        }

        return (exact, wide);
    }

    private static bool TryScale(Exact value, long scale, out long integer)
    {
        integer = 0;
        if (!value.IsSmall)
        {
            return false;
        }

        var (factor, rest) = Math.DivRem(scale, value.Small.Denominator);
        if (rest == 0)
        {
            return Math.BigMul(value.Small.Numerator, factor, out integer) == integer >> 63;
        }

        var (exact, left) = Int128.DivRem((Int128)value.Small.Numerator * scale, value.Small.Denominator);
        integer = unchecked((long)exact);
        return left == 0 && exact == integer;
    }

    // How many decimals a number has that has finitely many; it may be written with more than it needs.
    private static bool TryDecimalsOf(Exact value, out int decimals)
    {
        decimals = 0;
        if (!value.IsSmall)
        {
            return false;
        }

        var small = value.Small;
        if (!IsFinite(small.Denominator))
        {
            small = small.Reduced();
        }

        for (; decimals <= SmallFraction.MostDecimals; decimals++)
        {
            if (SmallFraction.PowerOfTen(decimals) % small.Denominator == 0)
            {
                return true;
            }
        }

        return false;

        static bool IsFinite(long denominator) => SmallFraction.PowerOfTen(SmallFraction.MostDecimals) % denominator == 0;
    }
}
