using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>The lines of a project that are held against one actual.</summary>
internal static class TargetGroups
{
    // Sets of several runs are compared one by one. Nobody writes more of them on one indicator; a damaged file must not
    // cost the square of its length.
    public const int MostCompared = 100;

    public static IEnumerable<IReadOnlyList<IndicatorModel>> Of(ProjectModel project)
    {
        // Only of a name that stands on several lines one has an ordinal, and few names do.
        var names = project.Indicators.Where(indicator => indicator.Descriptor.TargetIndex > 0)
            .Select(indicator => indicator.Descriptor.Name)
            .ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 ? [] : project.Indicators
            .Where(indicator => indicator.Descriptor.Error is null && names.Contains(indicator.Descriptor.Name))
            .GroupBy(indicator => new { indicator.Descriptor.Name, Type = ActualType.Of(indicator.Descriptor.Type) })
            .Select(group => group.ToList())
            .Where(group => group.Count > 1);
    }
}
