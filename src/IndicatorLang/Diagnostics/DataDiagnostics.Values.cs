using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>What stands in a cell.</content>
public static partial class DataDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidActualDescriptor = new("IND5007", "invalid-actual", Severity.Error);
    public static readonly DiagnosticDescriptor DoubtfulActualDescriptor = new("IND5008", "doubtful-actual", Severity.Warning);
    public static readonly DiagnosticDescriptor LateActualDescriptor = new("IND5009", "late-actual", Severity.Warning);

    /// <summary>An actual that cannot be used; the message is the reason of its verdict.</summary>
    public static Diagnostic InvalidActual(Location at, LocalizedText reason, Location targetAt, string target) => new(
        InvalidActualDescriptor,
        at,
        reason)
    { Related = [new RelatedLocation(targetAt, new($"目标：{target}", $"the target: {target}"))] };

    public static Diagnostic DoubtfulActual(Location at, LocalizedText caution) => new(DoubtfulActualDescriptor, at, caution);

    public static Diagnostic LateActual(Location at, DatePeriod date, DateOnly asOf)
    {
        var day = DatePeriod.Day(asOf);
        return new(
            LateActualDescriptor,
            at,
            new(
                $"实际日期 {date} 晚于评价日 {day}；请核对日期或 --as-of。",
                $"the actual {date} is after the day asked about, {day}; check the date or --as-of."));
    }
}
