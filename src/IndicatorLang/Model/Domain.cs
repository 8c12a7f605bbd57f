using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>The values there are.</summary>
internal static class Domain
{
    private static readonly IntervalSet Integers = IntervalSet.Of(isDiscrete: true, Interval.All);
    private static readonly IntervalSet Numbers = IntervalSet.Of(isDiscrete: false, Interval.All);

    /// <summary>All values of a type: a scale has a worst and a best level, every other type is open ended.</summary>
    public static IntervalSet Of(IndicatorType type) => type.Scale is { } scale
        ? IntervalSet.Of(isDiscrete: true, Interval.Closed(0, scale.Levels.Length - 1))
        : type.IsDiscrete ? Integers : Numbers;

    /// <summary>The values of a set, which is over the type, that there are.</summary>
    public static IntervalSet Within(IntervalSet set, IndicatorType type) => type.Scale is null ? set : set.Intersect(Of(type));
}
