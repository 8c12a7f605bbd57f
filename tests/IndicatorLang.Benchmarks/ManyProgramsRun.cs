using System.Diagnostics;
using System.Globalization;
using IndicatorLang.Emit;
using IndicatorLang.Hosting;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Benchmarks;

/// <summary><c>many</c>: a thousand projects of twelve indicators made ready, and where the time goes.</summary>
internal static class ManyProgramsRun
{
    private const int Projects = 1_000;

    public static void Run()
    {
        Console.WriteLine("stage                              first    warm");
        foreach (var warm in new[] { false, true })
        {
            var texts = Enumerable.Range(0, Projects).Select(i => new SourceText($"{i}.ind", RowWorkload.Program($"基准{i}{warm}"))).ToArray();
            var compilations = Timed("parse and check, one core", warm, () => texts.Select(text => Compilation.Create(text)).ToArray());
            Timed("parse and check, parallel", warm, () => texts.AsParallel().AsOrdered().Select(text => Compilation.Create(text)).ToArray());
            var model = new ProgramModel([.. compilations.SelectMany(compilation => compilation.Model.Projects)]);
            Timed("C# text, one core", warm, () => ProgramEmitter.EmitSources(model, new EmitOptions()));
            var emitted = Timed("C# and Roslyn, one assembly", warm, () => ProgramEmitter.Emit(model, new EmitOptions()));
            Timed("load and touch", warm, () => EvaluatorAssembly.Load(emitted.Assembly).Projects.Sum(project => project.Indicators.Length));
            var programs = texts.Select(text => new[] { text }).ToArray();
            foreach (var engine in new[] { ProgramEngine.Immediate, ProgramEngine.Compiled })
            {
                var host = new ProgramHost(new ProgramHostOptions { Engine = engine, Capacity = 2 * Projects });
                Timed($"prepare all, {engine}", warm, () => host.PrepareAll(programs));
                Timed($"again, {engine}", warm, () => host.PrepareAll(programs));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  assembly {emitted.Assembly.Length >> 10} kB, pdb {emitted.Pdb.Length >> 10} kB, C# {emitted.Sources.Sum(source => source.Text.Length) >> 10} k characters"));
        }
    }

    private static T Timed<T>(string stage, bool warm, Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-30} {(warm ? "warm" : "first"),6} {clock.Elapsed.TotalSeconds,8:0.000} s"));
        return result;
    }
}
