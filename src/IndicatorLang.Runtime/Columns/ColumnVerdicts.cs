namespace IndicatorLang.Runtime;

/// <summary>What an evaluation of columns writes down, beside the totals that it always counts.</summary>
[Flags]
public enum ColumnOutput
{
    /// <summary>Nothing else.</summary>
    Totals = 0,

    /// <summary>A verdict for each row.</summary>
    Verdicts = 1,

    /// <summary>A bit for each row that is met, and one for each that is not met.</summary>
    Bitmaps = 2,
}

/// <summary>How many rows have which verdict.</summary>
/// <param name="Met">达标 rows.</param>
/// <param name="NotMet">未达标 rows.</param>
/// <param name="NotReported">未填报 rows.</param>
/// <param name="NotDue">未到期 rows.</param>
/// <param name="NotApplicable">不适用 rows.</param>
/// <param name="Invalid">数据无效 rows.</param>
public readonly record struct VerdictTotals(int Met, int NotMet, int NotReported, int NotDue, int NotApplicable, int Invalid);

/// <summary>The verdicts on a batch of rows, by indicator. Reuse it for the next batch and nothing is allocated for them.</summary>
public sealed class ColumnVerdicts
{
    private readonly Verdict[][] _verdicts;
    private readonly ulong[][] _met;
    private readonly ulong[][] _notMet;
    private readonly VerdictTotals[] _totals;

    /// <param name="project">The evaluator of the project.</param>
    /// <param name="capacity">The most rows of a batch, zero or more.</param>
    /// <param name="output">What is written down.</param>
    public ColumnVerdicts(ProjectEvaluator project, int capacity, ColumnOutput output = ColumnOutput.Verdicts)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        (Project, Output, Capacity) = (project, output, capacity);
        var blocks = (int)(((long)capacity + ColumnScan.BlockRows - 1) / ColumnScan.BlockRows);
        var indicators = project.Indicators.Length;
        _totals = new VerdictTotals[indicators];
        _verdicts = Arrays<Verdict>(output.HasFlag(ColumnOutput.Verdicts) ? capacity : 0);
        _met = Arrays<ulong>(output.HasFlag(ColumnOutput.Bitmaps) ? blocks : 0);
        _notMet = Arrays<ulong>(output.HasFlag(ColumnOutput.Bitmaps) ? blocks : 0);

        T[][] Arrays<T>(int length) => [.. Enumerable.Range(0, indicators).Select(_ => new T[length])];
    }

    /// <summary>The evaluator of the project.</summary>
    public ProjectEvaluator Project { get; }

    /// <summary>What is written down.</summary>
    public ColumnOutput Output { get; }

    /// <summary>The most rows of a batch.</summary>
    public int Capacity { get; }

    /// <summary>The rows of the batch that was evaluated last.</summary>
    public int Rows { get; internal set; }

    /// <summary>The verdicts on an indicator, one for each row; empty unless <see cref="ColumnOutput.Verdicts"/> were asked for.</summary>
    /// <param name="index">The indicator's place in <see cref="ProjectEvaluator.Indicators"/>.</param>
    public ReadOnlySpan<Verdict> Of(int index) => _verdicts[index].AsSpan(0, Math.Min(Rows, _verdicts[index].Length));

    /// <summary>The rows that meet a target, the first in the lowest bit; empty unless <see cref="ColumnOutput.Bitmaps"/> were asked for.</summary>
    /// <param name="index">The indicator's place.</param>
    public ReadOnlySpan<ulong> Met(int index) => Bits(_met[index]);

    /// <summary>The rows that do not meet a target; what is in neither bitmap is neither.</summary>
    /// <param name="index">The indicator's place.</param>
    public ReadOnlySpan<ulong> NotMet(int index) => Bits(_notMet[index]);

    /// <summary>How many rows have which verdict on an indicator.</summary>
    /// <param name="index">The indicator's place.</param>
    public VerdictTotals Totals(int index) => _totals[index];

    internal ColumnWriter Writer(int index, Verdict absent) => new(_verdicts[index], _met[index], _notMet[index], absent, Rows);

    internal void SetTotals(int index, VerdictTotals totals) => _totals[index] = totals;

    private ReadOnlySpan<ulong> Bits(ulong[] blocks) => blocks.AsSpan(0, Math.Min((Rows + ColumnScan.BlockRows - 1) / ColumnScan.BlockRows, blocks.Length));
}
