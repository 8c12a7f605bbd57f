using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

[Properties(Arbitrary = [typeof(Sets)], MaxTest = Runs.Many)]
public sealed class IntervalSetTests
{
    [Property]
    public void A_set_holds_what_its_parts_hold(TwoSets sets) => Assert.All(
        Sets.Probes(sets.First.IsDiscrete), value => Assert.Equal(sets.First.Holds(value), sets.First.Set.Contains(value)));

    [Property]
    public void The_operations_are_those_of_sets(TwoSets sets)
    {
        var (a, b) = (sets.First.Set, sets.Second.Set);
        var (union, intersection, complement) = (a.Union(b), a.Intersect(b), a.Complement());
        foreach (var value in Sets.Probes(sets.First.IsDiscrete))
        {
            var (inA, inB) = (sets.First.Holds(value), sets.Second.Holds(value));
            Assert.Equal(inA || inB, union.Contains(value));
            Assert.Equal(inA && inB, intersection.Contains(value));
            Assert.Equal(!inA, complement.Contains(value));
        }
    }

    [Property]
    public void The_laws_of_sets_hold(TwoSets sets)
    {
        var (a, b) = (sets.First.Set, sets.Second.Set);
        Assert.Equal(a, a.Complement().Complement());
        Assert.Equal(a.Union(b).Complement(), a.Complement().Intersect(b.Complement()));
        Assert.Equal(a.Intersect(b).Complement(), a.Complement().Union(b.Complement()));
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a, a.Union(a));
        Assert.Equal(a, a.Intersect(a.Union(b)));
        Assert.True(a.Union(a.Complement()).IsAll);
        Assert.True(a.Intersect(a.Complement()).IsEmpty);
    }

    [Property]
    public void Part_and_overlap_are_what_they_say(TwoSets sets)
    {
        var (a, b, probes) = (sets.First.Set, sets.Second.Set, Sets.Probes(sets.First.IsDiscrete));
        Assert.Equal(probes.All(value => !sets.First.Holds(value) || sets.Second.Holds(value)), a.IsSubsetOf(b));
        Assert.Equal(probes.Any(value => sets.First.Holds(value) && sets.Second.Holds(value)), a.Overlaps(b));
        Assert.Equal(a.IsSubsetOf(b), a.Intersect(b).Equals(a));
    }

    [Property]
    public void Equal_content_is_equal_form(TwoSets sets)
    {
        var (a, b, probes) = (sets.First.Set, sets.Second.Set, Sets.Probes(sets.First.IsDiscrete));
        var isSame = probes.All(value => sets.First.Holds(value) == sets.Second.Holds(value));
        Assert.Equal(isSame, a.Equals(b));
        Assert.True(!isSame || a.GetHashCode() == b.GetHashCode());
        Assert.Equal(probes.All(value => !sets.First.Holds(value)), a.IsEmpty);
    }

    [Property]
    public void The_form_is_normal(TwoSets sets)
    {
        var set = sets.First.Set;
        Assert.Equal(set, IntervalSet.Of(set.IsDiscrete, set.Intervals));
        Assert.All(set.Intervals, interval => Assert.False(interval.IsEmpty));
        if (set.IsDiscrete)
        {
            Assert.All(set.Intervals, interval => Assert.True(interval.Lower is null or { IsInclusive: true, Value.IsInteger: true }));
            Assert.All(set.Intervals, interval => Assert.True(interval.Upper is null or { IsInclusive: true, Value.IsInteger: true }));
        }

        foreach (var (left, right) in set.Intervals.Zip(set.Intervals.Skip(1)))
        {
            var (end, start) = (left.Upper!.Value, right.Lower!.Value);
            Assert.True(set.IsDiscrete ? start.Value > end.Value + 1 : start.Value > end.Value || (start.Value == end.Value && !start.IsInclusive && !end.IsInclusive));
        }
    }

    [Property]
    public void The_walk_of_compiled_evaluators_agrees_with_the_operations(TwoSets sets)
    {
        var (target, possible) = (sets.First.Set, sets.Second.Set);
        if (!possible.IsEmpty)
        {
            var expected = possible.IsSubsetOf(target) ? Verdict.Met : possible.Overlaps(target) ? Verdict.Undetermined : Verdict.NotMet;
            Assert.Equal(expected, PossibleValues.Judge(possible, target));
        }

        Assert.All(Sets.Probes(target.IsDiscrete), value => Assert.Equal(target.Contains(value), PossibleValues.Admits(target, value)));
    }

    /// <summary>What begins or ends on a value that the target excludes is in the target in part.</summary>
    [Theory]
    [InlineData(true, true, false, true, Verdict.Undetermined)]
    [InlineData(true, true, true, false, Verdict.Undetermined)]
    [InlineData(false, true, false, true, Verdict.Met)]
    [InlineData(true, false, true, false, Verdict.Met)]
    [InlineData(false, false, false, false, Verdict.Met)]
    [InlineData(false, false, true, true, Verdict.Met)]
    [InlineData(true, true, true, true, Verdict.Met)]
    public void Equal_ends_are_told_apart_by_whether_they_belong(bool fromIn, bool toIn, bool targetFromIn, bool targetToIn, Verdict verdict)
    {
        var possible = IntervalSet.Of(isDiscrete: false, new Interval(new Bound(3, fromIn), new Bound(5, toIn)));
        var target = IntervalSet.Of(isDiscrete: false, new Interval(new Bound(3, targetFromIn), new Bound(5, targetToIn)));
        Assert.Equal(verdict, PossibleValues.Judge(possible, target));
        Assert.Equal(verdict == Verdict.Met, possible.IsSubsetOf(target));
    }

    [Fact]
    public void The_empty_set_has_no_ends_and_is_no_other()
    {
        var empty = IntervalSet.Of(isDiscrete: true);
        Assert.Equal((null, null), (empty.Lower, empty.Upper));
        Assert.False(empty.Equals(null));
        Assert.False(empty.Equals(IntervalSet.Of(isDiscrete: false)));
        Assert.False(empty.Equals("∅"));
    }

    [Fact]
    public void Neighbours_are_one_interval_over_a_discrete_order_only()
    {
        Interval[] parts = [Interval.UpTo(3, inclusive: true), Interval.From(4, inclusive: true)];
        Assert.True(IntervalSet.Of(isDiscrete: true, parts).IsAll);
        Assert.Equal("(-∞, 3] ∪ [4, +∞)", IntervalSet.Of(isDiscrete: false, parts).ToString());
        Assert.Equal("∅", IntervalSet.Of(isDiscrete: true, new Interval(new Bound(1, false), new Bound(2, false))).ToString());
    }
}
