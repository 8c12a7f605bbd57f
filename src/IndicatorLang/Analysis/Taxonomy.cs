using System.Collections.Immutable;

namespace IndicatorLang.Analysis;

/// <summary>The headings of the official forms that rules know.</summary>
internal enum Category
{
    Output,
    Quantity,
    Quality,
    Timeliness,
    Cost,
    Benefit,
    Satisfaction,

    /// <summary>One of the kinds of benefit, such as 社会效益.</summary>
    Effect,

    /// <summary>An effect that nobody is asked about: 经济效益, 生态效益.</summary>
    MeasuredEffect,
}

/// <summary>
/// Recognises the headings of the official forms (财预〔2020〕10号, 财预〔2021〕101号, the Shenzhen form of 2019). The suffixes
/// 指标 and 目标 say nothing, and neither does what stands in brackets behind: 产出指标（50分）.
/// </summary>
internal static class Taxonomy
{
    private static readonly Dictionary<string, Category> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["产出"] = Category.Output,
        ["预期产出"] = Category.Output,
        ["项目完成"] = Category.Output,
        ["outputs"] = Category.Output,
        ["数量"] = Category.Quantity,
        ["quantity"] = Category.Quantity,
        ["质量"] = Category.Quality,
        ["quality"] = Category.Quality,
        ["时效"] = Category.Timeliness,
        ["timeliness"] = Category.Timeliness,
        ["成本"] = Category.Cost,
        ["经济成本"] = Category.Cost,
        ["社会成本"] = Category.Cost,
        ["生态环境成本"] = Category.Cost,
        ["预算控制"] = Category.Cost,
        ["cost"] = Category.Cost,
        ["效益"] = Category.Benefit,
        ["效果"] = Category.Benefit,
        ["项目效益"] = Category.Benefit,
        ["outcomes"] = Category.Benefit,
        ["社会效益"] = Category.Effect,
        ["可持续影响"] = Category.Effect,
        ["经济效益"] = Category.MeasuredEffect,
        ["生态效益"] = Category.MeasuredEffect,
        ["满意度"] = Category.Satisfaction,
        ["服务对象满意度"] = Category.Satisfaction,
        ["satisfaction"] = Category.Satisfaction,
    };

    /// <summary>What a heading stands for, or null where it is none of the official ones.</summary>
    public static Category? Of(string heading)
    {
        heading = SectionPoints.WithoutRemark(heading);
        var name = heading.Length > 2 && (heading.EndsWith("指标", StringComparison.Ordinal) || heading.EndsWith("目标", StringComparison.Ordinal))
            ? heading[..^2]
            : heading;
        return Headings.TryGetValue(name, out var category) ? category : null;
    }

    /// <summary>What the innermost of the headings around an indicator stands for.</summary>
    public static Category? Innermost(ImmutableArray<string> path) => path.IsEmpty ? null : Of(path[^1]);
}
