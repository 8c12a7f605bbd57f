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
        var reported = Report(line);
        return
        [
            .. _targets.Select(target =>
            {
                var evaluator = evaluators[target.Project];
                var value = reported[target.Project][target.Index]?.ReadFor(evaluator.Indicators[target.Index]) ?? ActualValue.NotReported;
                return evaluator.Evaluate(target.Index, value, Block.AsOf);
            }),
        ];
    }

    // A data file of one row, or of none; it goes the way of every data file.
    private ImmutableArray<ImmutableArray<ReportedActual?>> Report(CaseLine line)
    {
        var table = ActualTable.Create(Compilation.Model, line.Cell is null ? [] : [Row(line, line.Cell)]);
        if (table.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"the row was not understood: {table.Diagnostics[0].Message.Zh}");
        }

        return [.. table.Projects.Select(sets => sets.Single().Actuals)];
    }

    private ActualRow Row(CaseLine line, string cell)
    {
        var source = new SourceText("实际值.csv", line.Text);
        var place = new Location(source, new TextSpan(0, source.Content.Length));
        var target = line.Indicator is null
            ? _targets[0]
            : _targets.FirstOrDefault(candidate => candidate.Descriptor.Name == line.Indicator) ?? _targets[0];
        return new ActualRow
        {
            Project = new DataText(target.Descriptor.Project, place),
            Indicator = new DataText(line.Indicator ?? target.Descriptor.Name, place),
            Value = new DataText(cell, place),
            Unit = line.Unit,
        };
    }

    private sealed record Target(int Project, int Index, IndicatorDescriptor Descriptor);
}
