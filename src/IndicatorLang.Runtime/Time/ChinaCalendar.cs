using System.Globalization;

namespace IndicatorLang.Runtime;

/// <summary>Loads the built-in calendar from the embedded table on first use.</summary>
internal static class ChinaCalendar
{
    private const string Resource = "IndicatorLang.Runtime.Time.cn-workdays.tsv";

    public static WorkdayCalendar Instance { get; } = new("中国", "国务院办公厅 2018–2026", Enumerable.Range(2018, 9), Load);

    private static List<CalendarException> Load()
    {
        using var stream = typeof(ChinaCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        var exceptions = new List<CalendarException>();
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split('\t');
            var day = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            exceptions.Add(new CalendarException(day, cells[1] == "workday"));
        }

        return exceptions;
    }
}
