using System.Collections.Immutable;
using IndicatorLang.Emit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Cases;

/// <summary>
/// The evaluators of the emitted code. All programs of a file go into one assembly, because each assembly costs a run of
/// Roslyn.
/// </summary>
internal static class EmittedCases
{
    /// <summary>For each program its evaluators, one for each of its projects.</summary>
    public static ImmutableArray<ImmutableArray<ProjectEvaluator>> Load(ImmutableArray<CaseProgram> programs)
    {
        var together = new ProgramModel([.. programs.SelectMany(program => program.Compilation.Model.Projects)]);
        var emitted = ProgramEmitter.Emit(together, new EmitOptions());
        var evaluators = EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects;
        Assert.Equal(together.Projects.Length, evaluators.Length);

        var loaded = ImmutableArray.CreateBuilder<ImmutableArray<ProjectEvaluator>>(programs.Length);
        var next = 0;
        foreach (var program in programs)
        {
            var count = program.Compilation.Model.Projects.Length;
            loaded.Add([.. evaluators.Skip(next).Take(count)]);
            next += count;
        }

        return loaded.MoveToImmutable();
    }
}
