using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands.EachRow;

/// <summary>
/// <c>ind eval … --each-row</c>: wide tables of any length, each row judged by itself. Blocks of records are judged on all cores and
/// put together in the order of the file, so that the memory it takes does not grow with the file.
/// </summary>
internal sealed class EachRowRun(CommandContext context, ProgramInput program, Func<ProjectModel, bool> isSelected, DateOnly? asOf, string format)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Progress _progress = new(context, new("正在评价", "evaluating"));
    private long _errors = program.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
    private readonly List<string> _empty = [];
    private long _found;

    /// <summary>Runs it; gives back the exit status.</summary>
    /// <param name="paths">The files of actuals.</param>
    /// <param name="target">Where the results go.</param>
    /// <exception cref="UsageException">There is more than one project, or a file is no wide table.</exception>
    public int Run(IReadOnlyList<string> paths, OutputTarget target)
    {
        var (model, place) = (program.Compilation.Model, OnlyProject());
        var evaluator = program.Compilation.Interpret()[place];
        var totals = new RowTotals(evaluator.Indicators.Length);

        // What is wrong with a header is known before the output is begun.
        var files = paths.Select(path => Open(path, model, place, evaluator)).OfType<OpenTable>().ToList();
        target.Check();
        target.Write(output =>
        {
            files.ForEach(file => ReadFile(file, totals, output));

            _progress.Clear();
            WriteDiagnostics();
            WriteTotals(evaluator.Indicators, model.Projects[place].Name, totals, target, output);
        });
        context.Streams.FlushOutput();
        WriteSummary();
        return StatusOf(totals);
    }

    private int OnlyProject()
    {
        var projects = program.Compilation.Model.Projects;
        var selected = Enumerable.Range(0, projects.Length).Where(i => isSelected(projects[i])).ToList();
        return selected is [var only] ? only : throw new UsageException(UsageErrors.OneProjectForRows([.. projects.Select(project => project.Name)]));
    }

    private OpenTable? Open(string path, ProgramModel model, int place, ProjectEvaluator evaluator)
    {
        var stream = context.Files.Open(path);
        var bag = new DiagnosticBag();
        var table = EachRowInput.Open(path, stream, bag) is { } blocks && EachRowTable.Read(path, blocks, model, place, evaluator, asOf, bag) is { } read
            ? new OpenTable(path, stream, blocks, read)
            : null;
        Keep(bag);
        return table;
    }

    private void ReadFile(OpenTable file, RowTotals totals, Stream output)
    {
        using var stream = file.Stream;
        var lines = format is "csv" or "ndjson" ? new RowLines(file.Table.Plan, format == "ndjson", context.Language) : null;
        output.Write(lines is null ? [] : lines.Header.AsSpan());
        var (rows, errors) = (totals.Rows, _errors);
        Judge(file, lines, totals, output);
        if (totals.Rows == rows && _errors == errors)
        {
            _empty.Add(file.Path);
        }
    }

    // As many blocks are under way as there are cores, and one more; the first to have been begun is waited for.
    private void Judge(OpenTable file, RowLines? lines, RowTotals totals, Stream output)
    {
        var (blocks, table) = (file.Blocks, file.Table);
        var idle = new Stack<EachRowJob>();
        var running = new Queue<(RecordBlock Block, EachRowJob Job, Task<BlockResult> Task)>();
        var isDone = false;
        while (!isDone || running.Count > 0)
        {
            if (!isDone && running.Count <= Environment.ProcessorCount && blocks.Next(table.Plan.Separator) is { } block)
            {
                var job = idle.TryPop(out var free) ? free : new EachRowJob(file.Path, table, lines);
                running.Enqueue((block, job, Task.Run(() => job.Run(block))));
                continue;
            }

            if (!running.TryDequeue(out var first))
            {
                break;
            }

            var result = first.Task.GetAwaiter().GetResult();
            isDone |= result.IsUnreadable;
            output.Write(result.Lines.Span);
            totals.Add(result.Totals);
            Keep(result);
            idle.Push(first.Job);
            blocks.Return(first.Block);
            ShowProgress(file.Stream);
        }
    }

    private void ShowProgress(Stream stream)
    {
        if (stream.CanSeek)
        {
            _progress.Show(stream.Position, stream.Length);
        }
    }

    private void Keep(DiagnosticBag bag)
    {
        var found = bag.ToImmutable();
        _errors += found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Keep(found, found.Length);
    }

    private void Keep(BlockResult result)
    {
        _errors += result.Errors;
        Keep(result.Diagnostics, result.Found);
    }

    private void Keep(ImmutableArray<Diagnostic> diagnostics, long found)
    {
        _found += found;
        _diagnostics.AddRange(diagnostics.Take(EachRowJob.MostDiagnostics - _diagnostics.Count));
    }

    private void WriteDiagnostics()
    {
        if (format == "json")
        {
            return;
        }

        var text = new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour));
        text.Write([.. program.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), .. _diagnostics]);
        if (_found > _diagnostics.Count)
        {
            context.Message(new($"……另有 {_found - _diagnostics.Count} 个。", $"... and {_found - _diagnostics.Count} more."));
        }
    }

    private void WriteTotals(
        ImmutableArray<IndicatorDescriptor> indicators, string project, RowTotals totals, OutputTarget target, Stream output)
    {
        if (format == "json")
        {
            ImmutableArray<Diagnostic> all = [.. program.Diagnostics, .. _diagnostics];
            RowTotalsJson.Write(indicators, totals, asOf, all, program.Diagnostics.Length + _found, context.Language, output);
        }
        else if (format == "text")
        {
            OutputTarget.WriteText(output, writer => new RowTotalsText(writer, context.Language, target.Style, target.Width).Write(project, indicators, totals, asOf));
        }
    }

    private void WriteSummary()
    {
        foreach (var path in _empty)
        {
            context.Message(new($"“{path}”里没有数据行，没有可评价的。", $"there are no rows in '{path}', so there was nothing to evaluate."));
        }

        if (_errors > 0)
        {
            context.Message(ReportMessages.SomeWrong(_errors));
        }
    }

    private int StatusOf(RowTotals totals)
    {
        var bad = totals.Of(Verdict.NotMet) + totals.Of(Verdict.Undetermined) + totals.Of(Verdict.NotReported) + totals.Of(Verdict.Invalid);

        // A run of nothing must not look like one in which all is well.
        return _errors > 0 ? ExitStatus.WrongInput : bad == 0 && totals.Rows > 0 ? ExitStatus.Success : ExitStatus.NotMet;
    }

    /// <summary>A table whose header was read.</summary>
    private sealed record OpenTable(string Path, Stream Stream, RecordBlocks Blocks, EachRowTable Table);
}
