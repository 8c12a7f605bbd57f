using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Emit;
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

    public static ImmutableArray<ProjectEvaluator> Choose(Compilation compilation, ActualTable table, string? engine)
    {
        var isCompiled = engine switch
        {
            "compiled" => true,
            "interpreter" => false,
            _ => CountResults(compilation, table) >= CompiledFrom,
        };
        return isCompiled ? Compile(compilation) : compilation.Interpret();
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

    // Apart, so that a run that interprets never loads Roslyn.
    private static ImmutableArray<ProjectEvaluator> Compile(Compilation compilation)
    {
        var emitted = ProgramEmitter.Emit(compilation.Model, new EmitOptions());
        return EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects;
    }
}
