using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>The values there are.</summary>
internal static class Domain
{
    /// <summary>All values of a type: a scale has a worst and a best level, every other type is open ended.</summary>
    public static IntervalSet Of(IndicatorType type) => type.Scale is { } scale
        ? IntervalSet.Of(isDiscrete: true, Interval.Closed(0, scale.Levels.Length - 1))
        : IntervalSet.Of(type.IsDiscrete, Interval.All);
}
