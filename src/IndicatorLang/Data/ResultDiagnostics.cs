using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>What evaluation finds wrong with a cell, as a diagnostic at that cell.</summary>
public sealed class ResultDiagnostics(DiagnosticBag diagnostics, DateOnly? asOf)
{
    // One actual can be held against several targets; what is wrong with it is said once.
    private HashSet<(Location At, string Message)>? _seen;

    /// <summary>Reports an actual that cannot be used, one that is doubtful, and one dated after the day asked about.</summary>
    public void Add(IndicatorModel indicator, ReportedActual reported, ActualValue value, IndicatorResult result)
    {
        if (indicator.Descriptor.Error is not null || reported.Problem is not null)
        {
            return;
        }

        if (result.Verdict == Verdict.Invalid)
        {
            Report(DataDiagnostics.InvalidActual(reported.Location, result.Reason, indicator.TargetLocation, indicator.Descriptor.TargetText));
            return;
        }

        if (result.Actual.Detail?.Caution is { } caution)
        {
            Report(DataDiagnostics.DoubtfulActual(reported.Location, caution));
        }

        if (asOf is { } day && LateDate(value) is { } date && date.FirstDay > day)
        {
            Report(DataDiagnostics.LateActual(reported.Location, date, day));
        }
    }

    private static DatePeriod? LateDate(ActualValue value) => value switch
    {
        DateValue date => date.Period,
        DatePairValue pair => pair.End,
        _ => null,
    };

    private void Report(Diagnostic diagnostic)
    {
        if ((_seen ??= []).Add((diagnostic.Location, diagnostic.Message.Zh)))
        {
            diagnostics.Add(diagnostic);
        }
    }
}
