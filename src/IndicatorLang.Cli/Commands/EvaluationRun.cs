using System.Collections.Immutable;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>Evaluates every indicator for every entity and period that the data name.</summary>
internal static class EvaluationRun
{
    public static ImmutableArray<ReportSet> Run(
        ProgramModel model,
        ActualTable table,
        ImmutableArray<ProjectEvaluator> evaluators,
        DateOnly? asOf,
        DiagnosticBag diagnostics,
        Progress? progress)
    {
        var findings = new ResultDiagnostics(diagnostics, asOf);
        var sets = ImmutableArray.CreateBuilder<ReportSet>();
        var total = 0;
        foreach (var project in table.Projects)
        {
            total += project.Length;
        }

        for (var i = 0; i < model.Projects.Length; i++)
        {
            var several = SeveralTargets(model.Projects[i]);
            foreach (var reported in table.Projects[i])
            {
                progress?.Show(sets.Count, total);
                sets.Add(Evaluate(model.Projects[i], reported, evaluators[i], asOf, several, findings));
            }
        }

        progress?.Clear();
        return sets.ToImmutable();
    }

    /// <summary>Evaluates every indicator for one entity and period.</summary>
    public static ReportSet Evaluate(
        ProjectModel project,
        ReportedSet reported,
        ProjectEvaluator evaluator,
        DateOnly? asOf,
        HashSet<string> several,
        ResultDiagnostics findings)
    {
        var lines = ImmutableArray.CreateBuilder<ReportLine>(project.Indicators.Length);
        var inputs = ReadInputs(project, reported, evaluator, findings);
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            var indicator = project.Indicators[i];
            var actual = reported.Actuals[i];
            var value = actual?.ReadFor(indicator.Descriptor) ?? ActualValue.NotReported;
            var isComputed = indicator.Descriptor.Computation is not null && value is NotReportedValue;
            var result = isComputed ? evaluator.Compute(i, inputs.AsSpan(), asOf) : evaluator.Evaluate(i, value, asOf);
            if (isComputed)
            {
                findings.Add(indicator, indicator.Descriptor.UsedInputs.Select(place => (project.Inputs[place], reported.Inputs[place])), result);
            }
            else if (actual is not null)
            {
                findings.Add(indicator, actual, value, result);
            }

            lines.Add(new ReportLine(indicator, actual, value, result, several.Contains(indicator.Descriptor.Name)));
        }

        return new ReportSet(project, reported.Entity, reported.Period, lines.MoveToImmutable());
    }

    private static ImmutableArray<Actual> ReadInputs(
        ProjectModel project, ReportedSet reported, ProjectEvaluator evaluator, ResultDiagnostics findings)
    {
        ImmutableArray<ActualValue> values =
        [
            .. reported.Inputs.Select((cell, i) => cell?.ReadFor(project.Inputs[i].Descriptor) ?? ActualValue.NotReported),
        ];
        var read = evaluator.ReadInputs(values.AsSpan());
        for (var i = 0; i < values.Length; i++)
        {
            if (reported.Inputs[i] is { } cell)
            {
                findings.Add(project.Inputs[i], cell, values[i], read[i]);
            }
        }

        return read;
    }

    // The names that stand on more than one line; two indicators of different types may share one too, which is rare
    // enough for their ordinals to do no harm.
    public static HashSet<string> SeveralTargets(ProjectModel project)
    {
        var several = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Descriptor.TargetIndex > 0)
            {
                several.Add(indicator.Descriptor.Name);
            }
        }

        return several;
    }
}
