using System.Numerics;

namespace IndicatorLang.Runtime;

/// <summary>A range of the integers of a column, both ends included.</summary>
internal readonly record struct RawRange(long Least, long Most)
{
    /// <summary>
    /// The integers that satisfy a target when each stands for <paramref name="step"/>. Dividing a bound by the step and rounding it
    /// inwards is exact: between two integers that follow each other there is no value of the column.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="step">What 1 stands for, above zero.</param>
    /// <param name="domain">The integers that can be values at all.</param>
    public static RawRange[] Of(IntervalSet target, Exact step, RawRange domain)
    {
        var ranges = new List<RawRange>(target.Intervals.Length);
        foreach (var interval in target.Intervals)
        {
            var least = interval.Lower is { } lower ? Inwards(lower.Value / step, lower.IsInclusive) : domain.Least;
            var most = interval.Upper is { } upper ? -Inwards(-upper.Value / step, upper.IsInclusive) : domain.Most;
            least = BigInteger.Max(least, domain.Least);
            most = BigInteger.Min(most, domain.Most);
            if (least <= most)
            {
                ranges.Add(new RawRange((long)least, (long)most));
            }
        }

        return [.. ranges];
    }

    // The least integer that is not below a bound, or above it.
    private static BigInteger Inwards(Exact bound, bool isInclusive) =>
        isInclusive ? bound.Ceiling().Numerator : bound.Floor().Numerator + 1;
}
