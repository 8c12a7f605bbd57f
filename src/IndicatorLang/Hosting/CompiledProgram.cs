using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>Compiled evaluators of what is checked already, through a store.</summary>
internal static class CompiledProgram
{
    /// <summary>The evaluators, compiled if no store has them. A program in error is compiled too, but not kept.</summary>
    /// <exception cref="PlatformNotSupportedException">This process cannot compile (<see cref="ProgramEmitter.IsSupported"/>).</exception>
    public static ImmutableArray<ProjectEvaluator> Of(Compilation compilation, ProgramStore? store) => RuntimeFeature.IsDynamicCodeSupported
        ? Find(compilation, store) ?? Compile(compilation, store)
        : throw new PlatformNotSupportedException();

    /// <summary>The evaluators that a store has, or null. Roslyn is not on this path.</summary>
    public static ImmutableArray<ProjectEvaluator>? Find(Compilation compilation, ProgramStore? store)
    {
        var sources = compilation.Sources;
        return store?.Read(KeyOf(sources), sources)?.Projects;
    }

    // Apart, so that a run that finds its program never loads Roslyn.
    private static ImmutableArray<ProjectEvaluator> Compile(Compilation compilation, ProgramStore? store)
    {
        var sources = compilation.Sources;
        var key = KeyOf(sources);
        var emitted = ProgramEmitter.Emit(compilation.Model, new EmitOptions { Content = key, IsTyped = false });
        if (!compilation.HasErrors)
        {
            store?.Write(key, emitted, compilation.Diagnostics, sources);
        }

        return EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects;
    }

    private static string KeyOf(IReadOnlyList<SourceText> sources) => ProgramKey.Of(sources, ProgramLimits.None);
}
