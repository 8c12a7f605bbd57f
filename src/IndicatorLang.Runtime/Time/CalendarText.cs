namespace IndicatorLang.Runtime;

/// <summary>How a reason says which calendar workdays were counted on.</summary>
internal static class CalendarText
{
    /// <summary>The calendar, with its edition where that is not the one in force.</summary>
    public static LocalizedText Of(WorkdayCalendar calendar)
    {
        var (zh, en) = calendar.Edition is { } edition ? ($"（{edition.Zh}）", $" ({edition.En})") : (string.Empty, string.Empty);
        return new($"按日历“{calendar.Name}”{zh}", $"on the calendar '{calendar.Name}'{en}");
    }
}
