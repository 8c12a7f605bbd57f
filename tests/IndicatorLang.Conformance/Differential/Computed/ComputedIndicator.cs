using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A computed indicator with its target, as they were meant.</summary>
/// <param name="Line">The line of the program.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Operator">How the value is held against the bound.</param>
/// <param name="Bound">The bound, in base units.</param>
/// <param name="Rounded">What the value becomes before that.</param>
/// <param name="Due">When it is due, or null.</param>
/// <param name="Turning">The values whose result lies at the bound, or null where it was drawn without any.</param>
internal sealed record ComputedIndicator(
    string Line, Expression Expression, ComparisonOperator Operator, Fraction Bound, Func<Fraction, Fraction>? Rounded, DateOnly? Due, ComputedRow? Turning)
{
    /// <summary>What is wrong with a verdict; null when it is right.</summary>
    public string? Fault(ComputedRow row, Verdict verdict, DateOnly? asOf, SplitMix64 random)
    {
        if (row.WithoutValue is { } absent)
        {
            return Differs(verdict, absent == Verdict.NotReported && Due > asOf ? Verdict.NotDue : absent);
        }

        if (!row.Uncertain.Any())
        {
            return Differs(verdict, Weigh([row.Certain]));
        }

        if (Rounded is null && Expression.Elapsed is { } elapsed)
        {
            return Differs(verdict, Weigh(Pairs(row, elapsed)));
        }

        var outcomes = row.Possible(random).Select(Outcome).OfType<bool>().ToHashSet();
        return verdict switch
        {
            Verdict.Met => outcomes.Contains(false) ? "not every day meets the target" : null,
            Verdict.NotMet => outcomes.Contains(true) ? "some day meets the target" : null,
            Verdict.Undetermined or Verdict.Invalid => null,
            _ => "no such verdict is possible",
        };
    }

    /// <summary>Whether the verdict would be another one without the rounding.</summary>
    public bool IsDecidedByRounding(ComputedRow row) => Rounded is not null && row.WithoutValue is null && !row.Uncertain.Any()
        && Expression.Value(row.Certain) is { } value && Holds(Rounded(value)) != Holds(value);

    private static string? Differs(Verdict verdict, Verdict expected) => verdict == expected ? null : $"expected {expected.ToToken()}";

    // One pair of days for each time that may lie between the dates; none where the end is before the start, or uncovered.
    private static IEnumerable<IReadOnlyDictionary<string, Fraction>> Pairs(ComputedRow row, Elapsed elapsed)
    {
        var (from, to) = (Days(row.DateOf(elapsed.Start)), Days(row.DateOf(elapsed.End)));
        if (elapsed.Count(from.First, to.Last) is null)
        {
            return [];
        }

        var pairs = new Dictionary<int, (int Start, int End)>();
        for (var start = from.First; start <= Math.Min(from.Last, to.Last); start++)
        {
            for (var end = Math.Max(start, to.First); end <= to.Last; end++)
            {
                pairs.TryAdd(elapsed.Count(start, end)!.Value, (start, end));
            }
        }

        return pairs.Values.Select(pair => row.With((elapsed.Start, pair.Start), (elapsed.End, pair.End)));
    }

    private static (int First, int Last) Days(DatePeriod period) => (period.FirstDay.DayNumber, period.LastDay.DayNumber);

    private Verdict Weigh(IEnumerable<IReadOnlyDictionary<string, Fraction>> values)
    {
        var outcomes = values.Select(Outcome).ToHashSet();
        return outcomes.Contains(null) || outcomes.Count == 0 ? Verdict.Invalid
            : outcomes.Count > 1 ? Verdict.Undetermined
            : outcomes.Contains(true) ? Verdict.Met : Verdict.NotMet;
    }

    private bool? Outcome(IReadOnlyDictionary<string, Fraction> values) =>
        Expression.Value(values) is { } value ? Holds(Rounded?.Invoke(value) ?? value) : null;

    private bool Holds(Fraction value)
    {
        var order = value.CompareTo(Bound);
        return Operator switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.GreaterOrEqual => order >= 0,
            ComparisonOperator.Less => order < 0,
            _ => order <= 0,
        };
    }
}
