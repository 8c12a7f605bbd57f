using IndicatorLang.Benchmarks;
using IndicatorLang.Runtime;

// Every contestant in one run, on the same rows, after their verdicts have been compared one by one. An evaluator that takes
// microseconds for a row goes through the first rows only.
const int Few = 2_000;
var workload = SpeedWorkload.Create();
var contestants = SpeedRun.Contestants(workload);
Add("Roslyn, decimal expressions", ExpressionPeers.Roslyn(), SpeedWorkload.Rows);
Add("DynamicExpresso", ExpressionPeers.DynamicExpresso(), SpeedWorkload.Rows);
Add("NCalc", ExpressionPeers.NCalc(), Few);
Add("RulesEngine", ExpressionPeers.RulesEngine(), Few);
using var narrow = new DuckPeer(workload, isNarrow: true);
using var decimals = new DuckPeer(workload, isNarrow: false);
AddSql("DuckDB", narrow);
AddSql("DuckDB, decimals", decimals);
Contest.Run(contestants);

void Add(string name, SpeedRun.RowJudge<decimal?> judge, int rows)
{
    var values = workload.Decimals.AsMemory(0, rows * SpeedWorkload.Values);
    var (expected, verdicts) = (Expected(rows), new Verdict[PeerTarget.All.Count]);
    for (var row = 0; row < rows; row++)
    {
        judge(values.Span.Slice(row * SpeedWorkload.Values, SpeedWorkload.Values), verdicts);
        if (!verdicts.AsSpan().SequenceEqual(expected.AsSpan(row * verdicts.Length, verdicts.Length)))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{name} disagrees with the code by hand on row {row}"));
        }
    }

    contestants.Add(new Contestant(name, () => SpeedRun.Each<decimal?>(values.Span, judge)) { Rows = rows });
}

void AddSql(string name, DuckPeer duck)
{
    duck.Verdicts();
    if (!duck.Read().AsSpan().SequenceEqual(Expected(SpeedWorkload.Rows)))
    {
        throw new InvalidOperationException($"{name} disagrees with the code by hand");
    }

    var met = duck.Met();
    contestants.Add(new Contestant($"{name}, totals", duck.Totals) { Rival = "columns 64-bit, totals" });
    contestants.Add(new Contestant($"{name}, verdicts", () =>
    {
        duck.Verdicts();
        return met;
    })
    { Rival = "columns 64-bit, verdicts" });
}

Verdict[] Expected(int rows)
{
    var verdicts = new Verdict[rows * PeerTarget.All.Count];
    for (var row = 0; row < rows; row++)
    {
        HandWrittenRows.Plain(
            workload.Decimals.AsSpan(row * SpeedWorkload.Values, SpeedWorkload.Values), verdicts.AsSpan(row * PeerTarget.All.Count, PeerTarget.All.Count));
    }

    return verdicts;
}
