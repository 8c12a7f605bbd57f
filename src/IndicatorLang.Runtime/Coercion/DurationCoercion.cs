namespace IndicatorLang.Runtime;

/// <summary>Pairs of dates against a duration.</summary>
internal static class DurationCoercion
{
    public static Actual Read(ValueDescriptor indicator, DatePeriod start, DatePeriod end)
    {
        if (ElapsedTime.IsReversed(start, end))
        {
            return Actual.Invalid(Problems.ReversedPair(start, end));
        }

        switch (indicator.Type.Family)
        {
            case DurationFamily.Days:
                return Counted(indicator, ElapsedTime.Days(start, end), start, end, calendar: null);
            case DurationFamily.Workdays:
                return ElapsedTime.Workdays(start, end, indicator.Calendar, out var uncovered) is { } workdays
                    ? Counted(indicator, workdays, start, end, indicator.Calendar)
                    : Actual.Invalid(Problems.UncoveredYear(indicator.Calendar, uncovered));
            case DurationFamily.Months:
                return Counted(indicator, ElapsedTime.Months(start, end), start, end, calendar: null);
            default:
                return Actual.Invalid(Problems.ClockFromDates());
        }
    }

    private static Actual Counted(ValueDescriptor indicator, IntervalSet counts, DatePeriod start, DatePeriod end, WorkdayCalendar? calendar)
    {
        var amount = ValueText.Range(indicator, counts);
        var on = calendar is null ? default : CalendarText.Of(calendar);
        var (zh, en) = calendar is null ? (" ", string.Empty) : ($"，{on.Zh}", $" {on.En}");
        var derivation = new LocalizedText(
            $"自 {start} 至 {end}{zh}计 {amount.Zh}",
            $"from {start} to {end}{en} is {amount.En}");
        return Actual.OneOf(counts, new ActualDetail { Derivation = derivation, Counted = (start, end) });
    }
}
