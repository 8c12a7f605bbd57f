using System.Diagnostics;
using System.Globalization;

namespace IndicatorLang.Benchmarks;

/// <summary>One way to find out how many targets are met.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Work">Goes through all rows.</param>
internal sealed record Contestant(string Name, Func<int> Work)
{
    /// <summary>How many rows it goes through: all, unless that takes too long.</summary>
    public int Rows { get; init; } = SpeedWorkload.Rows;

    /// <summary>What it is compared with beside the first of all.</summary>
    public string? Rival { get; init; }
}

/// <summary>
/// Measures contestants in turn, round after round, so that what else the machine does falls on all of them. The time is that of the
/// best round, which nothing else has disturbed; the median is that of the ratios within each round.
/// </summary>
internal static class Contest
{
    private const int Rounds = 25;

    public static void Run(IReadOnlyList<Contestant> contestants)
    {
        var times = contestants.Select(_ => new double[Rounds]).ToArray();
        var allocated = new long[contestants.Count];
        var expected = contestants.Select(contestant => contestant.Work()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                // Once without a clock, so that nobody pays for the caches that the one before has filled.
                contestants[i].Work();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.GetTimestamp();
                var met = contestants[i].Work();
                times[i][round] = Stopwatch.GetElapsedTime(clock).TotalNanoseconds / contestants[i].Rows;
                allocated[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / contestants[i].Rows;
                if (met != expected[i])
                {
                    throw new InvalidOperationException($"{contestants[i].Name} finds {met} met, not {expected[i]}");
                }
            }
        }

        Console.WriteLine($"contestant                         ns a row   of {contestants[0].Name}   median   bytes a row");
        for (var i = 0; i < contestants.Count; i++)
        {
            var rival = Enumerable.Range(0, contestants.Count).FirstOrDefault(other => contestants[other].Name == contestants[i].Rival, -1);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestants[i].Name,-32} {times[i].Min(),10:0.00} {Best(i, 0),13:0.000} {Median(i, 0),8:0.000} {allocated[i],13}{(rival < 0 ? "" : Against(i, rival))}"));
        }

        string Against(int i, int rival) => string.Create(
            CultureInfo.InvariantCulture, $"   {Best(i, rival):0.00}, median {Median(i, rival):0.00} of {contestants[rival].Name}");

        double Best(int i, int other) => times[i].Min() / times[other].Min();

        double Median(int i, int other) => times[i].Zip(times[other], (mine, its) => mine / its).Order().ElementAt(Rounds / 2);
    }
}
