using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// One name with different targets in different projects; one finding a name. Amounts and numbers follow the size of a project, and
/// dates its schedule, so that only shares, rates such as 元/人, scores, levels and durations are compared.
/// </summary>
internal sealed class DivergentTargetsRule : IProgramRule
{
    private const int MostShown = 10;

    public IEnumerable<Diagnostic> Check(ProgramModel program)
    {
        if (program.Projects.Length < 2)
        {
            yield break;
        }

        var shared = SharedNames(program);
        var names = program.Projects
            .SelectMany(project => project.Indicators
                .Where(indicator => shared.Contains(indicator.Descriptor.Name) && IsComparable(indicator))
                .DistinctBy(indicator => indicator.Descriptor.Name))
            .GroupBy(indicator => indicator.Descriptor.Name, StringComparer.Ordinal);
        foreach (var rows in names.Select(group => group.ToList()))
        {
            var other = rows.Find(row => ActualType.Of(row.Descriptor.Type) == ActualType.Of(rows[0].Descriptor.Type)
                && !row.Descriptor.Target.Equals(rows[0].Descriptor.Target));
            if (other is not null)
            {
                yield return AnalysisDiagnostics.DivergentTargets(
                    other.TargetLocation,
                    other.Descriptor.Name,
                    [.. rows.Take(MostShown).Select(row => $"{row.Descriptor.Project} {row.Descriptor.TargetText}")],
                    [.. rows.Where(row => row != other).Take(MostShown).Select(row => row.TargetLocation)]);
            }
        }
    }

    // Few names stand in several projects, and only their rows are worth being put together.
    private static HashSet<string> SharedNames(ProgramModel program)
    {
        var first = new Dictionary<string, ProjectModel>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in program.Projects)
        {
            foreach (var indicator in project.Indicators)
            {
                if (IsComparable(indicator) && !first.TryAdd(indicator.Descriptor.Name, project)
                    && !ReferenceEquals(first[indicator.Descriptor.Name], project))
                {
                    shared.Add(indicator.Descriptor.Name);
                }
            }
        }

        return shared;
    }

    private static bool IsComparable(IndicatorModel indicator) => indicator.Descriptor is
    {
        Error: null,
        Type: { Kind: ValueKind.Percent or ValueKind.PercentagePoints or ValueKind.Level or ValueKind.Duration or ValueKind.Rate } or { Kind: ValueKind.Count, Unit: "分" },
    };
}
