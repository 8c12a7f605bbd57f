using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Documents.Writers;
using IndicatorLang.Model;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind export PATH… --format csv|xlsx|iati -o FILE</c>: programs as tables for other systems.</summary>
internal static class ExportCommand
{
    // 分值; the others are words, as they came.
    private static readonly HashSet<int> Numeric = [5, 7];

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
        Write(program.Compilation.Model, context.Arguments.Value(Format.Name) ?? "csv", target, diagnostics);
        context.Streams.FlushOutput();
        CheckText.WriteFindings(diagnostics.ToImmutable(), context);
        return ExitStatus.Success;
    }

    private static void Write(ProgramModel model, string format, OutputTarget target, DiagnosticBag diagnostics)
    {
        switch (format)
        {
            case "iati":
                target.Write(stream => IatiFile.Write(model, stream, diagnostics));
                break;
            case "xlsx":
                var table = NationalSheet.Of(model, diagnostics);
                target.Write(stream => SheetWriter.Write("绩效指标", table.Lines, Numeric, stream));
                break;
            default:
                var sheet = NationalSheet.Of(model, diagnostics);
                target.Write(stream => stream.Write(sheet.ToCsv()));
                break;
        }
    }
}
