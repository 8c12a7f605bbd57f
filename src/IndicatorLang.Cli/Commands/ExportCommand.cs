using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind export PATH… --format csv|xlsx|iati -o FILE</c>: programs as tables for other systems.</summary>
internal static class ExportCommand
{
    private static readonly OptionSpec Format = CommonOptions.Format("csv", "xlsx", "iati");

    private static readonly OptionSpec Output =
        CommonOptions.Output(new("写出的文件；不写则输出到标准输出", "the file to write; standard output without it"));

    public static CommandSpec Spec { get; } = new(
        "export",
        new("PATH… [-o FILE] [选项]", "PATH… [-o FILE] [options]"),
        new("把程序写成全国系统的导入表或 IATI 文件", "write programs as the national import sheet or as IATI"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options = [Format, Output],
        Examples =
        [
            new("ind export seeds --format xlsx -o 导入表.xlsx", new("写成工作簿，可填实际完成值", "a workbook, ready for the actuals")),
            new("ind export seeds --format iati -o 结果.xml", new("写成 IATI 2.03", "IATI 2.03")),
        ],
    };

    private static int Run(CommandContext context)
    {
        ProgramInput.RequirePaths(context);
        var target = new OutputTarget(context, context.Arguments.Value(Output.Name));
        var program = ProgramInput.Read(context);
        target.Check();
        if (program.HasErrors)
        {
            CheckText.WriteErrors(program.Diagnostics, context);
            context.Message(new("程序有错误，没有导出。", "nothing was exported, because the program has errors."));
            return ExitStatus.WrongInput;
        }

        var diagnostics = new DiagnosticBag();
        Write(program.Compilation, context.Arguments.Value(Format.Name) ?? "csv", target, context, diagnostics);
        context.Streams.FlushOutput();
        CheckText.WriteFindings(diagnostics.ToImmutable(), context);
        return ExitStatus.Success;
    }

    private static void Write(Compilation program, string format, OutputTarget target, CommandContext context, DiagnosticBag diagnostics)
    {
        switch (format)
        {
            case "iati":
                target.Write(stream => IatiFile.Write(program.Model, stream, diagnostics));
                break;
            case "xlsx":
                target.Write(stream => ExportedProgram.Of(program).WriteWorkbook(stream, diagnostics));
                break;
            case var _ when target.Path is { } path:
                var (sheet, companion) = ExportedProgram.Of(program).ToCsv(diagnostics);
                var beside = new OutputTarget(context, ExportedProgram.CompanionOf(path));
                beside.Check();
                target.Write(stream => stream.Write(sheet));
                beside.Write(stream => stream.Write(companion));
                context.Message(new(
                    $"项目信息和程序原文写入 {beside.Path}；导入 {path} 时会一并读入。", $"the fields of the projects and the program went to {beside.Path}; importing {path} reads it too."));
                break;
            default:
                target.Write(stream => stream.Write(ExportedProgram.Of(program).ToLoneCsv(diagnostics)));
                break;
        }
    }
}
