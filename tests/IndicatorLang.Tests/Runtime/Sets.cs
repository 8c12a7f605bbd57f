using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndicatorLang.Runtime;
using Interval = IndicatorLang.Runtime.Interval;

namespace IndicatorLang.Tests.Runtime;

/// <summary>A set of intervals, and the intervals it was made of.</summary>
public sealed record SetUnderTest(bool IsDiscrete, ImmutableArray<Interval> Parts)
{
    public IntervalSet Set { get; } = IntervalSet.Of(IsDiscrete, Parts);

    /// <summary>Membership without normal form: in one of the parts, by its two bounds.</summary>
    public bool Holds(Exact value) => Parts.Any(part =>
        (part.Lower is not { } lower || value > lower.Value || (lower.IsInclusive && value == lower.Value))
        && (part.Upper is not { } upper || value < upper.Value || (upper.IsInclusive && value == upper.Value)));
}

/// <summary>Two sets over the same order.</summary>
public sealed record TwoSets(SetUnderTest First, SetUnderTest Second);

/// <summary>Small sets whose bounds are often equal or neighbours.</summary>
public static class Sets
{
    private const int Last = 8;

    private static readonly ImmutableArray<Exact> Quarters =
        [.. Enumerable.Range(-4, (4 * Last) + 12).Select(quarter => Exact.Ratio(quarter, 4))];

    private static readonly ImmutableArray<Exact> Integers = [.. Quarters.Where(value => value.IsInteger)];

    /// <summary>Values that tell any two of these sets apart: all bounds, and a value between any two of them.</summary>
    public static ImmutableArray<Exact> Probes(bool isDiscrete) => isDiscrete ? Integers : Quarters;

    public static Gen<SetUnderTest> Of(bool isDiscrete) => Intervals.ListOf(4).Select(parts => new SetUnderTest(isDiscrete, [.. parts]));

    private static Gen<Interval> Intervals =>
        from lower in Bounds
        from upper in Bounds
        select new Interval(lower, upper);

    private static Gen<Bound?> Bounds => Gen.Frequency(
        (1, Gen.Constant<Bound?>(null)),
        (6, from halves in Gen.Choose(0, 2 * Last) from isInclusive in Gen.Elements(true, false) select (Bound?)new Bound(Exact.Ratio(halves, 2), isInclusive)));

    public static Arbitrary<TwoSets> Arbitrary() => (
        from isDiscrete in Gen.Elements(true, false)
        from first in Of(isDiscrete)
        from second in Of(isDiscrete)
        select new TwoSets(first, second)).ToArbitrary();
}
