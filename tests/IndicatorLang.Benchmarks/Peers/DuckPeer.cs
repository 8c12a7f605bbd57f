using System.Globalization;
using DuckDB.NET.Data;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>SQL over a table in memory, on one thread.</summary>
internal sealed class DuckPeer : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _totals;
    private readonly DuckDBCommand _verdicts;
    private readonly DuckDBCommand _met;

    /// <param name="workload">The rows.</param>
    /// <param name="isNarrow">Whether each column has the type that suits its values best, rather than all being decimals.</param>
    public DuckPeer(SpeedWorkload workload, bool isNarrow)
    {
        _connection.Open();
        Execute("SET threads = 1");
        var types = Enumerable.Range(0, SpeedWorkload.Values).Select(place => FormattableString.Invariant($"v{place} {TypeOf(place)}"));
        Execute($"CREATE TABLE t ({string.Join(", ", types)})");
        using (var appender = _connection.CreateAppender("t"))
        {
            for (var row = 0; row < SpeedWorkload.Rows; row++)
            {
                var appended = appender.CreateRow();
                for (var place = 0; place < SpeedWorkload.Values; place++)
                {
                    var value = workload.Decimals[(row * SpeedWorkload.Values) + place];
                    appended = isNarrow && place > 3 ? appended.AppendValue((long?)value) : appended.AppendValue(value);
                }

                appended.EndRow();
            }
        }

        // A quotient of BIGINT is a binary fraction in DuckDB, so the exact comparison is written out.
        string[] conditions =
        [
            .. PeerTarget.All.Select(target => target.Condition.Contains('/', StringComparison.Ordinal)
                ? "v4 * 100 >= v5 * 95"
                : target.Named(target.PlainCondition, Name).Replace("==", "=", StringComparison.Ordinal).Replace("&&", "AND", StringComparison.Ordinal)),
        ];
        _totals = Command($"SELECT {string.Join(" + ", conditions.Select(condition => $"count(*) FILTER ({condition})"))} FROM t");
        var cases = conditions.Select((condition, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"CAST(CASE WHEN ({condition}) IS NULL THEN {(int)Verdict.NotReported} WHEN {condition} THEN 0 ELSE 1 END AS TINYINT) AS r{i}"));
        _verdicts = Command($"CREATE OR REPLACE TEMP TABLE r AS SELECT {string.Join(", ", cases)} FROM t");
        _met = Command($"SELECT {string.Join(" + ", conditions.Select((_, i) => FormattableString.Invariant($"count(*) FILTER (r{i} = 0)")))} FROM r");

        string TypeOf(int place) => !isNarrow ? "DECIMAL(18, 3)" : place <= 3 ? "DECIMAL(9, 3)" : "BIGINT";
    }

    /// <summary>How many targets are met.</summary>
    public int Totals() => Convert.ToInt32(_totals.ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>A verdict for each row and target, in a table; they are counted there by <see cref="Met"/>.</summary>
    public void Verdicts() => _verdicts.ExecuteNonQuery();

    /// <summary>How many of the verdicts in the table are met.</summary>
    public int Met() => Convert.ToInt32(_met.ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>The verdicts in the table, a row behind the other.</summary>
    public Verdict[] Read()
    {
        using var command = Command("SELECT * FROM r");
        using var reader = command.ExecuteReader();
        var verdicts = new List<Verdict>();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                verdicts.Add((Verdict)Convert.ToByte(reader.GetValue(i), CultureInfo.InvariantCulture));
            }
        }

        return [.. verdicts];
    }

    public void Dispose()
    {
        _totals.Dispose();
        _verdicts.Dispose();
        _met.Dispose();
        _connection.Dispose();
    }

    private static string Name(int place) => FormattableString.Invariant($"v{place}");

    private DuckDBCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
