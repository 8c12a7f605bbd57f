using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Hosting;
using IndicatorLang.Model;

namespace IndicatorLang.Cli.Commands;

/// <summary>Everything between rows and a report.</summary>
/// <param name="program">The programs.</param>
/// <param name="isSelected">Which projects are evaluated.</param>
/// <param name="asOf">The day asked about, or null.</param>
/// <param name="engine">The value of <c>--engine</c>, or null.</param>
/// <param name="store">Where compiled programs are kept, or null.</param>
/// <param name="progress">Who is told how far it is, or null.</param>
internal sealed class EvaluationJob(
    ProgramInput program, Func<ProjectModel, bool> isSelected, DateOnly? asOf, string? engine, ProgramStore? store, Progress? progress)
{
    /// <summary>Matches the rows to the indicators and evaluates them.</summary>
    /// <param name="rows">The rows of all data files.</param>
    /// <param name="found">What was found wrong with the files.</param>
    public EvaluationReport Run(IReadOnlyList<ActualRow> rows, DiagnosticBag found)
    {
        var model = program.Compilation.Model;

        // With no program left that could be read, there is nothing that the rows could be held against.
        var table = ActualTable.Create(model, model.Projects.IsEmpty && program.HasErrors ? [] : rows, isSelected);
        found.AddRange(table.Diagnostics);
        var evaluators = EngineChoice.Choose(program.Compilation, table, engine, store);
        var sets = EvaluationRun.Run(model, table, evaluators, asOf, found, progress);
        return new EvaluationReport(sets, asOf, [.. program.Diagnostics, .. DiagnosticOrder.ByPlace(found.ToImmutable())]);
    }
}
