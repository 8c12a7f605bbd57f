using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>Rows whose name, unit, heading and company do not fit together.</summary>
public static partial class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor QuantityWithoutUnitDescriptor = new("IND4011", "quantity-without-unit", Severity.Warning);
    public static readonly DiagnosticDescriptor MisfiledIndicatorDescriptor = new("IND4012", "misfiled-indicator", Severity.Warning);
    public static readonly DiagnosticDescriptor BareRateDescriptor = new("IND4013", "bare-rate", Severity.Warning);
    public static readonly DiagnosticDescriptor NearDuplicateNamesDescriptor = new("IND4014", "near-duplicate-names", Severity.Warning);
    public static readonly DiagnosticDescriptor DivergentTargetsDescriptor = new("IND4015", "divergent-targets", Severity.Info);
    public static readonly DiagnosticDescriptor MissingCategoryDescriptor = new("IND4019", "missing-category", Severity.Info);
    public static readonly DiagnosticDescriptor UniformTargetsDescriptor = new("IND4020", "uniform-targets", Severity.Info);

    public static Diagnostic QuantityWithoutUnit(Location at, IReadOnlyList<string> names, IReadOnlyList<Location> othersAt) => new(
        QuantityWithoutUnitDescriptor,
        at,
        new(
            $"数量没有写计量单位：{Excerpt.List(names).Zh}；填报时带单位的实际值会无效，请在目标里补上单位。",
            $"quantities without a unit: {Excerpt.List(names).En}; an actual with a unit would be invalid. Write the unit in the target."))
    { Related = Alike(othersAt, new("也没有单位", "no unit here either")) };

    public static Diagnostic MisfiledIndicator(
        Location at, Location? headingAt, IReadOnlyList<string> names, string heading, LocalizedText reason, LocalizedText place, IReadOnlyList<Location> othersAt)
    {
        IEnumerable<RelatedLocation> headings = headingAt is { } found ? [new RelatedLocation(found, new("所在的分组", "the section it is in"))] : [];
        return new Diagnostic(
            MisfiledIndicatorDescriptor,
            at,
            new(
                $"“{Excerpt.Of(heading)}”下面的{Excerpt.List(names).Zh}{reason.Zh}；请移到{place.Zh}。",
                $"'{Excerpt.Of(heading)}' is no place for {Excerpt.List(names).En}: {(names.Count == 1 ? "it" : "each")} {reason.En}; move it to {place.En}."))
        { Related = [.. headings, .. Alike(othersAt, new("也放错了分组", "misplaced, too"))] };
    }

    /// <param name="at">The target.</param>
    /// <param name="target">Its words.</param>
    /// <param name="word">The word of the name that speaks of a rate.</param>
    /// <param name="mayBeScore">Whether such a name is also used for scores.</param>
    /// <param name="isUpperLimit">Whether the target has no lower bound.</param>
    /// <param name="nameAt">The name.</param>
    public static Diagnostic BareRate(Location at, string target, string word, bool mayBeScore, bool isUpperLimit, Location nameAt)
    {
        var example = isUpperLimit ? "≤ 2%" : "≥ 98%";
        var score = mayBeScore ? new LocalizedText("，按分数评的写明“分”", ", or the unit of a score, 分") : new LocalizedText(string.Empty, string.Empty);
        return new Diagnostic(
            BareRateDescriptor,
            at,
            new(
                $"名称是“{word}”，目标“{Excerpt.Of(target)}”却没有 %，读法不止一种；请写成如 {example} 的百分比{score.Zh}。",
                $"the name is that of a rate, but '{Excerpt.Of(target)}' has no % and could be read in two ways; write a percent such as {example}{score.En}."))
        { Related = [new RelatedLocation(nameAt, new($"名称是“{word}”", "the name of a rate"))] };
    }

    public static Diagnostic BareZeroRate(Location at, string target, string word, Location nameAt)
    {
        var diagnostic = new Diagnostic(
            BareRateDescriptor,
            at,
            new(
                $"名称是“{word}”，目标“{Excerpt.Of(target)}”却没有 %，填报“0.5%”这样的实际值会无效；请写 = 0%。",
                $"the name is that of a rate, but '{Excerpt.Of(target)}' has no %, so that an actual such as 0.5% would be invalid; write = 0%."))
        { Related = [new RelatedLocation(nameAt, new($"名称是“{word}”", "the name of a rate"))] };
        var title = new LocalizedText("改为 = 0%（结论会变：实际值也要写 %）", "Write = 0% (changes verdicts: actuals then need % too)");
        return diagnostic.WithFix(Fix.Replace(title, at.Span, "= 0%") with { ChangesVerdicts = true });
    }

    public static Diagnostic NearDuplicateNames(Location at, string name, string target, Location otherAt, string other, string otherTarget) => new(
        NearDuplicateNamesDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”（{Excerpt.Of(target)}）与“{Excerpt.Of(other)}”（{Excerpt.Of(otherTarget)}）像是同一个指标的两种写法；若是，请统一名称和目标。",
            $"'{Excerpt.Of(name)}' ('{Excerpt.Of(target)}') and '{Excerpt.Of(other)}' ('{Excerpt.Of(otherTarget)}') look like one indicator under two names; if so, use one name and one target."))
    { Related = [new RelatedLocation(otherAt, new("相近的名称", "the similar name"))] };

    public static Diagnostic DivergentTargets(Location at, string name, IReadOnlyList<string> targets, IReadOnlyList<Location> othersAt) => new(
        DivergentTargetsDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”在几个项目里目标不同：{Excerpt.List(targets).Zh}；口径若相同，请核对是否应当一致。",
            $"'{Excerpt.Of(name)}' has different targets in different projects: {Excerpt.List(targets).En}; see whether they should be the same."))
    { Related = Places(othersAt, new("另一个项目的目标", "the target of another project")) };

    public static Diagnostic MissingCategory(Location at, LocalizedText what, IReadOnlyList<string> projects, IReadOnlyList<Location> othersAt) => new(
        MissingCategoryDescriptor,
        at,
        new(
            $"没有{what.Zh}：{Excerpt.List(projects).Zh}；若确实不涉及，可不必理会。",
            $"there are no indicators {what.En}: {Excerpt.List(projects).En}; if none apply, nothing needs to be done."))
    { Related = Alike(othersAt, new("这个项目也没有", "none in this project either")) };

    public static Diagnostic UniformTargets(Location at, string project, int indicators, int same, string target) => new(
        UniformTargetsDescriptor,
        at,
        new(
            $"“{Excerpt.Of(project)}”的 {indicators} 个指标中有 {same} 个的目标都是“{Excerpt.Of(target)}”；请核对是否逐项设定。",
            $"{same} of the {indicators} indicators of '{Excerpt.Of(project)}' have the target '{Excerpt.Of(target)}'; see whether they were set one by one."));

    private static ImmutableArray<RelatedLocation> Places(IReadOnlyList<Location> places, LocalizedText message) =>
        [.. places.Select(place => new RelatedLocation(place, message))];

    // The other lines that one finding is about.
    private static ImmutableArray<RelatedLocation> Alike(IReadOnlyList<Location> places, LocalizedText message) =>
        [.. places.Select(place => new RelatedLocation(place, message) { IsAlike = true })];
}
