using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Data;

/// <summary>The rows of all data files, matched to the indicators of a program.</summary>
public sealed class ActualTable
{
    private ActualTable(ImmutableArray<ImmutableArray<ReportedSet>> projects, ImmutableArray<Diagnostic> diagnostics)
    {
        Projects = projects;
        Diagnostics = diagnostics;
    }

    /// <summary>
    /// For each project of the program the sets of actuals, one for each entity and period that its rows name, in the
    /// order of the files; one empty set when there is no row. Projects that were not selected have no set.
    /// </summary>
    public ImmutableArray<ImmutableArray<ReportedSet>> Projects { get; }

    /// <summary>Names that are not known or not clear, and rows that repeat others.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Matches rows to indicators. Nothing is skipped: what has no indicator is reported.</summary>
    /// <param name="program">The program.</param>
    /// <param name="rows">The rows of all data files.</param>
    /// <param name="isSelected">The projects to be evaluated; all when null.</param>
    public static ActualTable Create(ProgramModel program, IEnumerable<ActualRow> rows, Func<ProjectModel, bool>? isSelected = null)
    {
        isSelected ??= _ => true;
        var diagnostics = new DiagnosticBag();
        var names = new NameResolver(program, isSelected);
        var builders = program.Projects
            .Select(project => isSelected(project) ? new ProjectActuals(project, diagnostics) : null)
            .ToImmutableArray();
        foreach (var row in rows)
        {
            if (names.Resolve(row, diagnostics) is { } name && row.Value is { } value)
            {
                builders[name.Project]?.Add(row, value, name);
            }
        }

        return new ActualTable([.. builders.Select(builder => builder?.ToSets() ?? [])], diagnostics.ToImmutable());
    }

    /// <summary>Tells whether a heading of a table names an indicator or an input of a program rather than anything else.</summary>
    public static Func<string, bool> HeadingTest(ProgramModel program)
    {
        var names = program.Projects
            .SelectMany(project => project.Indicators.Select(indicator => indicator.Descriptor.Name)
                .Concat(project.Inputs.Select(input => input.Descriptor.Name)))
            .Select(DataNames.Normalize)
            .ToHashSet(StringComparer.Ordinal);
        return heading =>
        {
            var name = DataNames.Normalize(heading);
            var bare = HeadingUnit.Split(name)?.Name ?? name;
            return names.Contains(name) || names.Contains(bare) || names.Contains(bare[(bare.LastIndexOfAny(['.', '/', '．']) + 1)..]);
        };
    }
}
