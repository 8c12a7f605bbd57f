namespace IndicatorLang.Runtime;

/// <summary>
/// Judges a computed indicator that is a quotient of two sums: n / d ≥ p / q asks for the sign of q × n - p × d, which is a sum over
/// the same columns, and for that of d. A block in which a sum could leave 64 bits is judged row by row.
/// </summary>
internal readonly ref struct QuotientJudge : IBlockJudge
{
    private readonly ColumnBatch _batch;
    private readonly int _index;
    private readonly Column[] _columns;
    private readonly long[] _blocks;
    private readonly ulong _bound;
    private readonly LinearForm _divisor;
    private readonly LinearForm? _lower;
    private readonly LinearForm? _upper;
    private readonly bool _lowerIsInclusive;
    private readonly bool _upperIsInclusive;
    private readonly bool _needsPositive;

    private QuotientJudge(ColumnBatch batch, int index, Column[] columns, LinearForm divisor, (LinearForm? Form, bool IsInclusive) lower, (LinearForm? Form, bool IsInclusive) upper)
    {
        (_batch, _index, _columns, _divisor) = (batch, index, columns, divisor);
        _blocks = new long[columns.Length * ColumnScan.BlockRows];
        ((_lower, _lowerIsInclusive), (_upper, _upperIsInclusive)) = (lower, upper);
        _bound = Math.Min(divisor.Bound(), Math.Min(_lower?.Bound() ?? ulong.MaxValue, _upper?.Bound() ?? ulong.MaxValue));
        _needsPositive = batch.Project.Indicators[index].Form!.NeedsPositive;
    }

    /// <summary>A judge for an indicator; false where only rows can be judged.</summary>
    public static bool TryCreate(ColumnBatch batch, int index, out QuotientJudge judge)
    {
        judge = default;
        var indicator = batch.Project.Indicators[index];
        if (indicator is not { Error: null, Form: { } form, Type.IsWhole: false, Target.Intervals: [var target] })
        {
            return false;
        }

        var columns = new Column[indicator.UsedInputs.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var place = indicator.UsedInputs[i];
            if (batch.Project.DeclaredInputs[place] is not { Error: null, Type.IsNumeric: true } input
                || batch.Input(place) is not { Content: ColumnContent.Long or ColumnContent.Int } column
                || (input.Type.IsWhole && !column.Step.IsInteger))
            {
                return false;
            }

            columns[i] = column;
        }

        var (above, below) = (Scaled(form.Numerator.AsSpan(), columns), Scaled(form.Denominator.AsSpan(), columns));
        var (lower, upper) = (Against(target.Lower, above, below), Against(target.Upper, above, below));
        if (LinearForm.Of(below) is not { } divisor || (target.Lower is not null && lower is null) || (target.Upper is not null && upper is null))
        {
            return false;
        }

        judge = new QuotientJudge(
            batch, index, columns, divisor, (lower, target.Lower?.IsInclusive ?? false), (upper, target.Upper?.IsInclusive ?? false));
        return true;
    }

    public BlockBits Judge(int row, int count)
    {
        // Behind the last row stand values of earlier rows, which are no rows of this block.
        var blocks = _blocks.AsSpan();
        var present = ColumnScan.Present(count);
        var (reported, applicable) = (present, present);
        var bits = 0UL;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].IsExactBlock(row))
            {
                return new RowJudge(_batch, _index).Judge(row, count);
            }

            var applies = _columns[i].Applicable.Blocks().From(row);
            applicable &= applies;
            reported &= _columns[i].Reported.Blocks().From(row) | ~applies;
            bits |= ColumnCopy.Fill(_columns[i], row, count, blocks.Slice(i * ColumnScan.BlockRows, ColumnScan.BlockRows));
        }

        if (bits >= _bound)
        {
            return new RowJudge(_batch, _index).Judge(row, count);
        }

        var (above, zero) = (ulong.MaxValue, 0UL);
        if (!_divisor.IsPositiveConstant)
        {
            above = _divisor.Positive(blocks, out zero);
        }

        // What is missing comes before what does not apply, as for rows.
        var valued = reported & applicable;
        var invalid = valued & (_needsPositive ? ~above : zero);
        valued &= ~invalid;
        var met = valued & AtLeast(_lower, _lowerIsInclusive, blocks, above) & AtLeast(_upper, _upperIsInclusive, blocks, ~above);
        return new BlockBits(met, valued & ~met, reported & ~applicable, invalid);
    }

    // Where the divisor is below zero, the form must not be above zero; an upper bound is a lower one the other way round.
    private static ulong AtLeast(LinearForm? form, bool isInclusive, ReadOnlySpan<long> blocks, ulong isRising)
    {
        if (form is null)
        {
            return ulong.MaxValue;
        }

        var positive = form.Positive(blocks, out var zero);
        var negative = ~(positive | zero);
        return (isRising & positive) | (~isRising & negative) | (isInclusive ? zero : 0);
    }

    private static Exact[] Scaled(ReadOnlySpan<long> coefficients, Column[] columns)
    {
        var scaled = new Exact[coefficients.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = coefficients[i] * (i < columns.Length ? columns[i].Step : Exact.One);
        }

        return scaled;
    }

    // q × n - p × d has the sign of n - d × (p / q) where q is above zero, as denominators are.
    private static LinearForm? Against(Bound? bound, Exact[] above, Exact[] below) => bound is { } known
        ? LinearForm.Of([.. above.Zip(below, (n, d) => n - (d * known.Value))])
        : null;
}
