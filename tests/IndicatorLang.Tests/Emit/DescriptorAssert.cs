using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Emit;

/// <summary>Compares descriptors to the last field; their lists and tables are equal when their content is.</summary>
internal static class DescriptorAssert
{
    public static void Equal(IndicatorDescriptor expected, IndicatorDescriptor actual)
    {
        Assert.Equal(expected.Path.AsEnumerable(), actual.Path);
        Assert.Equal(expected.BareReadings.AsEnumerable(), actual.BareReadings);
        Assert.Equal(expected.Units.Declared.AsEnumerable(), actual.Units.Declared);
        Equal(expected.Calendar, actual.Calendar);

        // With these made the same, the equality of records covers every other field, those of the future too.
        Assert.Equal(expected, actual with { Path = expected.Path, BareReadings = expected.BareReadings, Units = expected.Units, Calendar = expected.Calendar });
        Assert.Equal(expected.Target.Intervals.AsEnumerable(), actual.Target.Intervals);
    }

    private static void Equal(WorkdayCalendar expected, WorkdayCalendar actual)
    {
        Assert.Equal(ReferenceEquals(expected, WorkdayCalendar.China), ReferenceEquals(actual, WorkdayCalendar.China));
        Assert.Equal((expected.Name, expected.Version), (actual.Name, actual.Version));
        Assert.Equal(expected.CoveredYears.AsEnumerable(), actual.CoveredYears);
        Assert.Equal(expected.Exceptions.AsEnumerable(), actual.Exceptions);
    }
}
