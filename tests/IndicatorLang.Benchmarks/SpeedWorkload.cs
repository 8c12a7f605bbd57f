using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// Twelve indicators, one of them a ratio of two inputs, over 100,000 rows of which one value in a hundred is missing, in the forms
/// that the contestants take.
/// </summary>
internal sealed class SpeedWorkload
{
    public const int Rows = 100_000;

    /// <summary>How many values a row has: eleven actuals, and the two inputs of the ratio.</summary>
    public const int Values = 13;

    public const string Source = """
        项目 基准 {
          输入 准点 单位 车次
          输入 全部 单位 车次
          甲率 ≥ 98%
          乙率 ≥ 90%
          丙率 > 95%
          丁率 ≤ 5%
          戊率 ≥ 95% 计算 准点 / 全部
          甲数 ≥ 25 辆
          乙数 = 4 次
          丙数 > 30000 人次
          丁数 ≤ 10 件
          采购 in [2019-03, 2019-09]
          办结 ≤ 15 个工作日
          刊登 ≥ 基本及时
        }
        """;

    /// <summary>What the values are called.</summary>
    public static readonly string[] Names = ["甲率", "乙率", "丙率", "丁率", "准点", "全部", "甲数", "乙数", "丙数", "丁数", "采购", "办结", "刊登"];

    /// <summary>What 1 of the integers stands for: percents are in tenths of a percent.</summary>
    private static readonly Exact Thousandth = Exact.Ratio(1, 1000);

    private readonly ColumnBuilder?[] _builders = new ColumnBuilder?[Values];

    private SpeedWorkload()
    {
        var compilation = Compilation.Create(new SourceText("基准.ind", Source));
        Program = ProgramEmitter.Emit(compilation.Model, new EmitOptions());
        Project = compilation.Interpret()[0];
        var random = new Random(1);
        for (var value = 0; value < Values; value++)
        {
            Longs[value] = new long[Rows];
            Ints[value] = new int[Rows];
            Bits[value] = new byte[(Rows + 7) / 8];
            for (var row = 0; row < Rows; row++)
            {
                var isThere = random.Next(100) != 0;
                var number = Draw(random, value);
                Longs[value][row] = isThere ? number : 0;
                Ints[value][row] = isThere ? number : 0;
                Bits[value][row / 8] |= (byte)(isThere ? 1 << (row % 8) : 0);
                Decimals[(row * Values) + value] = isThere ? (IsPercent(value) ? number / 1000m : number) : null;
                Scaled[(row * Values) + value] = isThere ? number : null;
            }
        }

        Long = Batch(value => value < Values - 1 ? Column.Of(Longs[value], StepOf(value), new Bitmap(Bits[value])) : null);
        Int = Batch(value => value < Values - 1 ? Column.Of(Ints[value], StepOf(value), new Bitmap(Bits[value])) : null);
        Built = Build();
    }

    public EmittedProgram Program { get; }

    public ProjectEvaluator Project { get; }

    /// <summary>The columns of integers; the order of the values is that of <see cref="Draw"/>.</summary>
    public long[][] Longs { get; } = new long[Values][];

    public int[][] Ints { get; } = new int[Values][];

    public byte[][] Bits { get; } = new byte[Values][];

    /// <summary>The same by rows, as decimals: percents as ratios, dates as day numbers, levels as ranks.</summary>
    public decimal?[] Decimals { get; } = new decimal?[Rows * Values];

    public long?[] Scaled { get; } = new long?[Rows * Values];

    public ColumnBatch Long { get; }

    public ColumnBatch Int { get; }

    /// <summary>The columns of builders that the decimals went into one by one.</summary>
    public ColumnBatch Built { get; }

    public static SpeedWorkload Create() => new();

    /// <summary>Makes columns of the decimals.</summary>
    public ColumnBatch Build()
    {
        var batch = new ColumnBatch(Project, Rows);
        for (var value = 0; value < Values; value++)
        {
            var builder = _builders[value] ??= ColumnBuilder.For(Project, Names[value], Rows);
            builder.Clear();
            for (var at = value; at < Decimals.Length; at += Values)
            {
                _ = Decimals[at] is not { } number ? builder.AddNotReported()
                    : value == 10 ? builder.Add(DateOnly.FromDayNumber((int)number))
                    : value == 12 ? builder.AddRank((int)number)
                    : builder.Add(number);
            }

            batch.Set(Names[value], builder.ToColumn());
        }

        return batch;
    }

    // 甲率 乙率 丙率 丁率, 准点 全部, 甲数 乙数 丙数 丁数, 采购, 办结, 刊登
    public static int Draw(Random random, int value) => value switch
    {
        <= 3 => random.Next(0, 1001),
        4 => random.Next(170, 200),
        5 => random.Next(180, 201),
        6 => random.Next(10, 40),
        7 => random.Next(3, 6),
        8 => random.Next(29_000, 31_000),
        9 => random.Next(5, 15),
        10 => new DateOnly(2019, 1, 1).DayNumber + random.Next(365),
        11 => random.Next(1, 30),
        _ => random.Next(0, 3),
    };

    public static bool IsPercent(int value) => value <= 3;

    private static Exact StepOf(int value) => IsPercent(value) ? Thousandth : Exact.One;

    private ColumnBatch Batch(Func<int, Column?> numbers)
    {
        var batch = new ColumnBatch(Project, Rows);
        for (var value = 0; value < Values; value++)
        {
            var bitmap = new Bitmap(Bits[value]);
            batch.Set(Names[value], value switch
            {
                10 => Column.OfDays(Ints[value], bitmap),
                12 => Column.OfLevels(Ints[value].Select(it => (byte)it).ToArray(), bitmap),
                _ => numbers(value)!,
            });
        }

        return batch;
    }
}
