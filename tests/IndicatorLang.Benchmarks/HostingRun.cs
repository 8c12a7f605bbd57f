using System.Diagnostics;
using System.Globalization;
using IndicatorLang.Hosting;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>hosting</c>: a million evaluations of a thousand programs, asked for by their texts each time, with room for all and for
/// a tenth of them. What matters is that memory and mappings stay where they are.
/// </summary>
internal static class HostingRun
{
    private const int Programs = 1_000;

    public static void Run(int evaluations)
    {
        var texts = Enumerable.Range(0, Programs).Select(i => new[] { new SourceText("a.ind", $"项目 甲 {{\n  车辆保障 ≥ {i} 辆\n}}\n") }).ToArray();
        Measure("room for all", new ProgramHost(new ProgramHostOptions { Capacity = Programs }), texts, evaluations, spread: Programs);

        // Most requests ask for few programs, as in life; the rest come and go.
        Measure("room for a tenth", new ProgramHost(new ProgramHostOptions { Capacity = Programs / 10 }), texts, evaluations / 100, spread: Programs);
    }

    private static void Measure(string name, ProgramHost host, SourceText[][] texts, int evaluations, int spread)
    {
        Console.WriteLine(Line($"{name}: {evaluations} evaluations of {texts.Length} programs"));
        var (clock, wrong) = (Stopwatch.StartNew(), 0);
        for (var part = 1; part <= 5; part++)
        {
            for (var i = 0; i < evaluations / 5; i++)
            {
                var bound = (int)((long)i * 7919 % spread);
                var project = host.Prepare(texts[bound]).Projects[0];
                var verdict = project.Evaluate(0, CellReader.Read("500", project.Indicators[0])).Verdict;
                wrong += verdict == (bound <= 500 ? Verdict.Met : Verdict.NotMet) ? 0 : 1;
            }

            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            Console.WriteLine(Line(
                $"  {part}/5  {clock.Elapsed.TotalSeconds,7:0.0} s  wrong {wrong}  loaded {host.Count}  managed {GC.GetTotalMemory(false) >> 20} MB  resident {Environment.WorkingSet >> 20} MB  mappings {Mappings()}"));
        }
    }

    // vm.max_map_count is 65,530 on an ordinary Linux.
    private static int Mappings() => OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/maps").Count() : -1;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
