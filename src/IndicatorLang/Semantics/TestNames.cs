using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>What a name in a test stands for. The one place that knows what can be named there.</summary>
/// <param name="Project">The place of the project in the program.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record TestSubject(int Project, NamedIndicator Indicator);

/// <summary>Finds what the names in tests stand for: <c>指标</c>, <c>分组/指标</c>, <c>项目.指标</c>.</summary>
internal sealed class TestNames(ImmutableArray<ProjectModel> projects, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<ProjectNames> _all = [.. projects.Select((project, index) => new ProjectNames(project, index))];
    private Dictionary<string, ProjectNames>? _byName;

    /// <summary>What a path stands for; null, and reported, when that is not known or not clear.</summary>
    public TestSubject? Resolve(IndicatorPathSyntax path, TestPlace place)
    {
        var headings = path.Headings.Select(heading => heading.Value).ToList();
        if (path.Project is { } name)
        {
            return FindProject(name) is { } project ? FindIn([project], path, headings) : null;
        }

        var candidates = place.Projects.IsEmpty ? _all : [.. place.Projects.Select(index => _all[index])];
        return FindIn(candidates, path, headings);
    }

    private ProjectNames? FindProject(NameSyntax name)
    {
        if (_byName is null)
        {
            _byName = new(StringComparer.Ordinal);
            foreach (var project in _all)
            {
                // A second project of a name is in error.
                _byName.TryAdd(ProjectNames.Normalize(project.Project.Name), project);
            }
        }

        if (_byName.TryGetValue(ProjectNames.Normalize(name.Value), out var found))
        {
            return found;
        }

        var nearest = Suggestions.For(name.Value, _all.Select(project => project.Project.Name), diagnostics.Count);
        diagnostics.Add(TestDiagnostics.UnknownTestProject(name.Location, name.Value, nearest));
        return null;
    }

    private TestSubject? FindIn(ImmutableArray<ProjectNames> candidates, IndicatorPathSyntax path, List<string> headings)
    {
        var found = candidates
            .SelectMany(project => project.Find(path.Indicator.Value, headings).Select(indicator => new Choice(project, indicator)))
            .ToList();
        if (found is [var (project, only)])
        {
            return new TestSubject(project.Index, only);
        }

        if (found.Count > 0)
        {
            var inFull = found.Select(choice => choice.Indicator.Qualified(inFull: false)).Distinct().Count() < found.Count;
            var isQualified = found.Any(choice => choice.Project != found[0].Project);
            var choices = found
                .Select(choice => (isQualified ? $"{choice.Project.Project.Name}." : string.Empty)
                    + (found.Count(other => other.Project == choice.Project) > 1 ? choice.Indicator.Qualified(inFull) : choice.Indicator.Name))
                .ToList();
            diagnostics.Add(TestDiagnostics.AmbiguousTestIndicator(path.Location, path.ToString(), choices));
            return null;
        }

        diagnostics.Add(TestDiagnostics.UnknownTestIndicator(
            path.Location, path.ToString(), Suggestions.For(path.Indicator.Value, candidates.SelectMany(candidate => candidate.Names), diagnostics.Count)));
        return null;
    }

    private sealed record Choice(ProjectNames Project, NamedIndicator Indicator);
}
