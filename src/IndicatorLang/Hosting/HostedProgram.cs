using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Hosting;

/// <summary>A program that is ready to evaluate. It is immutable; threads may share it.</summary>
public sealed class HostedProgram
{
    internal HostedProgram(string key, ImmutableArray<ProjectEvaluator> projects, ImmutableArray<Diagnostic> diagnostics)
    {
        Key = key;
        Projects = projects;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>The address of the program: other texts, or another compiler, have another.</summary>
    public string Key { get; }

    /// <summary>
    /// The evaluators, one for each project. Of a program with errors they are there too, and what is in error gives
    /// <see cref="Verdict.Invalid"/>; of one beyond its limits there are none.
    /// </summary>
    public ImmutableArray<ProjectEvaluator> Projects { get; }

    /// <summary>What is wrong with the program, by file and position.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors { get; }

    /// <summary>Whether another attempt may end otherwise, so that this one is not to be remembered.</summary>
    internal bool IsPassing { get; init; }

    /// <summary>The evaluator of a project; null where there is none of this name, or several.</summary>
    /// <param name="name">The name of the project.</param>
    public ProjectEvaluator? Find(string name)
    {
        ProjectEvaluator? found = null;
        foreach (var project in Projects)
        {
            if (project.Project == name)
            {
                if (found is not null)
                {
                    return null;
                }

                found = project;
            }
        }

        return found;
    }
}
