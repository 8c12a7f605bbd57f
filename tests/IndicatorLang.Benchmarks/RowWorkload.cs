using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Benchmarks;

/// <summary>The same indicators and the same rows for every contestant: five percents, four counts, a month interval, two durations.</summary>
internal sealed class RowWorkload
{
    public const int Rows = 1_000;

    private const string Source = """
        项目 基准 {
          甲率 ≥ 98%
          乙率 ≥ 90%
          丙率 > 95%
          丁率 ≤ 5%
          戊率 in [80%, 95%]
          甲数 ≥ 25 辆
          乙数 = 4 次
          丙数 > 30000 人次
          丁数 ≤ 10 件
          采购 in [2019-03, 2019-09]
          办结 ≤ 15 个工作日
          结算 < 45 天
        }
        """;

    private RowWorkload(ProjectEvaluator interpreted, ProjectEvaluator compiled, Actual[][] actuals, decimal?[][] numbers)
    {
        Interpreted = interpreted;
        Compiled = compiled;
        Actuals = actuals;
        Numbers = numbers;
    }

    public ProjectEvaluator Interpreted { get; }

    public ProjectEvaluator Compiled { get; }

    /// <summary>A row of actuals for each index; one in a hundred is missing.</summary>
    public Actual[][] Actuals { get; }

    /// <summary>The same values as decimals: percents as ratios, dates as day numbers.</summary>
    public decimal?[][] Numbers { get; }

    /// <summary>The program of the workload, with another name for its project.</summary>
    public static string Program(string project) => Source.Replace("基准", project, StringComparison.Ordinal);

    /// <summary>Builds the workload and checks that every contestant gives the same verdicts.</summary>
    public static RowWorkload Create()
    {
        var compilation = Compilation.Create(new SourceText("基准.ind", Source));
        var emitted = ProgramEmitter.Emit(compilation.Model, new EmitOptions());
        var compiled = EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects[0];
        var random = new Random(1);
        var numbers = new decimal?[Rows][];
        var actuals = new Actual[Rows][];
        for (var row = 0; row < Rows; row++)
        {
            numbers[row] = [.. Enumerable.Range(0, compiled.Indicators.Length).Select(column => Draw(random, column))];
            actuals[row] = [.. numbers[row].Select(value => value is { } known ? Actual.Of(known) : Actual.NotReported)];
        }

        var workload = new RowWorkload(compilation.Interpret()[0], compiled, actuals, numbers);
        workload.Verify();
        return workload;
    }

    private static decimal? Draw(Random random, int column)
    {
        if (random.Next(100) == 0)
        {
            return null;
        }

        return column switch
        {
            <= 4 => random.Next(0, 1001) / 1000m,
            5 => random.Next(10, 40),
            6 => random.Next(3, 6),
            7 => random.Next(29_000, 31_000),
            8 => random.Next(5, 15),
            9 => new DateOnly(2019, 1, 1).DayNumber + random.Next(365),
            10 => random.Next(1, 30),
            _ => random.Next(1, 90),
        };
    }

    private void Verify()
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Compiled.Indicators.Length; column++)
            {
                var expected = HandWritten.Judge(column, Numbers[row][column]);
                if (Compiled.Evaluate(column, Actuals[row][column]).Verdict != expected
                    || Interpreted.Evaluate(column, Actuals[row][column]).Verdict != expected)
                {
                    throw new InvalidOperationException($"row {row}, column {column}: the contestants disagree");
                }
            }
        }
    }
}
