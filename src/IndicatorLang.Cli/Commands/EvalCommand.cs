using System.Globalization;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Commands.EachRow;
using IndicatorLang.Cli.Input;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind eval PATH… --actuals FILE…</c>: holds actuals against targets.</summary>
internal static class EvalCommand
{
    private static readonly OptionSpec Actuals =
        new("--actuals", "FILE…", new("实际值的数据文件：xlsx、CSV、JSON，或 docx 自评表；- 为标准输入", "files of actuals: xlsx, CSV, JSON, or a self-evaluation in docx; - for standard input"))
        {
            IsList = true,
            Expected = new("数据文件，如 actuals.csv", "a data file, such as actuals.csv"),
        };

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json", "csv", "md", "html", "xlsx", "ndjson");

    private static readonly OptionSpec Rows =
        new("--each-row", null, new("CSV 宽表的每一行单独评价，多少行都行", "judge each row of a wide CSV table by itself, however many there are"));

    private static readonly OptionSpec Output =
        CommonOptions.Output(new("把结果写入文件，不写到标准输出", "write the results to a file instead of standard output"));

    public static readonly OptionSpec Engine =
        new("--engine", "auto|interpreter|compiled", default) { Choices = ["auto", "interpreter", "compiled"], IsHidden = true };

    public static CommandSpec Spec { get; } = new(
        "eval",
        new("PATH… --actuals FILE… [选项]", "PATH… --actuals FILE… [options]"),
        new("用实际值评价指标", "hold actuals against the targets"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options = [Actuals, CommonOptions.AsOf, CommonOptions.Project, Rows, Format, Output, Engine],
        Examples =
        [
            new("ind eval seeds --actuals seeds/actuals.csv", new("评价并打印结果表", "evaluate and print the table")),
            new("ind eval seeds --actuals a.csv b.json --as-of 2019-06-30", new("几个数据文件，按评价日", "several data files, as of a day")),
            new("ind eval 车辆.ind --actuals 百万行.csv --each-row", new("每行一个对象，统计各结论的行数", "a row for each object, and how many rows have which verdict")),
            new("ind eval seeds --actuals a.csv --format html -o 结果.html", new("写成网页", "write a web page")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        var format = arguments.Value(Format.Name) ?? "text";
        var asOf = arguments.Value(CommonOptions.AsOf.Name) is { } day ? ParseDay(day) : (DateOnly?)null;
        ProgramInput.RequirePaths(context);
        if (!arguments.Has(Actuals.Name))
        {
            throw new UsageException(UsageErrors.NoActuals());
        }

        CheckFormat(format, arguments.Has(Rows.Name));
        var target = new OutputTarget(context, arguments.Value(Output.Name));
        var program = ProgramInput.Read(context);
        var isSelected = ProjectFilter.Of(program.Compilation.Model, arguments.Value(CommonOptions.Project.Name));
        if (arguments.Has(Rows.Name))
        {
            return new EachRowRun(context, program, isSelected, asOf, format).Run(arguments.Values(Actuals.Name), target);
        }

        var model = program.Compilation.Model;
        var bag = new DiagnosticBag();
        var rows = DataFiles.Read(arguments.Values(Actuals.Name), context.Files, KnownNames.Of(model), bag);
        target.Check();

        var job = new EvaluationJob(program, isSelected, asOf, arguments.Value(Engine.Name), CacheFolder.Of(context.Environment), new Progress(context, new("正在评价", "evaluating")));
        var report = job.Run(rows, bag);
        var messages = new ReportMessages(report, program.Diagnostics.Length, format == "json", context);
        messages.WriteDiagnostics();
        ReportWriter.Write(report, format, target, context);
        context.Streams.FlushOutput();
        messages.WriteSummary();
        return Status(report);
    }

    private static void CheckFormat(string format, bool isEachRow)
    {
        if (isEachRow && format is "md" or "html" or "xlsx")
        {
            throw new UsageException(UsageErrors.FormatForRows(format));
        }

        if (!isEachRow && format == "ndjson")
        {
            throw new UsageException(UsageErrors.FormatOfRows(format));
        }
    }

    private static int Status(EvaluationReport report)
    {
        if (report.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return ExitStatus.WrongInput;
        }

        var good = report.Counts[Verdict.Met] + report.Counts[Verdict.NotApplicable] + report.Counts[Verdict.NotDue];
        return good == report.Counts.Total ? ExitStatus.Success : ExitStatus.NotMet;
    }

    /// <summary>The day of <c>--as-of</c>.</summary>
    public static DateOnly ParseDay(string text)
    {
        string[] formats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];
        return DateOnly.TryParseExact(text.Trim(), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException(UsageErrors.WrongDate(text));
    }
}
