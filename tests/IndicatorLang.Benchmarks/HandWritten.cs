using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>What a developer would write by hand over <c>decimal?</c>.</summary>
internal static class HandWritten
{
    private static readonly decimal March = new DateOnly(2019, 3, 1).DayNumber;
    private static readonly decimal September = new DateOnly(2019, 9, 30).DayNumber;

    public static Verdict Judge(int column, decimal? value)
    {
        if (value is not { } known)
        {
            return Verdict.NotReported;
        }

        var isMet = column switch
        {
            0 => known >= 0.98m,
            1 => known >= 0.90m,
            2 => known > 0.95m,
            3 => known <= 0.05m,
            4 => known >= 0.80m && known <= 0.95m,
            5 => known >= 25m,
            6 => known == 4m,
            7 => known > 30000m,
            8 => known <= 10m,
            9 => known >= March && known <= September,
            10 => known <= 15m,
            _ => known < 45m,
        };
        return isMet ? Verdict.Met : Verdict.NotMet;
    }
}
