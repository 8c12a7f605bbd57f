using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// One name with different targets in different projects; one finding a name. Amounts and numbers follow the size of a project, and
/// dates its schedule, so that only shares, levels and durations are compared.
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

        var names = program.Projects
            .SelectMany(project => project.Indicators.Where(IsComparable).DistinctBy(indicator => indicator.Descriptor.Name))
            .GroupBy(indicator => indicator.Descriptor.Name, StringComparer.Ordinal);
        foreach (var rows in names.Select(group => group.ToList()))
        {
            var other = rows.Find(row => row.Descriptor.Type with { IsWhole = false } == rows[0].Descriptor.Type with { IsWhole = false }
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

    private static bool IsComparable(IndicatorModel indicator) => indicator.Descriptor is
    {
        Error: null,
        Type.Kind: ValueKind.Percent or ValueKind.PercentagePoints or ValueKind.Level or ValueKind.Duration,
    };
}
