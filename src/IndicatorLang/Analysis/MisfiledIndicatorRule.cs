using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

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
    private static readonly Place Quantity = new(new("是数量", "is a quantity"), new("“数量”", "'数量'"));
    private static readonly Place Quality = new(new("说的是质量", "is about quality"), new("“质量”", "'质量'"));
    private static readonly Place Cost = new(new("限制的是成本", "limits a cost"), new("“成本”", "'成本'"));
    private static readonly Place NoSatisfaction = new(
        new("不是满意度", "is not about satisfaction"), new("产出目标下相应的分组", "its section under '产出目标'"));

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var hasSatisfaction = new Lazy<bool>(() => project.Sections.Any(section => Taxonomy.Of(section.Path[^1]) == Category.Satisfaction));
        var rows = project.Indicators
            .Select(row => (Row: row, Place: BetterPlace(row.Descriptor, hasSatisfaction)))
            .Where(pair => pair.Place is not null)
            .GroupBy(pair => new { Path = string.Join('\n', pair.Row.Descriptor.Path), pair.Place });
        foreach (var group in rows)
        {
            var misfiled = group.Select(pair => pair.Row).ToList();
            yield return AnalysisDiagnostics.MisfiledIndicator(
                misfiled[0].NameLocation,
                HeadingOf(project, misfiled[0].Descriptor.Path),
                Rows.Names(misfiled),
                misfiled[0].Descriptor.Path[^1],
                group.Key.Place!.Reason,
                group.Key.Place.To,
                Rows.Others(misfiled, row => row.NameLocation));
        }
    }

    // Of two blocks under one heading nobody can tell which it is.
    private static Location? HeadingOf(ProjectModel project, ImmutableArray<string> path) =>
        project.Sections.Where(section => section.Path.AsSpan().SequenceEqual(path.AsSpan())).Take(2).ToList() is [var only] ? only.Location : null;

    private static Place? BetterPlace(IndicatorDescriptor row, Lazy<bool> hasSatisfaction)
    {
        if (row.Error is not null || Taxonomy.Innermost(row.Path) is not { } section)
        {
            return null;
        }

        var isOutput = section is Category.Quantity or Category.Quality or Category.Timeliness or Category.Cost;
        if (IndicatorWords.IsSatisfaction(row.Name)
            && (isOutput || section == Category.MeasuredEffect || (section == Category.Effect && hasSatisfaction.Value)))
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
            Category.Quantity or Category.Cost when IsTimeLimit(row) => Timeliness,
            Category.Quantity or Category.Quality or Category.Timeliness when IsCostLimit(row) => Cost,
            Category.Quality when IsTimeLimit(row) && IndicatorWords.IsWaitingTime(row.Name) => Timeliness,
            Category.Quality when IsQuantity(row) && (IndicatorWords.IsNumberOfActivities(row.Name) || IndicatorWords.IsActivity(row.Name)) => Quantity,
            Category.Timeliness when row.Type.Kind == ValueKind.Percent && IndicatorWords.IsGrade(row.Name) && !IndicatorWords.IsAboutTime(row.Name) => Quality,
            Category.Timeliness when IsQuantity(row) && !IndicatorWords.IsAboutTime(row.Name) => Quantity,
            Category.Cost when IsQuantity(row) && !IndicatorWords.IsSaving(row.Name) => Quantity,
            Category.Satisfaction when IsCostLimit(row) && !IndicatorWords.IsVoice(row.Name) => Cost,
            Category.Satisfaction when IsNoOpinion(row) => NoSatisfaction,
            Category.Effect or Category.MeasuredEffect when row.Type.Kind == ValueKind.Date && IsUpperLimit(row)
                && IndicatorWords.IsCompletion(row.Name) => Timeliness,
            _ => null,
        };
    }

    // A number of things that is to be reached. One that is not to be exceeded says how often something went wrong.
    private static bool IsQuantity(IndicatorDescriptor row) => PossibleRange.IsCounted(row.Type) && row.Target.Lower is { Value.Sign: > 0 };

    private static bool IsUpperLimit(IndicatorDescriptor row) => row.Target is { Lower: null, Upper: not null };

    private static bool IsTimeLimit(IndicatorDescriptor row) => row.Type.Kind == ValueKind.Duration && IsUpperLimit(row)
        && LimitWords.IsLimit(row.Name, isUnderTimeliness: false);

    private static bool IsCostLimit(IndicatorDescriptor row) => row.Type.Kind is ValueKind.Money or ValueKind.Rate && IsUpperLimit(row)
        && IndicatorWords.IsCost(row.Name);

    private static bool IsNoOpinion(IndicatorDescriptor row) => IndicatorWords.IsResult(row.Name) ? !IndicatorWords.IsOpinion(row.Name)
        : IsQuantity(row) && !IndicatorWords.IsVoice(row.Name);

    /// <summary>Why a row is misplaced, and where it belongs.</summary>
    private sealed record Place(LocalizedText Reason, LocalizedText To);
}
