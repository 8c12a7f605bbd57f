using System.Collections.Frozen;
using IndicatorLang.Hosting;
using IndicatorLang.Runtime;

namespace IndicatorService;

/// <summary>A project and the program that it comes from.</summary>
/// <param name="Evaluator">Evaluates it.</param>
/// <param name="Program">Its program; the key says which edition.</param>
public sealed record LoadedProject(ProjectEvaluator Evaluator, HostedProgram Program);

/// <summary>
/// All programs at one moment. A request takes the snapshot once and works with it to its end, so that whatever is swapped
/// meanwhile, its verdicts come from one edition.
/// </summary>
public sealed class ProgramSnapshot(IEnumerable<LoadedProject> projects)
{
    public static ProgramSnapshot Empty { get; } = new([]);

    /// <summary>The projects by name.</summary>
    public FrozenDictionary<string, LoadedProject> Projects { get; } =
        projects.ToFrozenDictionary(project => project.Evaluator.Project, StringComparer.Ordinal);
}
