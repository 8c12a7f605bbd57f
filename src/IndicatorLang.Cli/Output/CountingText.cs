using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>Which days were counted as workdays, in a sentence.</summary>
internal static class CountingText
{
    /// <param name="counting">The days.</param>
    /// <param name="most">How many holidays are named.</param>
    public static LocalizedText Of(WorkdayCount counting, int most)
    {
        var (first, last) = (DatePeriod.Day(counting.First), DatePeriod.Day(counting.Last));
        var zh = $"{first} 至 {last} 共 {counting.Days} 天：工作日 {counting.Workdays} 天";
        var en = $"{first} to {last} is {Days(counting.Days)}: {counting.Workdays} workdays";
        if (counting.Weekends > 0)
        {
            (zh, en) = ($"{zh}，周末 {counting.Weekends} 天", $"{en}, {counting.Weekends} on weekends");
        }

        if (!counting.Holidays.IsEmpty)
        {
            var (total, names) = Names(counting.Holidays, most);
            (zh, en) = ($"{zh}，放假 {total} 天（{names.Zh}）", $"{en}, {total} off ({names.En})");
        }

        if (!counting.MakeUpDays.IsEmpty)
        {
            var (total, names) = Names(counting.MakeUpDays, most);
            (zh, en) = ($"{zh}；工作日里有调休上班 {total} 天（{names.Zh}）", $"{en}; the workdays include {total} make-up days ({names.En})");
        }

        return new($"{zh}。", $"{en}.");
    }

    private static (int Total, LocalizedText Names) Names(ImmutableArray<NamedDays> runs, int most)
    {
        var named = runs.Take(most).Select(run => (Zh: Name(run, " 至 "), En: Name(run, " to "))).ToList();
        var (restZh, restEn) = runs.Length > most ? ($"……共 {runs.Length} 段", $", ... {runs.Length} in all") : (string.Empty, string.Empty);
        return (
            runs.Sum(run => run.Count),
            new(string.Join('、', named.Select(name => name.Zh)) + restZh, string.Join(", ", named.Select(name => name.En)) + restEn));
    }

    private static string Name(NamedDays run, string to)
    {
        var days = run.Count == 1 ? $"{DatePeriod.Day(run.First)}" : $"{DatePeriod.Day(run.First)}{to}{DatePeriod.Day(run.Last)}";
        return run.Name.Length == 0 ? days : $"{run.Name} {days}";
    }

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
