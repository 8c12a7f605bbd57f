using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// A condition of a target that the others make superfluous: <c>≥ 80% 且 ≥ 90%</c>, <c>≥ 90% 或 = 95%</c>. Of two that are the
/// same, the later one.
/// </summary>
internal sealed class RedundantConditionRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project) => project.Indicators
        .Where(indicator => indicator.JoinedConditions.Length > 0 && indicator.Descriptor.Error is null)
        .SelectMany(indicator => indicator.JoinedConditions.SelectMany(joined => Check(joined, Domain.Of(indicator.Descriptor.Type))));

    private static IEnumerable<Diagnostic> Check(JoinedConditions joined, IntervalSet domain)
    {
        var kept = joined.Conditions.Select(condition => condition with { Set = condition.Set.Intersect(domain) }).ToList();

        // Of conditions that exclude one another nothing is superfluous: they are a mistake of another kind.
        if (joined.IsAnd && Combine(kept, isAnd: true, domain).IsEmpty)
        {
            yield break;
        }

        for (var i = kept.Count - 1; i >= 0 && kept.Count > 1; i--)
        {
            var (condition, others) = (kept[i], kept.Where((_, k) => k != i).ToList());
            if (IsImplied(condition.Set, Combine(others, joined.IsAnd, domain), joined.IsAnd))
            {
                var same = others.Find(other => other.Set.Equals(condition.Set));
                var reason = same ?? others.Find(other => IsImplied(condition.Set, other.Set, joined.IsAnd));
                kept.RemoveAt(i);
                yield return condition.Set.IsEmpty
                    ? AnalysisDiagnostics.VoidCondition(condition.Location)
                    : same is not null ? AnalysisDiagnostics.RepeatedCondition(condition.Location, same.Location)
                    : AnalysisDiagnostics.RedundantCondition(condition.Location, joined.IsAnd, reason?.Location);
            }
        }
    }

    private static bool IsImplied(IntervalSet condition, IntervalSet others, bool isAnd) =>
        isAnd ? others.IsSubsetOf(condition) : condition.IsSubsetOf(others);

    private static IntervalSet Combine(List<JoinedCondition> conditions, bool isAnd, IntervalSet domain) => conditions.Aggregate(
        isAnd ? domain : IntervalSet.Of(domain.IsDiscrete),
        (set, condition) => isAnd ? set.Intersect(condition.Set) : set.Union(condition.Set));
}
