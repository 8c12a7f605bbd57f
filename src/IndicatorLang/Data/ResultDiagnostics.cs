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
        // That a computed indicator takes no actual was said when the row was read.
        if (indicator.Descriptor is not { Error: null, Computation: null } || reported.Problem is not null)
        {
            return;
        }

        if (result.Verdict == Verdict.Invalid)
        {
            Report(DataDiagnostics.InvalidActual(reported.Location, result.Reason, indicator.TargetLocation, indicator.Descriptor.TargetText));
            return;
        }

        AddSerial(indicator.Descriptor, reported);
        AddDoubts(reported, value, result.Actual);
    }

    // A date that is told by a number is read, and shown, because nobody sees it in the number.
    private void AddSerial(ValueDescriptor indicator, ReportedActual reported)
    {
        if (reported.IsSerial(indicator))
        {
            Report(DocumentDataDiagnostics.SerialDate(reported.Location, reported.Text, reported.Day!));
        }
    }

    private void AddDoubts(ReportedActual reported, ActualValue value, in Actual actual)
    {
        if (actual.Detail?.Caution is { } caution)
        {
            Report(DataDiagnostics.DoubtfulActual(reported.Location, caution));
        }

        if (asOf is { } day && LateDate(value) is { } date && date.FirstDay > day)
        {
            Report(DataDiagnostics.LateActual(reported.Location, date, day));
        }
    }

    /// <summary>Reports a value of an input that cannot be used, one that is doubtful, and one dated after the day asked about.</summary>
    public void Add(InputModel input, ReportedActual reported, ActualValue value, Actual actual)
    {
        if (input.Descriptor.Error is not null || reported.Problem is not null)
        {
            return;
        }

        if (actual is { State: ActualState.Invalid, Detail.Problem: { } problem })
        {
            Report(DataDiagnostics.InvalidInput(reported.Location, problem, input.Descriptor.Name, input.NameLocation));
            return;
        }

        AddSerial(input.Descriptor, reported);
        AddDoubts(reported, value, actual);
    }

    /// <summary>Reports a computed indicator that is invalid although each of its inputs can be used, at the one to be checked.</summary>
    public void Add(IndicatorModel indicator, IEnumerable<(InputModel Input, ReportedActual? Cell)> inputs, IndicatorResult result)
    {
        // A computation that was begun has steps to tell of; without it what is wrong has been reported at an input.
        if (result is not { Verdict: Verdict.Invalid, Actual.Detail: { IsComputed: true, Culprit: var culprit } })
        {
            return;
        }

        var cells = inputs.Where(input => input.Cell is not null).OrderBy(input => input.Input.Descriptor.Name != culprit);
        if (cells.Select(input => input.Cell).FirstOrDefault() is { } cell)
        {
            Report(DataDiagnostics.FailedComputation(cell.Location, indicator.Descriptor.Name, result.Reason, indicator.Location));
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
