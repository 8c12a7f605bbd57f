using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>A target as a type and the set of values it admits, with the literals it was made of and the conditions it joins.</summary>
internal sealed record BoundTarget(IndicatorType Type, IntervalSet Set, IReadOnlyList<BoundValue> Values)
{
    public ImmutableArray<JoinedConditions> Joined { get; init; } = [];
}

/// <summary>Checks, for one target after the other, that the literals are of one type and lowers it to its interval set.</summary>
internal sealed class TargetBinder(ValueBinder values, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ValueSyntax, BoundValue> _bound = [];
    private readonly List<JoinedConditions> _joined = [];

    /// <summary>The bound target, or null with diagnostics.</summary>
    public BoundTarget? Bind(TargetSyntax syntax)
    {
        _joined.Clear();
        if (syntax is ComparisonTargetSyntax comparison)
        {
            return values.Bind(comparison.Value) is { } only ? Finish(syntax, Lowering.Comparison(comparison.Operator, only), [only]) : null;
        }

        _bound.Clear();

        // Without a literal there are statements only. However they are joined, the indicator is rated once, as a whole.
        var literals = Literals(syntax).ToList();
        if (literals.Count == 0)
        {
            var achieved = IntervalSet.Of(isDiscrete: true, Interval.Point(Scale.Achievement.Levels.Length - 1));
            return new BoundTarget(IndicatorType.Statement, achieved, []);
        }

        var mark = diagnostics.Count;
        foreach (var literal in literals)
        {
            if (values.Bind(literal) is { } value)
            {
                _bound[literal] = value;
            }
        }

        if (diagnostics.FirstErrorSince(mark) is not null || !HaveOneType(literals) || HoldsStatement(syntax))
        {
            return null;
        }

        return Reversed(syntax) ? null : Finish(syntax, Lower(syntax), [.. literals.Select(literal => _bound[literal])]);
    }

    private BoundTarget? Finish(TargetSyntax syntax, IntervalSet lowered, BoundValue[] literals)
    {
        var set = Domain.Within(lowered, literals[0].Type);
        if (set.IsEmpty)
        {
            diagnostics.Add(Empty(syntax, literals[0].Type));
            return null;
        }

        return new BoundTarget(literals[0].Type, set, literals) { Joined = [.. _joined] };
    }

    private Diagnostic Empty(TargetSyntax syntax, IndicatorType type)
    {
        if (syntax is ComparisonTargetSyntax)
        {
            return ValueDiagnostics.EmptyComparison(syntax.Location, syntax.Location.Source[syntax.Location.Span]);
        }

        foreach (var conditions in _joined.Where(joined => joined.IsAnd).Select(joined => joined.Conditions))
        {
            for (var i = 0; i < conditions.Length; i++)
            {
                for (var k = i + 1; k < conditions.Length; k++)
                {
                    if (Domain.Within(conditions[i].Set.Intersect(conditions[k].Set), type).IsEmpty)
                    {
                        return ValueDiagnostics.ExclusiveConditions(syntax.Location, conditions[i].Location, conditions[k].Location);
                    }
                }
            }
        }

        return ValueDiagnostics.EmptyTarget(syntax.Location);
    }

    private bool HaveOneType(List<ValueSyntax> literals)
    {
        var first = _bound[literals[0]];
        foreach (var literal in literals.Skip(1))
        {
            var value = _bound[literal];
            if (!ComparisonTable.Compares(first.Type, value.Type))
            {
                diagnostics.Add(ValueDiagnostics.MixedTypes(value.Location, value.Type.Describe(), first.Location, first.Type.Describe()));
                return false;
            }
        }

        return true;
    }

    // A statement is rated, so it cannot be joined to a condition on a value.
    private bool HoldsStatement(TargetSyntax syntax)
    {
        foreach (var statement in Parts(syntax).OfType<StatementTargetSyntax>())
        {
            var other = _bound.Values.First();
            diagnostics.Add(ValueDiagnostics.MixedTypes(
                statement.Location, IndicatorType.Statement.Describe(), other.Location, other.Type.Describe()));
            return true;
        }

        return false;
    }

    private bool Reversed(TargetSyntax syntax)
    {
        var found = false;
        foreach (var interval in Parts(syntax).OfType<IntervalTargetSyntax>())
        {
            if (interval is { Lower: { } lower, Upper: { } upper } && _bound[lower].Low > _bound[upper].High)
            {
                diagnostics.Add(ValueDiagnostics.ReversedInterval(
                    interval.Location, lower.ToString(), upper.ToString(), lower.Location, upper.Location));
                found = true;
            }
        }

        return found;
    }

    private IntervalSet Lower(TargetSyntax syntax) => syntax switch
    {
        ComparisonTargetSyntax comparison => Lowering.Comparison(comparison.Operator, _bound[comparison.Value]),
        IntervalTargetSyntax interval => LowerInterval(interval),
        SetTargetSyntax set => Combine([.. set.Values.Select(LowerElement)], isAnd: false),
        ParenthesizedTargetSyntax parenthesized => Lower(parenthesized.Target),
        CombinedTargetSyntax combined => LowerCombined(combined),
        _ => throw new InvalidOperationException(syntax.GetType().Name),
    };

    private IntervalSet LowerInterval(IntervalTargetSyntax interval)
    {
        var type = _bound[(interval.Lower ?? interval.Upper)!].Type;
        var set = IntervalSet.Of(type.IsDiscrete, Interval.All);
        if (interval.Lower is { } lower)
        {
            set = set.Intersect(Lowering.LowerBound(_bound[lower], interval.LowerClosed));
        }

        return interval.Upper is { } upper ? set.Intersect(Lowering.UpperBound(_bound[upper], interval.UpperClosed)) : set;
    }

    // A long chain nests to the left, deeper than the stack, so it is taken apart in a loop; a run of one operator is
    // combined at once, because one at a time would cost the square of its length.
    private IntervalSet LowerCombined(CombinedTargetSyntax combined)
    {
        var chain = new Stack<CombinedTargetSyntax>();
        TargetSyntax leftmost = combined;
        while (leftmost is CombinedTargetSyntax next)
        {
            chain.Push(next);
            leftmost = next.Left;
        }

        var run = new List<JoinedCondition> { Condition(leftmost) };
        var isAnd = chain.Peek().IsAnd;
        while (chain.TryPop(out var link))
        {
            if (link.IsAnd != isAnd)
            {
                run = [new JoinedCondition(Combine(run, isAnd), link.Left.Location)];
                isAnd = link.IsAnd;
            }

            run.Add(Condition(link.Right));
        }

        return Combine(run, isAnd);
    }

    private JoinedCondition Condition(TargetSyntax syntax) => new(Lower(syntax), syntax.Location);

    private JoinedCondition LowerElement(ValueSyntax value) =>
        new(Lowering.Comparison(ComparisonOperator.Equal, _bound[value]), value.Location);

    private IntervalSet Combine(List<JoinedCondition> run, bool isAnd)
    {
        if (run.Count is > 1 and <= JoinedConditions.MostKept)
        {
            _joined.Add(new JoinedConditions(isAnd, [.. run]));
        }

        return isAnd ? Union([.. run.Select(condition => condition.Set.Complement())]).Complement() : Union([.. run.Select(condition => condition.Set)]);
    }

    private static IntervalSet Union(List<IntervalSet> sets) =>
        IntervalSet.Of(sets[0].IsDiscrete, sets.SelectMany(set => set.Intervals));

    private static IEnumerable<ValueSyntax> Literals(TargetSyntax syntax) => Parts(syntax).SelectMany(part => part switch
    {
        ComparisonTargetSyntax comparison => [comparison.Value],
        IntervalTargetSyntax interval => new[] { interval.Lower, interval.Upper }.OfType<ValueSyntax>(),
        SetTargetSyntax set => set.Values,
        _ => Enumerable.Empty<ValueSyntax>(),
    });

    private static IEnumerable<TargetSyntax> Parts(TargetSyntax syntax) => syntax is CombinedTargetSyntax or ParenthesizedTargetSyntax
        ? syntax.DescendantNodes().OfType<TargetSyntax>().Prepend(syntax)
        : [syntax];
}
