using System.Diagnostics;
using System.Globalization;
using System.Text;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>check</c>: programs of ten thousand to a million indicator lines, as many projects of twelve and as one project, parsed and
/// checked; how many lines a second, and whether that stays the same.
/// </summary>
internal static class CheckRun
{
    private const int Small = 12;

    /// <param name="most">How many lines the largest program has.</param>
    public static void Run(int most)
    {
        Compilation.Create(new SourceText("暖.ind", Program(2_000, Small)));
        Console.WriteLine("program                      lines   parse s   all s   lines a cpu second   bytes a line   collecting");
        foreach (var isOne in new[] { false, true })
        {
            for (var lines = 10_000; lines <= most; lines *= 10)
            {
                Measure(isOne ? "one project" : $"projects of {Small}", lines, isOne ? lines : Small);
            }
        }
    }

    private static void Measure(string name, int lines, int each)
    {
        var source = new SourceText("大.ind", Program(lines, each));
        var (parsing, whole, allocated, pause) = (double.MaxValue, double.MaxValue, 0L, 0.0);
        for (var round = 0; round < (lines < 1_000_000 ? 3 : 1); round++)
        {
            GC.Collect();
            parsing = Math.Min(parsing, Seconds(() => SyntaxTree.Parse(source)));
            GC.Collect();
            var (before, paused) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration());
            var seconds = Seconds(() => Check(source));
            if (seconds < whole)
            {
                (whole, allocated) = (seconds, GC.GetAllocatedBytesForCurrentThread() - before);
                pause = (GC.GetTotalPauseDuration() - paused).TotalSeconds / seconds;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-22} {lines,11} {parsing,9:0.000} {whole,7:0.000} {lines / whole,20:0} {allocated / lines,14} {pause,12:0%}"));
    }

    private static void Check(SourceText source)
    {
        var diagnostics = Compilation.Create(source).Diagnostics;
        if (diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"{diagnostics.Length} diagnostics, the first {diagnostics[0].Code}: {diagnostics[0].Message.En}");
        }
    }

    // Of the processor, which other work on the machine does not lengthen as it does those of the wall.
    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    // Lines as people write them: a target of every kind, some with a source and a weight of words.
    private static string Program(int lines, int each)
    {
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++)
        {
            if (line % each == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(line == 0 ? "" : "  }\n}\n")}项目 第{line / each}项目 {{\n  年度  2019\n  产出目标 {{\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"    {Indicator(line)}\n");
        }

        return text.Append("  }\n}\n").ToString();
    }

    private static string Indicator(int line) => (line % Small) switch
    {
        0 => $"第{line}条线路准点率  ≥ 98%",
        1 => $"第{line}处设施完好率  ≥ 90.5%   来源 \"年度统计报表\"",
        2 => $"第{line}类投诉占比  ≤ 5%",
        3 => $"第{line}站服务人次  > 3 万人次",
        4 => $"第{line}队车辆保障  ≥ {line % 97 + 3} 辆",
        5 => $"第{line}期培训次数  = 4 次",
        6 => $"第{line}批车辆采购  in [2019-03, 2019-09]",
        7 => $"第{line}项费用结算周期  ≤ 15 个工作日",
        8 => $"第{line}次检查整改时限  < 45 天",
        9 => $"第{line}版专栏刊登  = 及时",
        10 => $"第{line}段绿色出行  达成 \"新能源车辆优先\"",
        _ => $"第{line}所满意度抽样  in [80%, 95%]   说明 \"抽样调查\"",
    };
}
