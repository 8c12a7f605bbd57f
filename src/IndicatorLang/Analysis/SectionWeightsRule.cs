using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// A heading with points (产出指标（50分）) whose parts do not sum to them: the points of the headings below, where each of them has
/// some, else the weights of its indicators, where each of them has one (财预〔2020〕10号: third level to second, second to first).
/// </summary>
internal sealed class SectionWeightsRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        // Two blocks under one heading are one section, and nobody can tell which of their points counts.
        var sections = project.Sections.GroupBy(section => string.Join('\n', section.Path), StringComparer.Ordinal)
            .Where(blocks => blocks.Count() == 1)
            .Select(blocks => blocks.Single())
            .ToList();
        var within = sections.Where(section => section.Path.Length > 1)
            .ToLookup(section => string.Join('\n', section.Path[..^1]), StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (SectionPoints.Of(section.Path[^1]) is not { } stated)
            {
                continue;
            }

            var points = within[string.Join('\n', section.Path)].Select(inner => SectionPoints.Of(inner.Path[^1])).ToList();
            var rows = project.Indicators.Where(indicator => IsWithin(indicator, section)).ToList();
            var isOfSections = points.Count > 0 && !points.Contains(null) && !rows.Exists(row => row.Descriptor.Path.Length == section.Path.Length);
            var sum = isOfSections ? Sum(points) : Sum(rows.ConvertAll(row => row.Descriptor.Error is null ? row.Weight : null));
            if (sum is { } total && total != stated)
            {
                yield return AnalysisDiagnostics.SectionWeightSum(
                    section.Location, section.Path[^1], stated.ToString(), total.ToString(), isOfSections ? points.Count : rows.Count, isOfSections);
            }
        }
    }

    private static bool IsWithin(IndicatorModel indicator, SectionModel section) =>
        indicator.Descriptor.Path.AsSpan().StartsWith(section.Path.AsSpan());

    private static Exact? Sum(List<Exact?> parts) =>
        parts.Count == 0 || parts.Contains(null) ? null : parts.Aggregate(Exact.Zero, (sum, part) => sum + part!.Value);
}
