using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Cases;

/// <summary>A block, compiled, with a set of evaluators to run its cases on.</summary>
internal sealed class CaseProgram
{
    private readonly ImmutableArray<Target> _targets;

    public CaseProgram(CaseBlock block)
    {
        Block = block;
        Compilation = Compilation.Create(new SourceText($"案例{block.Line}.ind", block.Program));
        _targets =
        [
            .. Compilation.Model.Projects
                .SelectMany((project, i) => project.Indicators.Select((indicator, k) => new Target(i, k, indicator.Descriptor)))
                .OrderBy(target => target.Descriptor.Position.Line)
                .ThenBy(target => target.Descriptor.Position.Column),
        ];
    }

    public CaseBlock Block { get; }

    public Compilation Compilation { get; }

    /// <summary>What is wrong with the diagnostics of the program, or null.</summary>
    public string? DiagnosticsFailure()
    {
        var has = Compilation.HasErrors ? Expectation.Error
            : Compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning) ? Expectation.Warning
            : Expectation.NoError;
        return has == Block.Expectation || (has == Expectation.Warning && Block.Expectation == Expectation.NoError)
            ? null
            : $"expected {Block.Expectation}, got {has}";
    }

    /// <summary>The results of one case, one for each target line in the order of the program.</summary>
    public ImmutableArray<IndicatorResult> Run(CaseLine line, ImmutableArray<ProjectEvaluator> evaluators)
    {
        var sets = Report(line);
        var results = evaluators.Select((evaluator, i) => RowEvaluation.Run(evaluator, sets[i], Block.AsOf)).ToList();
        return [.. _targets.Select(target => results[target.Project][target.Index])];
    }

    // A data file of a row for each cell; it goes the way of every data file.
    private ImmutableArray<ReportedSet> Report(CaseLine line)
    {
        var table = ActualTable.Create(Compilation.Model, line.Cells.Select(cell => Row(line, cell)));
        if (table.Diagnostics.FirstOrDefault(diagnostic => !RowEvaluation.GivesVerdict(diagnostic)) is { } refused)
        {
            throw new InvalidOperationException($"the row was not understood: {refused.Message.Zh}");
        }

        return [.. table.Projects.Select(sets => sets.Single())];
    }

    private ActualRow Row(CaseLine line, CaseCell cell)
    {
        var source = new SourceText("实际值.csv", line.Text);
        var place = new Location(source, new TextSpan(0, source.Content.Length));
        var project = Compilation.Model.Projects.FirstOrDefault(project => cell.Name is not null && project.Inputs.Any(input => input.Descriptor.Name == cell.Name));
        var target = _targets.FirstOrDefault(candidate => candidate.Descriptor.Name == cell.Name) ?? _targets[0];
        return new ActualRow
        {
            Project = new DataText(project?.Name ?? target.Descriptor.Project, place),
            Indicator = new DataText(cell.Name ?? target.Descriptor.Name, place),
            Value = new DataText(cell.Text, place),
            Unit = cell.Unit,
        };
    }

    private sealed record Target(int Project, int Index, IndicatorDescriptor Descriptor);
}
