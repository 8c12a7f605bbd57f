using System.Text;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Commands;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Data.Rows;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>A row that was judged on its own.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Set">Its results.</param>
internal sealed record SingleRow(int Line, ReportSet Set);

/// <summary>A wide table whose rows are judged one by one: what its header says, and how a row is read that is not plain.</summary>
internal sealed class EachRowTable
{
    private readonly string _path;
    private readonly WideHeader _wide;
    private readonly LocalizedText? _distrust;
    private readonly HashSet<string> _several;
    private readonly int _project;

    private EachRowTable(string path, WideHeader wide, LocalizedText? distrust, int project, RowPlan plan)
    {
        (_path, _wide, _distrust, _project, Plan) = (path, wide, distrust, project, plan);
        _several = EvaluationRun.SeveralTargets(plan.Project);
    }

    public RowPlan Plan { get; }

    /// <summary>Reads the header of a table; null, with diagnostics, where no row could be read below it.</summary>
    /// <param name="path">The file, as given.</param>
    /// <param name="blocks">The file, of which the header is taken.</param>
    /// <param name="model">The program.</param>
    /// <param name="project">The place of the project that the rows are about.</param>
    /// <param name="evaluator">Its evaluator.</param>
    /// <param name="asOf">The day asked about, or null.</param>
    /// <param name="diagnostics">What is wrong with the header.</param>
    /// <exception cref="UsageException">The file is no wide table.</exception>
    public static EachRowTable? Read(
        string path, RecordBlocks blocks, ProgramModel model, int project, ProjectEvaluator evaluator, DateOnly? asOf, DiagnosticBag diagnostics)
    {
        var names = KnownNames.Of(model);
        if (DataFiles.IsOther(path, blocks.Ahead, names.IsIndicator))
        {
            throw new UsageException(UsageErrors.NoWideTable(path));
        }

        var (source, separator) = TakeHeader(path, blocks);
        var (scanner, cells) = (new CsvScanner(source, diagnostics, separator), new List<CsvCell>());
        if (!scanner.Read(cells))
        {
            diagnostics.Add(DataDiagnostics.EmptyFile(new Location(source, default)));
            return null;
        }

        if (CsvRows.WrongSeparator(cells) is { } wrong)
        {
            diagnostics.Add(DataDiagnostics.WrongSeparator(new Location(source, cells[0].Span), wrong));
            return null;
        }

        var header = cells.ToArray();
        if (CsvRows.IsLong(header))
        {
            throw new UsageException(UsageErrors.NoWideTable(path));
        }

        var records = new RecordReader(source, scanner, header.Length, diagnostics);
        if (WideHeader.Read(header, records, names.IsIndicator) is not { } wide)
        {
            return null;
        }

        if (wide.Keys.Find(DataColumn.Project) is not null)
        {
            throw new UsageException(UsageErrors.ProjectColumn(path));
        }

        var plan = PlanOf(header, wide, records, model, project, evaluator, asOf, separator);
        return new EachRowTable(path, wide, records.DistrustReason, project, plan);
    }

    /// <summary>Reads the rows of a text the way every table is read, and judges each.</summary>
    /// <param name="text">Whole records.</param>
    /// <param name="firstLine">How many lines stand before them.</param>
    /// <param name="diagnostics">What is wrong with them.</param>
    public IEnumerable<SingleRow> Judge(string text, int firstLine, DiagnosticBag diagnostics)
    {
        var source = new SourceText(_path, text) { FirstLine = firstLine };
        var scanner = new CsvScanner(source, diagnostics, (char)Plan.Separator);
        var records = new RecordReader(source, scanner, Plan.Width, diagnostics);
        foreach (var column in Plan.Unnamed)
        {
            records.MarkUnnamed(column);
        }

        if (_distrust is { } reason)
        {
            records.Distrust(reason);
        }

        var findings = new ResultDiagnostics(diagnostics, Plan.AsOf);
        while (records.Next())
        {
            var actuals = new ProjectActuals(Plan.Project, diagnostics);
            foreach (var (row, column) in WideTable.RowsOf(records, _wide, hasProject: false).Zip(_wide.Columns))
            {
                if (Plan.Names[column.Place] is { } name && name.Project == _project)
                {
                    actuals.Add(row, row.Value!.Value, name);
                }
            }

            var line = firstLine + source.GetPosition(records.Start).Line + 1;
            yield return new SingleRow(line, EvaluationRun.Evaluate(Plan.Project, actuals.ToSets()[0], Plan.Evaluator, Plan.AsOf, _several, findings));
        }
    }

    // The first line that is not blank, over several lines where a heading has a line end in quotes.
    private static (SourceText Source, char Separator) TakeHeader(string path, RecordBlocks blocks)
    {
        var (start, lines) = (0, 0);
        while (start < blocks.Ahead.Length && blocks.Ahead[start] is (byte)'\n' or (byte)'\r' or (byte)' ')
        {
            start++;
        }

        lines = RecordBlocks.LinesIn(blocks.Ahead[..start]);
        var first = blocks.Ahead[start..];
        var line = first.IndexOfAny((byte)'\n', (byte)'\r');
        var separator = CsvSeparator.Of(Encoding.UTF8.GetString(line < 0 ? first : first[..line]), ",\t;");
        var end = RecordBlocks.EndOfRecord(first, 0, (byte)separator);
        end = end < 0 ? line < 0 ? first.Length : RecordBlocks.BehindLineEnd(first, line) : end;
        var source = new SourceText(path, Encoding.UTF8.GetString(first[..end])) { FirstLine = lines };
        blocks.Skip(start + end);
        return (source, separator);
    }

    private static RowPlan PlanOf(
        CsvCell[] header, WideHeader wide, RecordReader records, ProgramModel model, int project, ProjectEvaluator evaluator, DateOnly? asOf, char separator)
    {
        var resolver = new NameResolver(model, it => ReferenceEquals(it, model.Projects[project]));
        var names = new ResolvedName?[header.Length];
        var taken = new HashSet<int>();
        var isClear = records.DistrustReason is null;
        foreach (var column in wide.Columns)
        {
            var name = resolver.Resolve(new ActualRow { Indicator = column.Heading, IsHeading = true }, records.Diagnostics);
            names[column.Place] = name;
            isClear &= column.Problem is null && name is { Indicator: { } named } && name.Project == project
                && named.Targets.All(taken.Add) && named.Targets.All(place => place >= evaluator.Indicators.Length || evaluator.Indicators[place].Computation is null);
        }

        return new RowPlan(model.Projects[project], evaluator, asOf)
        {
            Separator = (byte)separator,
            Width = header.Length,
            Names = names,
            Entity = wide.Keys.Find(DataColumn.Entity),
            Period = wide.Keys.Find(DataColumn.Period),
            IsClear = isClear,
            Unnamed = Enumerable.Range(0, header.Length).Where(i => header[i].Text.Trim().Length == 0).ToHashSet(),
        };
    }
}
