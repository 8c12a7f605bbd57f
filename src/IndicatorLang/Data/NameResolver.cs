using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>What the names of a row stand for.</summary>
/// <param name="Project">The place of the project in the program.</param>
/// <param name="Indicator">The indicator; null when only the project is known.</param>
/// <param name="Unit">The unit that a heading carries, or empty.</param>
internal sealed record ResolvedName(int Project, NamedIndicator? Indicator, string Unit)
{
    /// <summary>The indicators that the name may mean, when it is not clear which.</summary>
    public ImmutableArray<NamedIndicator> Candidates { get; init; } = [];
}

/// <summary>
/// Finds the project and the indicator that a data file names. Names repeat from row to row, so what was found, or why
/// nothing was, is kept.
/// </summary>
internal sealed class NameResolver
{
    // Looking for the nearest names takes time in proportion to the program; a file of wrong names must not take it for each.
    private const int MostSuggestions = 100;

    private readonly Dictionary<Question, Answer> _answers = [];
    private readonly Dictionary<string, ProjectNames> _projects = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ProjectNames> _candidates;
    private List<string>? _projectNames;
    private HashSet<Location>? _reported;
    private int _suggestions;

    /// <param name="program">The program.</param>
    /// <param name="isSelected">The projects that a file without a project column may mean.</param>
    public NameResolver(ProgramModel program, Func<ProjectModel, bool> isSelected)
    {
        for (var i = 0; i < program.Projects.Length; i++)
        {
            // A second project of a name is in error; actuals belong to the first.
            _projects.TryAdd(DataNames.Normalize(program.Projects[i].Name), new ProjectNames(program.Projects[i], i));
        }

        _candidates = [.. _projects.Values.Where(names => isSelected(names.Project)).OrderBy(names => names.Index)];
    }

    /// <summary>What the row is about; null when the project is not known. Each unknown name is reported where it stands.</summary>
    public ResolvedName? Resolve(ActualRow row, DiagnosticBag diagnostics)
    {
        var key = new Question(row.Project?.Text, row.Indicator.Text, string.Join('/', row.Headings), row.IsHeading);
        if (!_answers.TryGetValue(key, out var answer))
        {
            _answers.Add(key, answer = Find(row));
        }

        if (answer.Failure is { } failure && !IsForgiven(row, answer))
        {
            var diagnostic = failure(row);
            if ((_reported ??= []).Add(diagnostic.Location))
            {
                diagnostics.Add(diagnostic);
            }
        }

        return answer.Name;
    }

    // In a row that is broken the names may not be what was meant, and that it is broken has been said. Where each row
    // names its project, a heading stands for the indicators of several, and a row leaves those blank that it does not have.
    private static bool IsForgiven(ActualRow row, Answer answer) => row.Problem is not null
        || (row.IsShared && (row.Value is { } value ? answer.Name is not null && string.IsNullOrWhiteSpace(value.Text) : answer.IsAmbiguous));

    private Answer Find(ActualRow row)
    {
        var indicator = DataNames.Normalize(row.Indicator.Text);
        if (row.Project is { } given && DataNames.Normalize(given.Text) is { Length: > 0 } project)
        {
            return !_projects.TryGetValue(project, out var names)
                ? UnknownProject(project)
                : row.IsHeading ? FindHeading(indicator, [names]) : FindIn(names, indicator, row.Headings);
        }

        if (row.IsHeading)
        {
            return FindHeading(indicator, _candidates);
        }

        return _candidates is [var only]
            ? FindIn(only, indicator, row.Headings)
            : new Answer(null, of => DataDiagnostics.MissingProject((of.Project ?? of.Indicator).Location, _candidates.Length));
    }

    private Answer FindIn(ProjectNames project, string indicator, ImmutableArray<string> headings) => indicator.Length == 0
        ? new Answer(new ResolvedName(project.Index, null, string.Empty), of => DataDiagnostics.MissingIndicator(of.Indicator.Location))
        : Choose(project, indicator, Under(headings, project.Find(indicator)), unit: string.Empty) ?? Unknown(project, indicator);

    // The headings of a form settle which of several is meant; they are written with 指标 or without.
    private static IReadOnlyList<NamedIndicator> Under(ImmutableArray<string> headings, IReadOnlyList<NamedIndicator> found)
    {
        if (found.Count < 2 || headings.IsEmpty)
        {
            return found;
        }

        var wanted = headings.Select(Bare).ToHashSet(StringComparer.Ordinal);
        var under = found.Where(indicator => indicator.Paths.Any(path => path.Length > 0 && wanted.IsSupersetOf(path.Select(Bare)))).ToList();
        return under.Count > 0 ? under : found;

        static string Bare(string heading) => ProjectNames.Normalize(heading) is var name && (name.EndsWith("指标", StringComparison.Ordinal) || name.EndsWith("目标", StringComparison.Ordinal))
            ? name[..^2]
            : name;
    }

    // The whole heading may be a name with brackets of its own, so the unit is looked for only when it is not.
    private Answer FindHeading(string heading, ImmutableArray<ProjectNames> candidates) =>
        FindQualified(heading, candidates, unit: string.Empty)
        ?? (HeadingUnit.Split(heading) is var (name, unit) ? FindQualified(name, candidates, unit) : null)
        ?? (candidates is [var only] ? Unknown(only, heading) : UnknownHeading(heading, candidates));

    private Answer? FindQualified(string name, ImmutableArray<ProjectNames> candidates, string unit)
    {
        var found = candidates.Where(candidate => candidate.Find(name).Count > 0).ToList();
        if (found.Count > 1)
        {
            var choices = found.Select(candidate => $"{candidate.Project.Name}.{name}").ToList();
            return new Answer(null, of => DataDiagnostics.AmbiguousName(of.Indicator.Location, name, choices), IsAmbiguous: true);
        }

        if (found is [var only])
        {
            return Choose(only, name, only.Find(name), unit);
        }

        for (var at = IndexOfSeparator(name, 0); at >= 0; at = IndexOfSeparator(name, at + 1))
        {
            if (_projects.TryGetValue(DataNames.Normalize(name[..at]), out var project))
            {
                var rest = DataNames.Normalize(name[(at + 1)..]);
                return Choose(project, rest, project.Find(rest), unit);
            }
        }

        return null;
    }

    private static int IndexOfSeparator(string name, int from) =>
        name.AsSpan(from).IndexOfAny('.', '/', '．') is var at and >= 0 ? at + from : -1;

    private static Answer? Choose(ProjectNames project, string name, IReadOnlyList<NamedIndicator> found, string unit)
    {
        if (found.Count == 0)
        {
            return null;
        }

        if (found is [var only])
        {
            return new Answer(new ResolvedName(project.Index, only, unit), null);
        }

        var inFull = found.Select(indicator => indicator.Qualified(inFull: false)).Distinct().Count() < found.Count;
        var choices = found.Select(indicator => indicator.Qualified(inFull)).ToList();
        return new Answer(
            new ResolvedName(project.Index, null, unit) { Candidates = [.. found] },
            of => DataDiagnostics.AmbiguousName(of.Indicator.Location, name, choices));
    }

    private Answer UnknownProject(string project)
    {
        // One list for all answers: a file may name thousands of unknown projects.
        var known = _projectNames ??= [.. _projects.Values.Select(names => names.Project.Name)];
        var nearest = Nearest(project, known);
        return new Answer(null, of => DataDiagnostics.UnknownProject(of.Project!.Value.Location, project, nearest, known));
    }

    private Answer Unknown(ProjectNames project, string indicator)
    {
        var nearest = Nearest(indicator, project.ReportedNames);
        return new Answer(
            new ResolvedName(project.Index, null, string.Empty),
            of => DataDiagnostics.UnknownIndicator(of.Indicator.Location, project.Project.Name, indicator, nearest, !project.Project.Inputs.IsEmpty));
    }

    private Answer UnknownHeading(string heading, ImmutableArray<ProjectNames> candidates)
    {
        var nearest = Nearest(heading, candidates.SelectMany(candidate => candidate.ReportedNames));
        return new Answer(null, of => DataDiagnostics.UnknownColumn(of.Indicator.Location, heading, nearest));
    }

    private IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates) =>
        _suggestions++ < MostSuggestions ? Spelling.Nearest(name, candidates) : [];

    /// <summary>The names of a row. A class, like every key here: the runtime has code for those at hand.</summary>
    private sealed record Question(string? Project, string Indicator, string Headings, bool IsHeading);

    /// <summary>What was found, and what is to be reported of every row that asks.</summary>
    private sealed record Answer(ResolvedName? Name, Func<ActualRow, Diagnostic>? Failure, bool IsAmbiguous = false);
}
