using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>Targets on one indicator that no value can satisfy together: two of them, or several where no two are to blame.</summary>
internal sealed class ContradictoryTargetsRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => TargetGroups.Of(project).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(IReadOnlyList<IndicatorModel> targets)
    {
        var earlier = new EarlierTargets();
        var common = targets[0].Descriptor.Target;
        for (var i = 0; i < targets.Count; i++)
        {
            var (target, set) = (targets[i], targets[i].Descriptor.Target);
            if (earlier.RivalOf(set) is { } rival)
            {
                yield return AnalysisDiagnostics.ContradictoryTargets(
                    target.TargetLocation, target.Descriptor.TargetText, rival.TargetLocation, rival.Descriptor.TargetText);
                common = set;
            }
            else if (i < TargetGroups.MostCompared)
            {
                common = common.Intersect(set);
                if (common.IsEmpty)
                {
                    yield return AnalysisDiagnostics.JointlyContradictoryTargets(
                        target.TargetLocation, target.Descriptor.TargetText, [.. targets.Take(i).Select(other => other.TargetLocation)]);
                    common = set;
                }
            }

            earlier.Add(target);
        }
    }

    /// <summary>
    /// Finds among the earlier targets one that excludes a set. Of those that are one interval, only the one that starts
    /// last and the one that ends first can, so that their number does not matter.
    /// </summary>
    private sealed class EarlierTargets
    {
        private readonly List<IndicatorModel> _all = [];
        private readonly List<IndicatorModel> _broken = [];
        private IndicatorModel? _startsLast;
        private IndicatorModel? _endsFirst;

        public void Add(IndicatorModel target)
        {
            _all.Add(target);
            if (target.Descriptor.Target.Intervals is not [var interval])
            {
                _broken.Add(target);
                return;
            }

            if (_startsLast is null || Interval.CompareLower(interval, _startsLast.Descriptor.Target.Intervals[0]) > 0)
            {
                _startsLast = target;
            }

            if (_endsFirst is null || Interval.CompareUpper(interval, _endsFirst.Descriptor.Target.Intervals[0]) < 0)
            {
                _endsFirst = target;
            }
        }

        public IndicatorModel? RivalOf(IntervalSet set)
        {
            var candidates = set.Intervals.Length == 1
                ? new[] { _startsLast, _endsFirst }.OfType<IndicatorModel>().Concat(_broken.Take(TargetGroups.MostCompared))
                : _all.Take(TargetGroups.MostCompared);
            return candidates.FirstOrDefault(other => !other.Descriptor.Target.Overlaps(set));
        }
    }
}
