using BenchmarkDotNet.Attributes;

namespace IndicatorLang.Benchmarks;

/// <summary>The contestants of <c>speed</c> one after the other, for those who want to see a distribution.</summary>
[MemoryDiagnoser]
[InProcess]
public class SpeedBenchmarks
{
    private static readonly List<Contestant> All = SpeedRun.Contestants(SpeedWorkload.Create());

    private Func<int> _work = () => 0;

    [ParamsSource(nameof(Names))]
    public string Contestant { get; set; } = string.Empty;

    public static IEnumerable<string> Names => All.Select(contestant => contestant.Name);

    [GlobalSetup]
    public void Choose() => _work = All.Single(contestant => contestant.Name == Contestant).Work;

    [Benchmark(OperationsPerInvoke = SpeedWorkload.Rows)]
    public int Row() => _work();
}
