using BenchmarkDotNet.Attributes;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>One row of twelve indicators: the interpreter and the compiled evaluator against hand-written code.</summary>
[MemoryDiagnoser]
public class RowBenchmarks
{
    private readonly RowWorkload _workload = RowWorkload.Create();

    [Benchmark(Baseline = true, OperationsPerInvoke = RowWorkload.Rows)]
    public int HandWrittenDecimal()
    {
        var met = 0;
        foreach (var row in _workload.Numbers)
        {
            for (var column = 0; column < row.Length; column++)
            {
                met += HandWritten.Judge(column, row[column]) == Verdict.Met ? 1 : 0;
            }
        }

        return met;
    }

    [Benchmark(OperationsPerInvoke = RowWorkload.Rows)]
    public int Compiled() => CountMet(_workload.Compiled);

    [Benchmark(OperationsPerInvoke = RowWorkload.Rows)]
    public int Interpreted() => CountMet(_workload.Interpreted);

    private int CountMet(ProjectEvaluator evaluator)
    {
        var met = 0;
        foreach (var row in _workload.Actuals)
        {
            for (var column = 0; column < row.Length; column++)
            {
                met += evaluator.Evaluate(column, row[column]).Verdict == Verdict.Met ? 1 : 0;
            }
        }

        return met;
    }
}
