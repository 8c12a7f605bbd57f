using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND4008, IND41xx: targets that cannot mean what they say.</summary>
public static partial class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor EqualityLimitDescriptor = new("IND4008", "equality-limit", Severity.Warning);
    public static readonly DiagnosticDescriptor ContradictoryTargetsDescriptor = new("IND4101", "contradictory-targets", Severity.Warning);
    public static readonly DiagnosticDescriptor ImpliedTargetDescriptor = new("IND4102", "implied-target", Severity.Warning);
    public static readonly DiagnosticDescriptor AlwaysMetTargetDescriptor = new("IND4103", "always-met-target", Severity.Warning);
    public static readonly DiagnosticDescriptor NeverMetTargetDescriptor = new("IND4104", "never-met-target", Severity.Warning);
    public static readonly DiagnosticDescriptor RedundantConditionDescriptor = new("IND4160", "redundant-condition", Severity.Warning);

    public static Diagnostic EqualityLimit(Location at, string target, string value, Location nameAt) => new(
        EqualityLimitDescriptor,
        at,
        new(
            $"“{Excerpt.Of(target)}”要求不多不少，提前完成也算未达标；若是期限，请写 ≤ {Excerpt.Of(value)}。",
            $"'{Excerpt.Of(target)}' asks for exactly that, so being done earlier is not met either; if it is a limit, write ≤ {Excerpt.Of(value)}."))
    { Related = [new RelatedLocation(nameAt, new("期限类的指标", "an indicator of a limit"))], Fixes = [AsLimit(at, value)] };

    public static Diagnostic WorkdaysInName(Location at, string target, string days, Location nameAt) => new(
        EqualityLimitDescriptor,
        at,
        new(
            $"名称说的是工作日，目标“{Excerpt.Of(target)}”却不是以工作日计，而且提前完成也算未达标；若是期限，请写 ≤ {Excerpt.Of(days)}。",
            $"the name speaks of workdays, but '{Excerpt.Of(target)}' counts none, and being done earlier is not met either; if it is a limit, write '≤ {Excerpt.Of(days)}'."))
    { Related = [new RelatedLocation(nameAt, new("名称里的工作日", "the workdays in the name"))], Fixes = [AsLimit(at, days)] };

    public static Diagnostic ContradictoryTargets(Location at, string target, Location earlierAt, string earlier) => new(
        ContradictoryTargetsDescriptor,
        at,
        new(
            $"同一个指标的两个目标“{Excerpt.Of(earlier)}”和“{Excerpt.Of(target)}”互相矛盾，任何实际值都不能同时满足；请核对。",
            $"the two targets '{Excerpt.Of(earlier)}' and '{Excerpt.Of(target)}' on one indicator contradict each other: no value satisfies both. Check them."))
    { Related = [new RelatedLocation(earlierAt, new("先前的目标", "the earlier target"))] };

    public static Diagnostic JointlyContradictoryTargets(Location at, string target, IReadOnlyList<Location> earlierAt) => new(
        ContradictoryTargetsDescriptor,
        at,
        new(
            $"“{Excerpt.Of(target)}”和同一个指标先前的目标合在一起，任何实际值都不能同时满足；请核对。",
            $"no value satisfies '{Excerpt.Of(target)}' together with the earlier targets on this indicator. Check them."))
    { Related = Places(earlierAt, new("先前的目标", "an earlier target")) };

    public static Diagnostic ImpliedTarget(Location at, string target, Location stricterAt, string stricter) => new(
        ImpliedTargetDescriptor,
        at,
        new(
            $"凡是满足“{Excerpt.Of(stricter)}”的值都满足“{Excerpt.Of(target)}”，这个目标是多余的；请删去，或核对数值。",
            $"every value that satisfies '{Excerpt.Of(stricter)}' satisfies '{Excerpt.Of(target)}' too, so this target says nothing; delete it, or check the figures."))
    { Related = [new RelatedLocation(stricterAt, new("更严的目标", "the stricter target"))] };

    public static Diagnostic RepeatedTarget(Location at, string target, Location firstAt, string first) => new(
        ImpliedTargetDescriptor,
        at,
        new(
            $"“{Excerpt.Of(target)}”与前面的“{Excerpt.Of(first)}”是同一个目标，重复了；请删去，或核对数值。",
            $"'{Excerpt.Of(target)}' is the same target as the earlier '{Excerpt.Of(first)}'; delete it, or check the figures."))
    { Related = [new RelatedLocation(firstAt, new("相同的目标", "the same target"))] };

    public static Diagnostic AlwaysMetTarget(Location at, string target) => new(
        AlwaysMetTargetDescriptor,
        at,
        new(
            $"任何可能的实际值都满足“{Excerpt.Of(target)}”，这个目标永远达标；请核对。",
            $"every possible value satisfies '{Excerpt.Of(target)}', so this target is always met; check it."));

    public static Diagnostic NeverMetTarget(Location at, string target) => new(
        NeverMetTargetDescriptor,
        at,
        new(
            $"没有一个可能的实际值满足“{Excerpt.Of(target)}”，这个目标永远不会达标；请核对。",
            $"no possible value satisfies '{Excerpt.Of(target)}', so this target is never met; check it."));

    public static Diagnostic RepeatedCondition(Location at, Location first) => new(
        RedundantConditionDescriptor,
        at,
        new(
            $"“{Words(at)}”与前面的“{Words(first)}”相同，重复了；请删去，或核对数值。",
            $"'{Words(at)}' is the same as the earlier '{Words(first)}'; delete it, or check the figures."))
    { Related = Places([first], new("相同的条件", "the same condition")) };

    /// <param name="at">The condition that says nothing.</param>
    /// <param name="isAnd">Whether 且 joins it to the others; otherwise 或 does.</param>
    /// <param name="reason">The condition that makes it superfluous; null where several do together.</param>
    public static Diagnostic RedundantCondition(Location at, bool isAnd, Location? reason)
    {
        var (condition, other) = (Words(at), reason is { } place ? Words(place) : null);
        var quoted = other is null ? new LocalizedText("其余条件", "the other conditions") : new LocalizedText($"“{other}”", $"'{other}'");
        var why = isAnd
            ? new LocalizedText($"凡是满足{quoted.Zh}的值都满足它", $"every value that satisfies {quoted.En} satisfies it too")
            : new LocalizedText($"凡是满足它的值都满足{quoted.Zh}", $"every value that satisfies it satisfies {quoted.En} too");
        return new Diagnostic(
            RedundantConditionDescriptor,
            at,
            new(
                $"条件“{condition}”是多余的：{why.Zh}；请删去，或核对数值。",
                $"the condition '{condition}' says nothing: {why.En}; delete it, or check the figures."))
        { Related = reason is null ? [] : Places([reason.Value], new("已经包含它的条件", "the condition that covers it")) };
    }

    public static Diagnostic VoidCondition(Location at) => new(
        RedundantConditionDescriptor,
        at,
        new(
            $"没有一个值满足条件“{Words(at)}”，写在“或”的一边没有作用；请核对数值。",
            $"no value satisfies the condition '{Words(at)}', so it says nothing beside the others; check the figures."));

    private static string Words(Location place) => Excerpt.Of(place.Source[place.Span]);

    private static Fix AsLimit(Location at, string limit) => Fix.Replace(
        new($"改为 ≤ {Excerpt.Of(limit)}（结论会变：提前完成也算达标）", $"Write ≤ {Excerpt.Of(limit)} (changes verdicts: earlier is then met, too)"),
        at.Span,
        $"≤ {limit}") with
    { ChangesVerdicts = true };
}
