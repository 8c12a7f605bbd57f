using System.Globalization;
using System.Numerics;

namespace IndicatorLang.Runtime;

/// <summary>Short ways to write down values that C# has no literal for. Generated code calls it.</summary>
public static class EvaluatorData
{
    /// <summary>A number that is not a decimal of C#, as two integers.</summary>
    public static Exact Fraction(string numerator, string denominator) => Exact.Ratio(
        BigInteger.Parse(numerator, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        BigInteger.Parse(denominator, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>The values that lie in one interval.</summary>
    public static IntervalSet Set(bool isDiscrete, Interval only) => IntervalSet.Of(isDiscrete, new[] { only });

    /// <summary>The values that lie in at least one of the intervals.</summary>
    public static IntervalSet Set(bool isDiscrete, Interval[] intervals) => IntervalSet.Of(isDiscrete, intervals);

    /// <summary>The values from a lower to an upper bound.</summary>
    public static Interval Between(Exact lower, bool lowerInclusive, Exact upper, bool upperInclusive) =>
        new(new Bound(lower, lowerInclusive), new Bound(upper, upperInclusive));

    /// <summary>A calendar that a program declares.</summary>
    /// <param name="name">The name.</param>
    /// <param name="version">The edition.</param>
    /// <param name="years">The covered years.</param>
    /// <param name="holidays">The exceptional days on which people do not work, written as 20190501.</param>
    /// <param name="workdays">The exceptional days on which people work.</param>
    public static WorkdayCalendar Calendar(
        string name, string version, ReadOnlySpan<int> years, ReadOnlySpan<int> holidays, ReadOnlySpan<int> workdays)
    {
        var exceptions = new List<CalendarException>(holidays.Length + workdays.Length);
        foreach (var day in holidays)
        {
            exceptions.Add(new CalendarException(Day(day), IsWorkday: false));
        }

        foreach (var day in workdays)
        {
            exceptions.Add(new CalendarException(Day(day), IsWorkday: true));
        }

        return new WorkdayCalendar(name, version, years.ToArray(), exceptions);
    }

    /// <summary>A day written as 20190501.</summary>
    public static DateOnly Day(int digits) => new(digits / 10_000, digits / 100 % 100, digits % 100);
}
