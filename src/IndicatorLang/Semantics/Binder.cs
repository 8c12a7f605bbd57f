using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Binds the files of a compilation into one checked program.</summary>
internal static class Binder
{
    public static (ProgramModel Model, ImmutableArray<Diagnostic> Diagnostics) Bind(IEnumerable<SyntaxTree> trees)
    {
        var projects = ImmutableArray.CreateBuilder<ProjectModel>();
        var diagnostics = new DiagnosticBag();
        foreach (var tree in trees)
        {
            var file = FileBinder.Bind(tree);
            diagnostics.AddRange(file.Diagnostics);
            projects.AddRange(file.Projects);
        }

        return (new ProgramModel(RefuseDuplicates(projects, diagnostics)), diagnostics.ToImmutable());
    }

    // Actuals are addressed by project, so a second project of a name cannot be evaluated.
    private static ImmutableArray<ProjectModel> RefuseDuplicates(IReadOnlyList<ProjectModel> projects, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, ProjectModel>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<ProjectModel>(projects.Count);
        foreach (var project in projects)
        {
            if (first.TryAdd(project.Name, project))
            {
                result.Add(project);
                continue;
            }

            var diagnostic = NameDiagnostics.DuplicateProject(project.Location, project.Name, first[project.Name].Location);
            diagnostics.Add(diagnostic);
            result.Add(project with { Indicators = [.. project.Indicators.Select(indicator => InError(indicator, diagnostic.Message))] });
        }

        return result.MoveToImmutable();
    }

    private static IndicatorModel InError(IndicatorModel indicator, LocalizedText message) =>
        indicator with { Descriptor = indicator.Descriptor with { Error = indicator.Descriptor.Error ?? message } };
}
