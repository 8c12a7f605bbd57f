using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// A target that is met whenever another target on the same indicator is, and so says nothing. Steps are no repetition: a line
/// with a weight or a due date of its own is left alone, and so are statements, whose words differ. A target that every possible
/// value meets, or none does, is a mistake of another kind, and no reason to delete a sound one.
/// </summary>
internal sealed class ImpliedTargetRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => TargetGroups.Of(project)
        .Where(group => group[0].Descriptor.Type.Kind != ValueKind.Statement)
        .Select(group => group.Where(target => target is { Weight: null, Due: null } && IsSound(target)).ToList())
        .SelectMany(Check);

    private static bool IsSound(IndicatorModel indicator)
    {
        var (possible, target) = (PossibleRange.Of(indicator), indicator.Descriptor.Target);
        return possible.Overlaps(target) && !possible.IsSubsetOf(target);
    }

    private static IEnumerable<Diagnostic> Check(List<IndicatorModel> targets)
    {
        var distinct = new Dictionary<IntervalSet, IndicatorModel>();
        foreach (var target in targets)
        {
            if (!distinct.TryAdd(target.Descriptor.Target, target))
            {
                var first = distinct[target.Descriptor.Target];
                yield return AnalysisDiagnostics.RepeatedTarget(
                    target.TargetLocation, target.Descriptor.TargetText, first.TargetLocation, first.Descriptor.TargetText);
            }
        }

        foreach (var (weaker, stricter) in Implications([.. distinct.Values]))
        {
            yield return Report(weaker, stricter);
        }
    }

    private static Diagnostic Report(IndicatorModel weaker, IndicatorModel stricter) => AnalysisDiagnostics.ImpliedTarget(
        weaker.TargetLocation, weaker.Descriptor.TargetText, stricter.TargetLocation, stricter.Descriptor.TargetText);

    private static IEnumerable<(IndicatorModel Weaker, IndicatorModel Stricter)> Implications(List<IndicatorModel> targets)
    {
        var broken = targets.Where(target => target.Descriptor.Target.Intervals.Length != 1).Take(TargetGroups.MostCompared).ToList();
        var whole = targets.Where(target => target.Descriptor.Target.Intervals.Length == 1)
            .OrderByDescending(Only, Comparer<Interval>.Create(Interval.CompareLower))
            .ThenBy(Only, Comparer<Interval>.Create(Interval.CompareUpper));

        // From the one that starts last to the one that starts first: what ends no later than it lies within it.
        IndicatorModel? endsFirst = null;
        foreach (var target in whole)
        {
            if (endsFirst is not null && Interval.CompareUpper(Only(endsFirst), Only(target)) <= 0)
            {
                yield return (target, endsFirst);
                continue;
            }

            if (broken.Find(other => IsWithin(other, target)) is { } stricter)
            {
                yield return (target, stricter);
            }

            endsFirst = target;
        }

        foreach (var target in broken)
        {
            if (targets.Take(TargetGroups.MostCompared).FirstOrDefault(other => other != target && IsWithin(other, target)) is { } stricter)
            {
                yield return (target, stricter);
            }
        }
    }

    private static Interval Only(IndicatorModel target) => target.Descriptor.Target.Intervals[0];

    private static bool IsWithin(IndicatorModel inner, IndicatorModel outer) =>
        inner.Descriptor.Target.IsSubsetOf(outer.Descriptor.Target);
}
