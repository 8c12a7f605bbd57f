using System.Runtime.InteropServices;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>speed</c>: rows and columns, ours beside what one would write by hand. The verdicts of all are compared first.
/// </summary>
internal static class SpeedRun
{
    public static void Run()
    {
        var workload = SpeedWorkload.Create();
        Contest.Run(Contestants(workload));
    }

    /// <summary>Code by hand and ours, once they are known to agree.</summary>
    public static List<Contestant> Contestants(SpeedWorkload workload)
    {
        const string Simd64 = "hand-written SIMD 64-bit", Simd32 = "hand-written SIMD 32-bit";
        var typed = TypedRows.Compile(workload.Program.Assembly);
        typed.Load(workload.Decimals, SpeedWorkload.Values);
        Verify(workload, typed);
        var arrow = new ArrowRows(workload);
        Verify(workload, arrow);
        var totals = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows, ColumnOutput.Totals);
        var bitmaps = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows, ColumnOutput.Bitmaps);
        var bytes = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows);
        return
        [
            new("decimal?", () => Each<decimal?>(workload.Decimals, HandWrittenRows.Plain)),
            new("decimal?, tuned", () => Each<decimal?>(workload.Decimals, HandWrittenRows.Tuned)),
            new("scaled 64-bit", () => Each<long?>(workload.Scaled, HandWrittenRows.Scaled)),
            new("typed rows, Judge", typed.Judge),
            new("typed rows, Judge, in the cache", typed.JudgeCached),
            new("typed rows, Judge from decimals", () => typed.JudgeDecimals(workload.Decimals, SpeedWorkload.Values)),
            new("typed rows, Evaluate", typed.Evaluate),
            new(Simd64, () => HandWrittenColumns.Count(workload.Longs, workload.Bits)),
            new("columns 64-bit, totals", () => Columns(workload.Long, totals)) { Rival = Simd64 },
            new("columns 64-bit, bitmaps", () => Columns(workload.Long, bitmaps)) { Rival = Simd64 },
            new("columns 64-bit, verdicts", () => Columns(workload.Long, bytes)) { Rival = Simd64 },
            new(Simd32, () => HandWrittenColumns.Count(workload.Ints, workload.Bits)),
            new("columns 32-bit, totals", () => Columns(workload.Int, totals)) { Rival = Simd32 },
            new("columns 32-bit, verdicts", () => Columns(workload.Int, bytes)) { Rival = Simd32 },
            new("columns as built, totals", () => Columns(workload.Built, totals)) { Rival = Simd32 },
            new("columns as built, verdicts", () => Columns(workload.Built, bytes)) { Rival = Simd32 },
            new("building columns of decimals", () => workload.Build().Rows),
            new("Arrow batch, verdicts", () => arrow.Evaluate().Length),
        ];
    }

    /// <summary>How many targets a judge finds met in rows that lie one behind the other.</summary>
    public static int Each<T>(ReadOnlySpan<T> values, RowJudge<T> judge)
    {
        Span<Verdict> verdicts = stackalloc Verdict[12];
        var met = 0;
        for (var at = 0; at < values.Length; at += SpeedWorkload.Values)
        {
            judge(values.Slice(at, SpeedWorkload.Values), verdicts);
            foreach (var verdict in verdicts)
            {
                met += verdict == Verdict.Met ? 1 : 0;
            }
        }

        return met;
    }

    private static int Columns(ColumnBatch batch, ColumnVerdicts verdicts)
    {
        batch.Project.EvaluateColumns(batch, verdicts);
        return Enumerable.Range(0, 12).Sum(i => verdicts.Totals(i).Met);
    }

    private static void Verify(SpeedWorkload workload, ITypedRows typed)
    {
        var (wide, narrow) = (workload.Project.EvaluateColumns(workload.Long), workload.Project.EvaluateColumns(workload.Int));
        var built = workload.Project.EvaluateColumns(workload.Built);
        for (var row = 0; row < SpeedWorkload.Rows; row++)
        {
            var (plain, tuned, scaled) = (new Verdict[12], new Verdict[12], new Verdict[12]);
            HandWrittenRows.Plain(workload.Decimals.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), plain);
            HandWrittenRows.Tuned(workload.Decimals.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), tuned);
            HandWrittenRows.Scaled(workload.Scaled.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), scaled);
            var judged = typed.VerdictsOf(row);
            for (var i = 0; i < 12; i++)
            {
                if (tuned[i] != plain[i] || scaled[i] != plain[i] || (Verdict)judged[i] != plain[i] || wide.Of(i)[row] != plain[i] || narrow.Of(i)[row] != plain[i] || built.Of(i)[row] != plain[i])
                {
                    throw new InvalidOperationException($"row {row}, indicator {i}: {plain[i]} by hand, {tuned[i]} tuned, {scaled[i]} scaled, {(Verdict)judged[i]} typed, {wide.Of(i)[row]}, {narrow.Of(i)[row]} and {built.Of(i)[row]} by columns");
                }
            }
        }
    }

    private static void Verify(SpeedWorkload workload, ArrowRows arrow)
    {
        var (columns, batch) = (workload.Project.EvaluateColumns(workload.Long), arrow.Evaluate());
        for (var i = 0; i < 12; i++)
        {
            if (!MemoryMarshal.Cast<byte, Verdict>(((Apache.Arrow.UInt8Array)batch.Column(i)).Values).SequenceEqual(columns.Of(i)))
            {
                throw new InvalidOperationException($"indicator {i}: Arrow and columns disagree");
            }
        }
    }

    /// <summary>Writes the verdicts on a row.</summary>
    public delegate void RowJudge<T>(ReadOnlySpan<T> row, Span<Verdict> verdicts);
}
