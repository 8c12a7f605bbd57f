using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND4xxx: programs that say what they cannot mean.</summary>
public static partial class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor InvertedPeriodDescriptor = new("IND4001", "inverted-period", Severity.Warning);
    public static readonly DiagnosticDescriptor PeriodOutsideYearDescriptor = new("IND4002", "period-outside-year", Severity.Warning);
    public static readonly DiagnosticDescriptor DateOutsidePeriodDescriptor = new("IND4003", "date-outside-period", Severity.Warning);
    public static readonly DiagnosticDescriptor BoundedRatioDescriptor = new("IND4004", "bounded-ratio", Severity.Warning);
    public static readonly DiagnosticDescriptor UncoveredYearDescriptor = new("IND4005", "uncovered-year", Severity.Warning);
    public static readonly DiagnosticDescriptor UnusedSuppressionDescriptor = new("IND4006", "unused-suppression", Severity.Warning);
    public static readonly DiagnosticDescriptor NoIndicatorsDescriptor = new("IND4007", "no-indicators", Severity.Warning);

    public static Diagnostic InvertedPeriod(Location at, DatePeriod start, DatePeriod end, Location startAt) => new(
        InvertedPeriodDescriptor,
        at,
        new(
            $"项目还没开始就结束了：完成日期 {end} 早于开始日期 {start}；请核对年份。评价时不使用这个执行期。",
            $"the project ends before it starts: {end} is before {start}; check the years. Evaluation ignores this period."))
    { Related = [new RelatedLocation(startAt, new("开始日期", "the start"))] };

    public static Diagnostic PeriodOutsideYear(Location at, DatePeriod start, DatePeriod end, int year, Location yearAt) => new(
        PeriodOutsideYearDescriptor,
        at,
        new(
            $"执行期 {start} 至 {end} 完全不在 {year} 年度之内；请核对年度或执行期。",
            $"the period {start} to {end} lies wholly outside the year {year}; check one of them."))
    { Related = [new RelatedLocation(yearAt, new("年度", "the year"))] };

    public static Diagnostic DateOutsidePeriod(
        Location at, DatePeriod date, IReadOnlyList<string> others, DatePeriod start, DatePeriod end, Location periodAt, IReadOnlyList<Location> othersAt) => new(
        DateOutsidePeriodDescriptor,
        at,
        new(
            $"{date}{string.Concat(others.Select(other => $"、{other}"))} 在项目执行期（{start} 至 {end}）之外；请核对日期或执行期。",
            $"{ListOf([date.ToString(), .. others])} {(others.Count > 0 ? "are" : "is")} outside the project's period ({start} to {end}); check the {(others.Count > 0 ? "dates" : "date")} or the period."))
        { Related = [new RelatedLocation(periodAt, new("执行期", "the period")), .. Alike(othersAt, new("也在执行期之外", "outside of it, too"))] };

    private static string ListOf(string[] dates) =>
        dates is [.. { Length: > 1 } first, var last] ? $"{string.Join(", ", first)} and {last}" : string.Join(" and ", dates);

    public static Diagnostic DateBeforeYear(Location at, DatePeriod date, int year, Location yearAt) => new(
        DateOutsidePeriodDescriptor,
        at,
        new(
            $"{date} 在 {year} 年度开始之前，年度里已经不能完成；请核对日期或年度。",
            $"{date} is before the year {year} begins, so nothing can be done by then; check one of them."))
    { Related = [new RelatedLocation(yearAt, new("年度", "the year"))] };

    public static Diagnostic BoundedRatio(Location at, string target, string cap)
    {
        var diagnostic = new Diagnostic(
            BoundedRatioDescriptor,
            at,
            new(
                $"这个指标最高只能到 {Excerpt.Of(cap)}，“{Excerpt.Of(target)}”等于要求刚好 {Excerpt.Of(cap)}；若是本意，请写 = {Excerpt.Of(cap)}。",
                $"this indicator cannot exceed {Excerpt.Of(cap)}, so '{Excerpt.Of(target)}' asks for exactly {Excerpt.Of(cap)}; if that is meant, write = {Excerpt.Of(cap)}."));
        var title = new LocalizedText(
            $"改为 = {Excerpt.Of(cap)}（高于它的实际值不再达标）",
            $"Write = {Excerpt.Of(cap)} (an actual above it is then no longer met)");
        return diagnostic.WithFix(Fix.Replace(title, at.Span, $"= {cap}") with { ChangesVerdicts = true });
    }

    public static Diagnostic UnreachableRatio(Location at, string target, string cap) => new(
        BoundedRatioDescriptor,
        at,
        new(
            $"这个指标最高只能到 {Excerpt.Of(cap)}，“{Excerpt.Of(target)}”不可能达到；请核对目标值。",
            $"this indicator cannot exceed {Excerpt.Of(cap)}, so '{Excerpt.Of(target)}' can never be met; check the target."));

    public static Diagnostic UncoveredYear(Location at, string calendar, int year) => new(
        UncoveredYearDescriptor,
        at,
        new(
            $"日历“{Excerpt.Of(calendar)}”没有 {year} 年的放假安排，届时不能从日期数工作日；请扩展日历，或在实际值中直接填写工作日数。",
            $"the calendar '{Excerpt.Of(calendar)}' has no arrangement for {year}, so workdays could not be counted from dates; extend it, or report numbers of workdays."));

    public static Diagnostic UnusedSuppression(Location at, string code) => new(
        UnusedSuppressionDescriptor,
        at,
        new($"这一行没有 {Excerpt.Of(code)} 可忽略；请删去“忽略”。", $"there is no {Excerpt.Of(code)} on this line to suppress; delete the clause."));

    public static Diagnostic NoIndicators(Location at) => new(
        NoIndicatorsDescriptor,
        at,
        new("这个文件里没有指标；请核对是不是选错了文件。", "there is no indicator in this file; see whether it is the right one."));
}
