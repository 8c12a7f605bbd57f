using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind explain CODE</c>: what a diagnostic means and what to do about it.</summary>
internal static class ExplainCommand
{
    // Explaining a verdict is planned; its options are known so that asking for it gets a plain answer.
    private static readonly OptionSpec Indicator = new("--indicator", "NAME", default) { IsHidden = true };
    private static readonly OptionSpec Actual = new("--actual", "TEXT", default) { IsHidden = true };

    public static CommandSpec Spec { get; } = new(
        "explain",
        new("CODE [选项]", "CODE [options]"),
        new("解释一个诊断编号", "explain a diagnostic code"),
        Run)
    {
        Positionals = [new("CODE", new("诊断编号，如 IND5007，或它的英文短名", "a code such as IND5007, or its slug"))],
        Options = [Indicator, Actual],
        Examples = [new("ind explain IND5007", new("解释 IND5007", "explain IND5007"))],
    };

    private static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        if (arguments.Has(Indicator.Name) || arguments.Has(Actual.Name))
        {
            throw new UsageException(UsageErrors.PlannedCommand("explain PATH --indicator"));
        }

        if (arguments.Positionals is not [var code, .. var more])
        {
            throw new UsageException(UsageErrors.NoCode());
        }

        if (more is [var extra, ..])
        {
            throw new UsageException(UsageErrors.TooManyArguments(extra));
        }

        // All codes look alike, so only a slug has others that it may be mistaken for.
        var descriptor = DiagnosticCatalog.Find(code)
            ?? throw new UsageException(UsageErrors.UnknownCode(code, Spelling.Nearest(code, DiagnosticCatalog.All.Select(known => known.Slug))));
        ExplanationText.Write(descriptor, ExampleRun.Of(descriptor.Code), context.Language, context.Streams.OutputText);
        return ExitStatus.Success;
    }
}
