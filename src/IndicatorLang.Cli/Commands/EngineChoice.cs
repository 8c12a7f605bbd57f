using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IndicatorLang.Data;
using IndicatorLang.Hosting;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>Interpreted or compiled: both give the same results, to the letter; they differ in how soon.</summary>
internal static class EngineChoice
{
    /// <summary>
    /// From how many results on compiling pays. Measured: Roslyn takes as long as two or three million results save, because
    /// reading the cells costs far more than judging them.
    /// </summary>
    public const long CompiledFrom = 3_000_000;

    /// <summary>From how many results on loading a program pays that an earlier run has compiled.</summary>
    public const long LoadedFrom = 100_000;

    /// <param name="compilation">The programs.</param>
    /// <param name="table">What is to be evaluated.</param>
    /// <param name="engine">The value of <c>--engine</c>, or null.</param>
    /// <param name="store">Where earlier runs have left compiled programs, or null.</param>
    public static ImmutableArray<ProjectEvaluator> Choose(Compilation compilation, ActualTable table, string? engine, ProgramStore? store)
    {
        // Asked of the framework, so that a native program leaves out what loads and compiles.
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return compilation.Interpret();
        }

        var count = engine switch
        {
            "compiled" => long.MaxValue,
            "interpreter" => 0,
            _ => CountResults(compilation, table),
        };
        return count >= CompiledFrom ? CompiledProgram.Of(compilation, store)
            : count >= LoadedFrom && CompiledProgram.Find(compilation, store) is { } loaded ? loaded
            : compilation.Interpret();
    }

    private static long CountResults(Compilation compilation, ActualTable table)
    {
        long count = 0;
        for (var i = 0; i < table.Projects.Length; i++)
        {
            count += (long)table.Projects[i].Length * compilation.Model.Projects[i].Indicators.Length;
        }

        return count;
    }
}
