using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>What a developer would write by hand for a row, from plain to tuned. Each gives the number of targets that are met.</summary>
internal static class HandWrittenRows
{
    private static readonly decimal March = new DateOnly(2019, 3, 1).DayNumber;
    private static readonly decimal September = new DateOnly(2019, 9, 30).DayNumber;
    private static readonly int MarchDay = new DateOnly(2019, 3, 1).DayNumber;
    private static readonly int SeptemberDay = new DateOnly(2019, 9, 30).DayNumber;

    public static void Plain(ReadOnlySpan<decimal?> row, Span<Verdict> verdicts)
    {
        verdicts[0] = Of(row[0], row[0] >= 0.98m);
        verdicts[1] = Of(row[1], row[1] >= 0.90m);
        verdicts[2] = Of(row[2], row[2] > 0.95m);
        verdicts[3] = Of(row[3], row[3] <= 0.05m);
        var ratio = row[5] == 0 ? null : row[4] / row[5];
        verdicts[4] = Of(ratio, ratio >= 0.95m);
        verdicts[5] = Of(row[6], row[6] >= 25m);
        verdicts[6] = Of(row[7], row[7] == 4m);
        verdicts[7] = Of(row[8], row[8] > 30000m);
        verdicts[8] = Of(row[9], row[9] <= 10m);
        verdicts[9] = Of(row[10], row[10] >= March && row[10] <= September);
        verdicts[10] = Of(row[11], row[11] <= 15m);
        verdicts[11] = Of(row[12], row[12] >= 1m);

        static Verdict Of(decimal? value, bool isMet) => value is null ? Verdict.NotReported : isMet ? Verdict.Met : Verdict.NotMet;
    }

    public static void Tuned(ReadOnlySpan<decimal?> row, Span<Verdict> verdicts)
    {
        verdicts[0] = row[0] is { } a ? Of(decimal.Compare(a, 0.98m) >= 0) : Verdict.NotReported;
        verdicts[1] = row[1] is { } b ? Of(decimal.Compare(b, 0.90m) >= 0) : Verdict.NotReported;
        verdicts[2] = row[2] is { } c ? Of(decimal.Compare(c, 0.95m) > 0) : Verdict.NotReported;
        verdicts[3] = row[3] is { } d ? Of(decimal.Compare(d, 0.05m) <= 0) : Verdict.NotReported;
        verdicts[4] = row[4] is { } part && row[5] is { } whole ? whole == 0 ? Verdict.Invalid : Of(part >= 0.95m * whole) : Verdict.NotReported;
        verdicts[5] = row[6] is { } e ? Of(decimal.Compare(e, 25m) >= 0) : Verdict.NotReported;
        verdicts[6] = row[7] is { } f ? Of(f == 4m) : Verdict.NotReported;
        verdicts[7] = row[8] is { } g ? Of(decimal.Compare(g, 30000m) > 0) : Verdict.NotReported;
        verdicts[8] = row[9] is { } h ? Of(decimal.Compare(h, 10m) <= 0) : Verdict.NotReported;
        verdicts[9] = row[10] is { } i ? Of((int)i >= MarchDay && (int)i <= SeptemberDay) : Verdict.NotReported;
        verdicts[10] = row[11] is { } j ? Of(decimal.Compare(j, 15m) <= 0) : Verdict.NotReported;
        verdicts[11] = row[12] is { } k ? Of((int)k >= 1) : Verdict.NotReported;
    }

    public static void Scaled(ReadOnlySpan<long?> row, Span<Verdict> verdicts)
    {
        verdicts[0] = row[0] is { } a ? Of(a >= 980) : Verdict.NotReported;
        verdicts[1] = row[1] is { } b ? Of(b >= 900) : Verdict.NotReported;
        verdicts[2] = row[2] is { } c ? Of(c > 950) : Verdict.NotReported;
        verdicts[3] = row[3] is { } d ? Of(d <= 50) : Verdict.NotReported;
        verdicts[4] = row[4] is { } part && row[5] is { } whole ? whole == 0 ? Verdict.Invalid : Of(part * 100 >= 95 * whole) : Verdict.NotReported;
        verdicts[5] = row[6] is { } e ? Of(e >= 25) : Verdict.NotReported;
        verdicts[6] = row[7] is { } f ? Of(f == 4) : Verdict.NotReported;
        verdicts[7] = row[8] is { } g ? Of(g > 30000) : Verdict.NotReported;
        verdicts[8] = row[9] is { } h ? Of(h <= 10) : Verdict.NotReported;
        verdicts[9] = row[10] is { } i ? Of(i >= MarchDay && i <= SeptemberDay) : Verdict.NotReported;
        verdicts[10] = row[11] is { } j ? Of(j <= 15) : Verdict.NotReported;
        verdicts[11] = row[12] is { } k ? Of(k >= 1) : Verdict.NotReported;
    }

    private static Verdict Of(bool isMet) => isMet ? Verdict.Met : Verdict.NotMet;
}
