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

    // No denominator; that of a value in big integers is 0.
    private const long None = -1;

    /// <summary>The column of numbers.</summary>
    /// <param name="isWhole">Whether they are counted in whole units, so that a fraction is <see cref="Verdict.Invalid"/>.</param>
    /// <param name="values">The numbers, in base units; zero in rows without one.</param>
    /// <param name="reported">Which rows have one.</param>
    /// <param name="applicable">Which rows the indicator applies to.</param>
    public static Column Pack(bool isWhole, ReadOnlySpan<Exact> values, Bitmap reported, Bitmap applicable)
    {
        var scale = SmallFraction.PowerOfTen(isWhole ? 0 : Decimals(values));
        var step = Exact.Ratio(1, scale);
        var integers = new long[values.Length];
        var (exact, wide) = Fill(integers, values, scale);
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

    // How many decimals all numbers have, but for a few. Most have the denominator of the one before.
    private static int Decimals(ReadOnlySpan<Exact> values)
    {
        Span<int> counts = stackalloc int[SmallFraction.MostDecimals + 1];
        var (finite, known, decimals) = (0, 1L, 0);
        foreach (ref readonly var value in values)
        {
            var small = value.Small;
            if (small.Denominator != known)
            {
                if (!value.IsSmall || !TryDecimalsOf(small, out decimals))
                {
                    known = None;
                    continue;
                }

                known = small.Denominator;
            }

            counts[decimals]++;
            finite++;
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
    private static (bool[] Exact, bool[] Wide) Fill(long[] integers, ReadOnlySpan<Exact> values, long scale)
    {
        var blocks = (values.Length + ColumnScan.BlockRows - 1) / ColumnScan.BlockRows;
        var (exact, wide) = (new bool[blocks], new bool[blocks]);
        var (known, factor) = (1L, scale);
        for (var row = 0; row < integers.Length; row++)
        {
            ref readonly var value = ref values[row];
            var small = value.Small;
            if (small.Denominator != known && value.IsSmall && scale % small.Denominator == 0)
            {
                (known, factor) = (small.Denominator, scale / small.Denominator);
            }

            if (small.Denominator == known
                ? Math.BigMul(small.Numerator, factor, out integers[row]) == integers[row] >> 63
                : value.IsSmall && TryScale(small, scale, out integers[row]))
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

    private static bool TryScale(SmallFraction value, long scale, out long integer)
    {
        var (exact, left) = Int128.DivRem((Int128)value.Numerator * scale, value.Denominator);
        integer = unchecked((long)exact);
        return left == 0 && exact == integer;
    }

    // How many decimals a number has that has finitely many; it may be written with more than it needs. One whose denominator is
    // no power of ten may still have some, such as 3/6.
    private static bool TryDecimalsOf(SmallFraction value, out int decimals)
    {
        var denominator = SmallFraction.PowerOfTen(SmallFraction.MostDecimals) % value.Denominator == 0 ? value.Denominator : value.Reduced().Denominator;
        for (decimals = 0; decimals <= SmallFraction.MostDecimals; decimals++)
        {
            if (SmallFraction.PowerOfTen(decimals) % denominator == 0)
            {
                return true;
            }
        }

        return false;
    }
}
