using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind check PATH…</c>: parses, checks and analyses programs.</summary>
internal static class CheckCommand
{
    private const string WarningsAsErrors = "--warnings-as-errors";

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
            new(WarningsAsErrors, null, new("把警告当作错误", "treat warnings as errors")),
        ],
        Examples =
        [
            new("ind check seeds", new("检查文件夹里的所有程序", "check all programs of a folder")),
            new("ind check 综合管理.ind --format json", new("供其他程序读取", "for other programs to read")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var program = ProgramInput.Read(context);
        var diagnostics = context.Arguments.Has(WarningsAsErrors) ? Raise(program.Diagnostics) : program.Diagnostics;
        switch (context.Arguments.Value(Format.Name))
        {
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
