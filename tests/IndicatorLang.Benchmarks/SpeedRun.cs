using System.Diagnostics;
using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>speed</c>: every contestant in turn, round after round, so that what else the machine does falls on all of them; the best round
/// of each counts. The verdicts of all are compared first.
/// </summary>
internal static class SpeedRun
{
    private const int Rounds = 25;

    public static void Run()
    {
        var workload = SpeedWorkload.Create();
        var typed = TypedRows.Compile(workload.Program.Assembly);
        typed.Load(workload.Decimals, SpeedWorkload.Values);
        Verify(workload, typed);
        var totals = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows, ColumnOutput.Totals);
        var bitmaps = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows, ColumnOutput.Bitmaps);
        var bytes = new ColumnVerdicts(workload.Project, SpeedWorkload.Rows);
        (string Name, Func<int> Work)[] contestants =
        [
            ("hand-written decimal?", () => Each<decimal?>(workload.Decimals, HandWrittenRows.Plain)),
            ("hand-written decimal?, tuned", () => Each<decimal?>(workload.Decimals, HandWrittenRows.Tuned)),
            ("hand-written scaled 64-bit", () => Each<long?>(workload.Scaled, HandWrittenRows.Scaled)),
            ("typed rows, Judge", typed.Judge),
            ("typed rows, Judge, in the cache", typed.JudgeCached),
            ("typed rows, Judge from decimals", () => typed.JudgeDecimals(workload.Decimals, SpeedWorkload.Values)),
            ("typed rows, Evaluate", typed.Evaluate),
            ("hand-written SIMD 64-bit", () => HandWrittenColumns.Count(workload.Longs, workload.Bits)),
            ("columns 64-bit, totals", () => Columns(workload.Long, totals)),
            ("columns 64-bit, bitmaps", () => Columns(workload.Long, bitmaps)),
            ("columns 64-bit, verdicts", () => Columns(workload.Long, bytes)),
            ("hand-written SIMD 32-bit", () => HandWrittenColumns.Count(workload.Ints, workload.Bits)),
            ("columns 32-bit, totals", () => Columns(workload.Int, totals)),
            ("columns 32-bit, verdicts", () => Columns(workload.Int, bytes)),
        ];

        var best = new double[contestants.Length];
        var allocated = new long[contestants.Length];
        Array.Fill(best, double.MaxValue);
        var expected = contestants[0].Work();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.GetTimestamp();
                var met = contestants[i].Work();
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(clock).TotalNanoseconds / SpeedWorkload.Rows);
                allocated[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / SpeedWorkload.Rows;
                if (met != expected && !contestants[i].Name.EndsWith("cache", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{contestants[i].Name} finds {met} met, not {expected}");
                }
            }
        }

        Console.WriteLine("contestant                           ns a row   of decimal?   bytes a row");
        for (var i = 0; i < contestants.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contestants[i].Name,-34} {best[i],10:0.00} {best[i] / best[0],13:0.000} {allocated[i],13}"));
        }
    }

    private static int Each<T>(T[] values, RowJudge<T> judge)
    {
        Span<Verdict> verdicts = stackalloc Verdict[12];
        var met = 0;
        for (var at = 0; at < values.Length; at += SpeedWorkload.Values)
        {
            judge(values.AsSpan(at, SpeedWorkload.Values), verdicts);
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
        for (var row = 0; row < SpeedWorkload.Rows; row++)
        {
            var (plain, tuned, scaled) = (new Verdict[12], new Verdict[12], new Verdict[12]);
            HandWrittenRows.Plain(workload.Decimals.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), plain);
            HandWrittenRows.Tuned(workload.Decimals.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), tuned);
            HandWrittenRows.Scaled(workload.Scaled.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), scaled);
            var judged = typed.VerdictsOf(row);
            for (var i = 0; i < 12; i++)
            {
                if (tuned[i] != plain[i] || scaled[i] != plain[i] || (Verdict)judged[i] != plain[i] || wide.Of(i)[row] != plain[i] || narrow.Of(i)[row] != plain[i])
                {
                    throw new InvalidOperationException($"row {row}, indicator {i}: {plain[i]} by hand, {tuned[i]} tuned, {scaled[i]} scaled, {(Verdict)judged[i]} typed, {wide.Of(i)[row]} and {narrow.Of(i)[row]} by columns");
                }
            }
        }
    }

    private delegate void RowJudge<T>(ReadOnlySpan<T> row, Span<Verdict> verdicts);
}
