using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

/// <summary>What the runtime writes, the reader reads.</summary>
public sealed class RoundTripTests
{
    [Property(MaxTest = 1_000)]
    public void A_number_reads_back(decimal value)
    {
        Exact exact = value;
        Exact readable = Exact.CountSignificantDigits(exact.ToString()) > Exact.MaxDigits ? exact.Floor() / 100 : exact;

        Assert.Equal(readable, Assert.IsType<NumberValue>(Indicators.Number.Read(readable.ToString())).Number);
        Assert.Equal(readable, Assert.IsType<NumberValue>(Indicators.Cars.Read($"{readable} 辆")).Number);
    }

    [Property(MaxTest = 1_000)]
    public void Thousands_separators_change_nothing(long value)
    {
        var grouped = value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(value, Assert.IsType<NumberValue>(Indicators.Number.Read(grouped)).Number);
    }

    [Property(MaxTest = 1_000)]
    public Property A_date_reads_back() => Prop.ForAll(Periods.ToArbitrary(), period =>
        Indicators.Date.Read(period.ToString()) is DateValue date && date.Period == period);

    [Property(MaxTest = 1_000)]
    public Property A_pair_reads_back() => Prop.ForAll(Periods.ToArbitrary(), Periods.ToArbitrary(), (start, end) =>
        Indicators.Days.Read($"{start}..{end}") is DatePairValue pair && pair.Start == start && pair.End == end);

    [Property(MaxTest = 1_000)]
    public Property A_fraction_reads_back() => Prop.ForAll<int, int>((numerator, denominator) =>
        Indicators.Percent.Read($"{numerator}/{(uint)denominator}") is FractionValue fraction
        && fraction.Numerator == numerator && fraction.Denominator == (uint)denominator);

    private static Gen<DatePeriod> Periods =>
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        select Of(DateOnly.FromDayNumber(day), precision);

    private static DatePeriod Of(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => DatePeriod.Day(day),
        DatePrecision.Month => DatePeriod.Month(day.Year, day.Month),
        DatePrecision.Quarter => DatePeriod.Quarter(day.Year, (day.Month + 2) / 3),
        _ => DatePeriod.Year(day.Year),
    };
}
