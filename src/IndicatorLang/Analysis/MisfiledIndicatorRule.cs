using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Rows that are under a heading they cannot belong to, by their name or by the type of their target; one finding for each section
/// and each better place.
/// </summary>
internal sealed class MisfiledIndicatorRule : IRule
{
    private static readonly Place Satisfaction = new(new("属于满意度", "is about satisfaction"), new("“满意度”", "'满意度'"));
    private static readonly Place Timeliness = new(new("属于时效", "is about timeliness"), new("“时效”", "'时效'"));
    private static readonly Place NoQuantity = new(
        new("是百分比，不是数量", "is a percent and no quantity"), new("质量、时效等相应的分组", "the section it belongs to, such as '质量'"));
    private static readonly Place NoSatisfaction = new(
        new("不是满意度", "is not about satisfaction"), new("产出目标下相应的分组", "its section under '产出目标'"));

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var rows = project.Indicators
            .Select(row => new { Row = row, Place = BetterPlace(row.Descriptor) })
            .Where(pair => pair.Place is not null)
            .GroupBy(pair => new { Path = string.Join('\n', pair.Row.Descriptor.Path), pair.Place });
        foreach (var group in rows)
        {
            var misfiled = group.Select(pair => pair.Row).ToList();
            yield return AnalysisDiagnostics.MisfiledIndicator(
                misfiled[0].NameLocation,
                Rows.Names(misfiled),
                misfiled[0].Descriptor.Path[^1],
                group.Key.Place!.Reason,
                group.Key.Place.To,
                Rows.Others(misfiled, row => row.NameLocation));
        }
    }

    private static Place? BetterPlace(IndicatorDescriptor row)
    {
        if (row.Error is not null || Taxonomy.Innermost(row.Path) is not { } section)
        {
            return null;
        }

        var isOutput = section is Category.Quantity or Category.Quality or Category.Timeliness or Category.Cost;
        if (isOutput && IndicatorWords.IsSatisfaction(row.Name))
        {
            return Satisfaction;
        }

        if (section is Category.Quantity or Category.Quality or Category.Cost or Category.Satisfaction
            && (row.Type.Kind == ValueKind.Date || IndicatorWords.IsTimeliness(row.Name)))
        {
            return Timeliness;
        }

        return section switch
        {
            Category.Quantity when row.Type.Kind == ValueKind.Percent => NoQuantity,
            Category.Satisfaction when IndicatorWords.IsResult(row.Name) && !IndicatorWords.IsOpinion(row.Name) => NoSatisfaction,
            _ => null,
        };
    }

    /// <summary>Why a row is misplaced, and where it belongs.</summary>
    private sealed record Place(LocalizedText Reason, LocalizedText To);
}
