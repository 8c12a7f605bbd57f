using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Evaluation;

/// <summary>
/// The reference: an actual is a set of possible values, a target is a set of admitted values, and the verdict is whether
/// the first lies in the second, outside it, or neither. Every other back end must agree with it.
/// </summary>
public sealed class Interpreter(ProjectModel project) : ProjectEvaluator
{
    public override string Project => project.Name;

    public override ImmutableArray<IndicatorDescriptor> Indicators { get; } =
        [.. project.Indicators.Select(indicator => indicator.Descriptor)];

    protected override Verdict Judge(int index, in Actual actual)
    {
        var target = Indicators[index].Target;
        var possible = actual.Possible ?? IntervalSet.Of(target.IsDiscrete, Interval.Point(actual.Point));
        return possible.IsSubsetOf(target) ? Verdict.Met
            : possible.Overlaps(target) ? Verdict.Undetermined
            : Verdict.NotMet;
    }
}
