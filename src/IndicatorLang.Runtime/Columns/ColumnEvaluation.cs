using System.Runtime.InteropServices;

namespace IndicatorLang.Runtime;

/// <summary>Evaluates columns of actuals at once. The verdicts are those that rows of the same values have.</summary>
public static class ColumnEvaluation
{
    /// <summary>The verdicts on a batch.</summary>
    /// <param name="project">The evaluator of the project.</param>
    /// <param name="batch">The columns; an indicator or an input without one is not reported.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <param name="output">What is written down beside the totals.</param>
    /// <exception cref="ArgumentException">The batch is one of another project.</exception>
    public static ColumnVerdicts EvaluateColumns(
        this ProjectEvaluator project, ColumnBatch batch, DateOnly? asOf = null, ColumnOutput output = ColumnOutput.Verdicts)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var verdicts = new ColumnVerdicts(project, batch.Rows, output);
        project.EvaluateColumns(batch, verdicts, asOf);
        return verdicts;
    }

    /// <summary>The verdicts on a batch, in a place that is there already.</summary>
    /// <param name="project">The evaluator of the project.</param>
    /// <param name="batch">The columns; an indicator or an input without one is not reported.</param>
    /// <param name="verdicts">Where the verdicts go; what it held before is lost.</param>
    /// <param name="asOf">The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</param>
    /// <exception cref="ArgumentException">The batch is one of another project, or larger than the place for the verdicts.</exception>
    public static void EvaluateColumns(this ProjectEvaluator project, ColumnBatch batch, ColumnVerdicts verdicts, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (batch.Project != project || verdicts.Project != project)
        {
            throw new ArgumentException("the columns and the verdicts belong to another project", nameof(batch));
        }

        if (batch.Rows > verdicts.Capacity)
        {
            throw new ArgumentException(FormattableString.Invariant($"there is room for {verdicts.Capacity} rows, the batch has {batch.Rows}"), nameof(verdicts));
        }

        verdicts.Rows = batch.Rows;
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            var absent = project.Indicators[i].Due > asOf ? Verdict.NotDue : Verdict.NotReported;
            var writer = verdicts.Writer(i, absent);
            verdicts.SetTotals(i, Judge(batch, i, ref writer));
        }
    }

    private static VerdictTotals Judge(ColumnBatch batch, int index, ref ColumnWriter writer)
    {
        var indicator = batch.Project.Indicators[index];
        if (indicator.Error is null && indicator.Computation is null && batch.Actual(index) is { } column && DomainOf(indicator, column) is { } domain)
        {
            RawRange? limits = indicator.Type.IsNumeric ? null : domain;
            var ranges = RawRange.Of(indicator.Target, column.Step, domain);
            return column.Content switch
            {
                ColumnContent.Long => Scan(MemoryMarshal.Cast<long, ulong>(column.Longs.Span), ref writer),
                ColumnContent.Int or ColumnContent.Day => Scan(MemoryMarshal.Cast<int, uint>(column.Ints.Span), ref writer),
                _ => Scan(column.Ranks.Span, ref writer),
            };

            VerdictTotals Scan<T>(ReadOnlySpan<T> values, scoped ref ColumnWriter into)
                where T : unmanaged, System.Numerics.IUnsignedNumber<T>, System.Numerics.IBinaryInteger<T>
            {
                var judge = new RangeJudge<T>(column, values, ranges, limits, new RowJudge(batch, index));
                return ColumnScan.Run(ref judge, ref into, batch.Rows);
            }
        }

        if (QuotientJudge.TryCreate(batch, index, out var quotient))
        {
            return ColumnScan.Run(ref quotient, ref writer, batch.Rows);
        }

        var rows = new RowJudge(batch, index);
        return ColumnScan.Run(ref rows, ref writer, batch.Rows);
    }

    // The integers that can be values of the indicator; null where that takes more than a comparison.
    private static RawRange? DomainOf(IndicatorDescriptor indicator, Column column) => column.Content switch
    {
        ColumnContent.Long when !indicator.Type.IsWhole || column.Step.IsInteger => new(long.MinValue, long.MaxValue),
        ColumnContent.Int when !indicator.Type.IsWhole || column.Step.IsInteger => new(int.MinValue, int.MaxValue),
        ColumnContent.Day => new(0, DateOnly.MaxValue.DayNumber),
        ColumnContent.Level when indicator.Type.Scale is { Levels.Length: > 0 and <= byte.MaxValue } scale => new(0, scale.Levels.Length - 1),
        _ => null,
    };
}
