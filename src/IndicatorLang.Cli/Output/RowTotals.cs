using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>How many rows have which verdict, for each target.</summary>
internal sealed class RowTotals(int targets)
{
    private readonly long[] _counts = new long[targets * VerdictNames.All.Count];

    /// <summary>How many rows there are.</summary>
    public long Rows { get; private set; }

    /// <summary>How many rows have a verdict on a target.</summary>
    public long Of(int target, Verdict verdict) => Count(target, verdict);

    /// <summary>How many results have a verdict.</summary>
    public long Of(Verdict verdict) => Enumerable.Range(0, targets).Sum(target => Of(target, verdict));

    public void Add(int rows, ColumnVerdicts verdicts)
    {
        Rows += rows;
        for (var i = 0; i < targets; i++)
        {
            var totals = verdicts.Totals(i);
            Count(i, Verdict.Met) += totals.Met;
            Count(i, Verdict.NotMet) += totals.NotMet;
            Count(i, Verdict.NotReported) += totals.NotReported;
            Count(i, Verdict.NotDue) += totals.NotDue;
            Count(i, Verdict.NotApplicable) += totals.NotApplicable;
            Count(i, Verdict.Invalid) += totals.Invalid;
        }
    }

    public void Add(RowTotals other)
    {
        Rows += other.Rows;
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    /// <summary>Counts one result otherwise.</summary>
    public void Replace(int target, Verdict counted, Verdict verdict)
    {
        Count(target, counted)--;
        Count(target, verdict)++;
    }

    /// <summary>Takes back a row that turned out to be none.</summary>
    public void Remove(int row, ColumnVerdicts verdicts)
    {
        Rows--;
        for (var i = 0; i < targets; i++)
        {
            Count(i, verdicts.Of(i)[row])--;
        }
    }

    private ref long Count(int target, Verdict verdict) => ref _counts[(target * VerdictNames.All.Count) + (int)verdict];
}
