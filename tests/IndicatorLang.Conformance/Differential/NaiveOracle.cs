using System.Numerics;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>
/// A third opinion: it takes the comparisons as they were meant, tries every day and every pair of days that an actual may
/// be, and counts how many satisfy them. It knows neither intervals nor the reading of actuals.
/// </summary>
internal sealed class NaiveOracle
{
    private readonly RandomIndicator _indicator;
    private readonly Func<BigInteger, BigInteger, bool> _holds;
    private readonly NaiveWorkdays _workdays;

    public NaiveOracle(RandomIndicator indicator, NaiveWorkdays workdays)
    {
        _indicator = indicator;
        _holds = Compile(indicator.Term);
        _workdays = workdays;
    }

    public Verdict Judge(in Meaning meaning, DateOnly? asOf)
    {
        var descriptor = _indicator.Descriptor;
        if (descriptor.Error is not null)
        {
            return Verdict.Invalid;
        }

        return meaning.Kind switch
        {
            MeaningKind.NotReported => asOf is { } day && descriptor.Due is { } due && due > day ? Verdict.NotDue : Verdict.NotReported,
            MeaningKind.NotApplicable => Verdict.NotApplicable,
            MeaningKind.Invalid => Verdict.Invalid,
            MeaningKind.Value => _holds(meaning.Value.Numerator, meaning.Value.Denominator) ? Verdict.Met : Verdict.NotMet,
            MeaningKind.UnknownDay => Weigh(Days(meaning.Start).Select(Integer)),
            _ => JudgePair(meaning.Start, meaning.End),
        };
    }

    private Verdict JudgePair(DatePeriod start, DatePeriod end)
    {
        switch (_indicator.Descriptor.Type.Family)
        {
            case DurationFamily.Days:
                return Weigh(Counts(start, end, day => day, (first, last) => last - first).Select(Integer));
            case DurationFamily.Workdays:
                return _workdays.CoversAllAfter(start.FirstDay, end.LastDay)
                    ? Weigh(Counts(start, end, day => day, _workdays.Count).Select(Integer))
                    : Verdict.Invalid;
            default:
                return Weigh(Counts(start, end, NaiveMonths.Of, NaiveMonths.Steps).SelectMany(Moments));
        }
    }

    private Verdict Weigh(IEnumerable<(BigInteger Numerator, BigInteger Denominator)> values)
    {
        var (some, all) = (false, true);
        foreach (var (numerator, denominator) in values)
        {
            var holds = _holds(numerator, denominator);
            some |= holds;
            all &= holds;
        }

        return all ? Verdict.Met : some ? Verdict.Undetermined : Verdict.NotMet;
    }

    // After an odd number of steps the time is known only to lie between two whole months: the edges of the target within
    // that stretch and a moment on either side of each stand for all of it.
    private IEnumerable<(BigInteger, BigInteger)> Moments(int steps)
    {
        if (steps % 2 == 0)
        {
            return [Integer(steps / 2)];
        }

        Exact from = steps / 2;
        var cuts = _indicator.Term.Comparisons.SelectMany(comparison => new[] { comparison.Low, comparison.High })
            .Where(edge => edge > from && edge < from + 1)
            .Append(from).Append(from + 1).Distinct().Order().ToList();
        return cuts.Skip(1).SkipLast(1)
            .Concat(cuts.Zip(cuts.Skip(1), (left, right) => (left + right) / 2))
            .Select(moment => (moment.Numerator, moment.Denominator));
    }

    // What comes out when every day of the end is tried with every day of the start that is not after it. No count is above
    // the number of days and one more. Plain loops: two years have sixty-six thousand pairs.
    private static IEnumerable<int> Counts<T>(DatePeriod start, DatePeriod end, Func<int, T> read, Func<T, T, int> count)
    {
        var (starts, ends) = (Days(start).ToArray(), Days(end).ToArray());
        var (firsts, lasts) = (starts.Select(read).ToArray(), ends.Select(read).ToArray());
        var isPossible = new bool[Math.Max(0, ends[^1] - starts[0]) + 2];
        for (var i = 0; i < starts.Length; i++)
        {
            for (var j = Math.Max(0, starts[i] - ends[0]); j < ends.Length; j++)
            {
                isPossible[count(firsts[i], lasts[j])] = true;
            }
        }

        return Enumerable.Range(0, isPossible.Length).Where(number => isPossible[number]);
    }

    private static IEnumerable<int> Days(DatePeriod period) =>
        Enumerable.Range(period.FirstDay.DayNumber, period.LastDay.DayNumber - period.FirstDay.DayNumber + 1);

    private static (BigInteger, BigInteger) Integer(int value) => (value, BigInteger.One);

    // Values are compared as fractions of big integers, without the arithmetic of the runtime.
    private static Func<BigInteger, BigInteger, bool> Compile(TargetTerm term)
    {
        switch (term)
        {
            case TargetTerm.Both(var left, var right):
                var (both1, both2) = (Compile(left), Compile(right));
                return (n, d) => both1(n, d) && both2(n, d);
            case TargetTerm.Either(var left, var right):
                var (either1, either2) = (Compile(left), Compile(right));
                return (n, d) => either1(n, d) || either2(n, d);
            default:
                return Compile((TargetTerm.Comparison)term);
        }
    }

    private static Func<BigInteger, BigInteger, bool> Compile(TargetTerm.Comparison comparison)
    {
        var (ln, ld) = (comparison.Low.Numerator, comparison.Low.Denominator);
        var (hn, hd) = (comparison.High.Numerator, comparison.High.Denominator);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => (n, d) => n * ld >= ln * d && n * hd <= hn * d,
            ComparisonOperator.NotEqual => (n, d) => n * ld < ln * d || n * hd > hn * d,
            ComparisonOperator.Greater => (n, d) => n * hd > hn * d,
            ComparisonOperator.GreaterOrEqual => (n, d) => n * ld >= ln * d,
            ComparisonOperator.Less => (n, d) => n * ld < ln * d,
            _ => (n, d) => n * hd <= hn * d,
        };
    }
}
