using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind import FILE…</c>: official tables to programs, and what was read, assumed and left.</summary>
internal static class ImportCommand
{
    private const string Report = "--report";
    private const string Force = "--force";

    private static readonly OptionSpec Output = new(
        "-o", "DIR", new("写程序的文件夹，每个项目一个 .ind 文件；不写则输出到标准输出", "the folder for the programs, one .ind file a project; standard output without it"))
    {
        Alias = "--output",
        Expected = new("文件夹", "a folder"),
    };

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json");

    public static CommandSpec Spec { get; } = new(
        "import",
        new("FILE… [-o DIR] [选项]", "FILE… [-o DIR] [options]"),
        new("把单位的绩效目标表变成 .ind 程序", "turn official tables into .ind programs"),
        Run)
    {
        Positionals =
        [
            new("FILE", new("txt、pdf、docx、xlsx、html、csv 文件；- 为标准输入", "a txt, pdf, docx, xlsx, html or csv file; - for standard input")),
        ],
        Options =
        [
            Output,
            Format,
            new(Report, null, new("逐行对照：原文、程序、照读、推定还是未读", "line by line: the document, the program, and whether it was read, assumed or refused")),
            new(Force, null, new("覆盖文件夹里已有的程序", "overwrite programs that are in the folder already")),
        ],
        Examples =
        [
            new("ind import 申报表.docx -o 程序", new("每个项目写成一个程序", "write a program for each project")),
            new("ind import 目标表.pdf --report", new("只看对照表", "only compare line by line")),
            new("ind import *.csv -o 程序 --format json", new("对照表供其他程序读取", "the comparison, for other programs to read")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        if (arguments.Positionals.Count == 0)
        {
            throw new UsageException(UsageErrors.NoDocuments());
        }

        var run = ImportRun.Of(arguments.Positionals, context);
        var folder = arguments.Value(Output.Name);
        var files = new ProgramFolder(context, folder);
        var isJson = arguments.Value(Format.Name) == "json";
        if (folder is not null)
        {
            files.Check(run.Programs, arguments.Has(Force));
        }

        var listed = ImportText.Listed(run.Diagnostics);
        if (!isJson)
        {
            new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour)).Write(listed);
        }

        if (folder is not null)
        {
            files.Write();
        }
        else if (!isJson && !arguments.Has(Report))
        {
            ImportText.WritePrograms(run.Programs, context);
        }

        if (isJson)
        {
            ImportJson.Write(run, context.Language, context.Streams.OutputBytes);
        }
        else if (arguments.Has(Report))
        {
            ImportText.WriteReport(run, context);
        }

        context.Streams.FlushOutput();
        if (!isJson)
        {
            ImportText.WriteSummary(run, run.Diagnostics.Length - listed.Length, folder, arguments.Has(Report), context);
        }

        return run.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitStatus.WrongInput : ExitStatus.Success;
    }
}
