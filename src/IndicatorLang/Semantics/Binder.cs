using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Binds the files of a compilation into one checked program.</summary>
internal static class Binder
{
    /// <param name="trees">The files.</param>
    /// <param name="isLarge">Whether they are worth all cores.</param>
    public static (ProgramModel Model, ImmutableArray<Diagnostic> Diagnostics) Bind(ImmutableArray<SyntaxTree> trees, bool isLarge = false)
    {
        var projects = ImmutableArray.CreateBuilder<ProjectModel>();
        var tests = new List<TestPlace>();
        var diagnostics = new DiagnosticBag();
        foreach (var file in Workers.Select(trees, isLarge, tree => FileBinder.Bind(tree, isLarge)))
        {
            diagnostics.AddRange(file.Diagnostics);
            tests.AddRange(TestPlaces.Find(file.Tree, [.. file.Projects.Select(project => project.Location)], projects.Count));
            projects.AddRange(file.Projects);
        }

        var model = new ProgramModel(RefuseDuplicates(projects, diagnostics));
        return (model with { Tests = BindTests(tests, model.Projects, diagnostics) }, diagnostics.ToImmutable());
    }

    // Last, because a test may be about projects of any file.
    private static ImmutableArray<TestModel> BindTests(
        List<TestPlace> tests, ImmutableArray<ProjectModel> projects, DiagnosticBag diagnostics)
    {
        if (tests.Count == 0)
        {
            return [];
        }

        var binder = new TestBinder(projects, diagnostics);
        return [.. tests.Select(binder.Bind)];
    }

    // Actuals are addressed by project, so none of several projects of one name can be evaluated.
    private static ImmutableArray<ProjectModel> RefuseDuplicates(IReadOnlyList<ProjectModel> projects, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, ProjectModel>(StringComparer.Ordinal);
        var refused = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var project in projects.Where(project => !first.TryAdd(project.Name, project)))
        {
            var diagnostic = NameDiagnostics.DuplicateProject(project.Location, project.Name, first[project.Name].Location);
            diagnostics.Add(diagnostic);
            refused[project.Name] = diagnostic.Message;
        }

        return
        [
            .. projects.Select(project => refused.TryGetValue(project.Name, out var message)
                ? project with { Indicators = [.. project.Indicators.Select(indicator => InError(indicator, message))] }
                : project),
        ];
    }

    private static IndicatorModel InError(IndicatorModel indicator, LocalizedText message) =>
        indicator with { Descriptor = indicator.Descriptor with { Error = indicator.Descriptor.Error ?? message } };
}
