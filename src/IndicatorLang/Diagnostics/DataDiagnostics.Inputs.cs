using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Inputs and computed indicators.</content>
public static partial class DataDiagnostics
{
    public static readonly DiagnosticDescriptor ActualForComputedDescriptor = new("IND5030", "actual-for-computed", Severity.Error);
    public static readonly DiagnosticDescriptor InvalidInputDescriptor = new("IND5031", "unusable-input", Severity.Error);
    public static readonly DiagnosticDescriptor FailedComputationDescriptor = new("IND5032", "failed-computation", Severity.Error);

    public static Diagnostic ActualForComputed(Location at, string name, string computation, Location indicatorAt) => new(
        ActualForComputedDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”由“{Excerpt.Of(computation)}”计算，不能直接填报；请删去这个值，改填各输入的值。",
            $"'{Excerpt.Of(name)}' is computed by '{Excerpt.Of(computation)}' and cannot be reported itself; remove this value, and report the inputs instead."))
    { Related = [new RelatedLocation(indicatorAt, new("它的计算", "its computation"))] };

    /// <summary>A value of an input that cannot be used.</summary>
    public static Diagnostic InvalidInput(Location at, LocalizedText problem, string name, Location inputAt) => new(
        InvalidInputDescriptor,
        at,
        problem)
    { Related = [new RelatedLocation(inputAt, new($"输入“{Excerpt.Of(name)}”", $"the input '{Excerpt.Of(name)}'"))] };

    /// <summary>Inputs that can each be used and together allow no computation; the message is the reason of the verdict.</summary>
    public static Diagnostic FailedComputation(Location at, string name, LocalizedText reason, Location indicatorAt) => new(
        FailedComputationDescriptor,
        at,
        new($"不能计算“{Excerpt.Of(name)}”：{reason.Zh}", $"'{Excerpt.Of(name)}' cannot be computed: {reason.En}"))
    { Related = [new RelatedLocation(indicatorAt, new("它的计算", "its computation"))] };
}
