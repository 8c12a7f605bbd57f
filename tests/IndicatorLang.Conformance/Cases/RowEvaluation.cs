using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Cases;

/// <summary>Evaluates what data files say of one project for one entity and period.</summary>
internal static class RowEvaluation
{
    /// <summary>The results of the project's indicators, in the order of the program.</summary>
    public static ImmutableArray<IndicatorResult> Run(ProjectEvaluator evaluator, ReportedSet set, DateOnly? asOf)
    {
        var actuals = set.Actuals.Select((cell, i) => cell?.ReadFor(evaluator.Indicators[i]) ?? ActualValue.NotReported).ToArray();
        var inputs = set.Inputs.Select((cell, i) => cell?.ReadFor(evaluator.DeclaredInputs[i]) ?? ActualValue.NotReported).ToArray();
        return evaluator.EvaluateAll(actuals, inputs, asOf);
    }

    /// <summary>Whether what is wrong with the rows shows in the verdicts, instead of keeping a row from being understood.</summary>
    public static bool GivesVerdict(Diagnostic diagnostic) =>
        diagnostic.Descriptor == DataDiagnostics.ActualForComputedDescriptor || diagnostic.Descriptor == DataDiagnostics.DuplicateActualDescriptor;
}
