using System.Collections.Immutable;
using System.Globalization;

namespace IndicatorLang.Runtime;

/// <summary>
/// Loads the built-in calendar and its earlier editions from the embedded tables on first use: <c>cn-workdays.tsv</c> has the
/// arrangements as they are in force, <c>cn-changes.tsv</c> what each day was before it was changed, and by which notice.
/// </summary>
internal static class ChinaCalendar
{
    private const string Name = "中国";
    private const string Folder = "IndicatorLang.Runtime.Time.";
    private const string Day = "yyyy-MM-dd";

    private static readonly ImmutableArray<int> Years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

    // The last of the changes in cn-changes.tsv: what was known since then is what is in force.
    private static readonly DateOnly LastChange = new(2020, 1, 26);

    public static WorkdayCalendar Instance { get; } = new(Name, "国务院办公厅 2018–2026", Years, Load);

    /// <summary>The calendar as it was known on a day, or as first published; null for other words.</summary>
    public static WorkdayCalendar? Find(string edition)
    {
        if (edition == WorkdayCalendar.FirstPublished)
        {
            return Before(DateOnly.MinValue, edition, new("首次公布的版本", "as first published"));
        }

        return !DateOnly.TryParseExact(edition, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null
            : day >= LastChange ? Instance
            : Before(day, edition, new($"{edition} 的版本", $"edition of {edition}"));
    }

    private static WorkdayCalendar Before(DateOnly day, string version, LocalizedText edition) =>
        new(Name, version, Years, () => Undo(Load(), day)) { Edition = edition };

    private static IEnumerable<CalendarException> Undo(IEnumerable<CalendarException> exceptions, DateOnly known)
    {
        var days = exceptions.ToDictionary(exception => exception.Day);
        foreach (var cells in Rows("cn-changes.tsv").Where(cells => DayOf(cells[0]) > known))
        {
            var day = DayOf(cells[1]);
            days.Remove(day);
            if (cells[2] != "ordinary")
            {
                days.Add(day, new CalendarException(day, cells[2] == "workday") { Name = cells[3] });
            }
        }

        return days.Values;
    }

    private static List<CalendarException> Load() =>
        [.. Rows("cn-workdays.tsv").Select(cells => new CalendarException(DayOf(cells[0]), cells[1] == "workday") { Name = cells[2] })];

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = typeof(ChinaCalendar).Assembly.GetManifestResourceStream(Folder + table)
            ?? throw new InvalidOperationException(table);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return line.Split('\t');
        }
    }

    private static DateOnly DayOf(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
