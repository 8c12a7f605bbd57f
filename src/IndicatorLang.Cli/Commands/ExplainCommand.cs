using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary>
/// <c>ind explain CODE</c>: what a diagnostic means and what to do about it. <c>ind explain PATH --indicator NAME --actual
/// TEXT</c>: why an actual gets the verdict that it gets.
/// </summary>
internal static class ExplainCommand
{
    public static OptionSpec Indicator { get; } =
        new("--indicator", "NAME", new("要解释结论的指标", "the indicator whose verdict is explained"))
        {
            Expected = new("指标名称，如 车辆准点率 或 质量/培训", "the name of an indicator, such as 车辆准点率 or 质量/培训"),
        };

    public static OptionSpec Actual { get; } =
        new("--actual", "TEXT", new("实际值，写法与数据文件的单元格相同；不写就是没有填报", "the actual, written as in a cell of a data file; without it none is reported"))
        {
            Expected = new("实际值，如 97.3%", "an actual, such as 97.3%"),
            TakesDash = true,
        };

    public static OptionSpec Input { get; } =
        new("--input", "NAME=TEXT", new("一个输入的值，可以写几次，如 --input 总车次=200", "the value of an input; may be repeated, such as --input 总车次=200"))
        {
            IsRepeatable = true,
            Expected = new("输入和它的值，如 总车次=200", "an input and its value, such as 总车次=200"),
        };

    public static OptionSpec Unit { get; } =
        new("--unit", "UNIT", new("计量单位列里的单位", "the unit of the unit column")) { Expected = new("单位，如 万人次", "a unit, such as 万人次") };

    public static OptionSpec Format { get; } = CommonOptions.Format("text", "json");

    public static CommandSpec Spec { get; } = new(
        "explain",
        new("CODE | PATH… --indicator NAME [--actual TEXT | --input NAME=TEXT…] [选项]", "CODE | PATH… --indicator NAME [--actual TEXT | --input NAME=TEXT…] [options]"),
        new("解释一个诊断编号，或一个结论是怎么来的", "explain a diagnostic code, or how a verdict comes about"),
        Run)
    {
        Positionals =
        [
            new("CODE", new("诊断编号，如 IND5007，或它的英文短名", "a code such as IND5007, or its slug")),
            CommonOptions.Paths,
        ],
        Options = [Indicator, Actual, Input, Unit, CommonOptions.Project, CommonOptions.AsOf, Format],
        Examples =
        [
            new("ind explain seeds --indicator 外事专办员培训 --actual \"2 场\"", new("解释一个结论", "explain a verdict")),
            new("ind explain IND5007", new("解释 IND5007", "explain IND5007")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        if (arguments.Has(Indicator.Name))
        {
            return ExplainVerdict.Run(context);
        }

        foreach (var option in Spec.Options)
        {
            if (arguments.Has(option.Name))
            {
                throw new UsageException(UsageErrors.NeedsOption(option.Name, Indicator));
            }
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
