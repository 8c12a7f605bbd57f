using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind check PATH…</c>: parses, checks and analyses programs.</summary>
internal static class CheckCommand
{
    private const string WarningsAsErrors = "--warnings-as-errors";
    private const string Fix = "--fix";
    private const string Diff = "--diff";

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json", "sarif");

    public static CommandSpec Spec { get; } = new(
        "check",
        new("PATH… [选项]", "PATH… [options]"),
        new("检查 .ind 程序", "check .ind programs"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options =
        [
            Format,
            LimitsOption.Spec,
            new(WarningsAsErrors, null, new("把警告当作错误", "treat warnings as errors")),
            new(Fix, null, new("直接修改文件：只做有把握、不改变评价结果的修改", "repair the files: only what is certain and changes no verdict")),
            new(Diff, null, new("只显示 --fix 会改什么，不写文件（也可写 --dry-run）", "show what --fix would change, writing nothing (also --dry-run)")) { Alias = "--dry-run" },
        ],
        Examples =
        [
            new("ind check seeds", new("检查文件夹里的所有程序", "check all programs of a folder")),
            new("ind check 综合管理.ind --format json", new("供其他程序读取", "for other programs to read")),
            new("ind check 综合管理.ind --diff", new("看看能自动改什么", "see what can be repaired")),
            new("ind check 综合管理.ind --fix", new("自动改正", "repair it")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var format = context.Arguments.Value(Format.Name) ?? "text";
        var repair = context.Arguments.Has(Diff) ? RepairMode.Show : context.Arguments.Has(Fix) ? RepairMode.Write : RepairMode.None;
        RepairRun.Check(context, repair, format);
        var program = RepairRun.Apply(ProgramInput.Read(context, LimitsOption.Of(context.Arguments)), repair, context);
        var diagnostics = context.Arguments.Has(WarningsAsErrors) ? Raise(program.Diagnostics) : program.Diagnostics;
        switch (format)
        {
            case "text" when RepairRun.UsesOutput(context, repair):
                CheckText.WriteFindings(diagnostics, context);
                break;
            case "json":
                DiagnosticJson.Write(diagnostics, context.Language, context.Streams.OutputBytes);
                break;
            case "sarif":
                SarifLog.Write(diagnostics, context.Language, context.Streams.OutputBytes);
                break;
            default:
                CheckText.Write(program.Compilation.Model, diagnostics, context);
                break;
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitStatus.WrongInput : ExitStatus.Success;
    }

    private static ImmutableArray<Diagnostic> Raise(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(diagnostic => diagnostic.Severity == Severity.Warning
            ? diagnostic with { Descriptor = diagnostic.Descriptor with { Severity = Severity.Error } }
            : diagnostic),
    ];
}
