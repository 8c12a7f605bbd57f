using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>Options and arguments that more than one command has.</summary>
internal static class CommonOptions
{
    /// <summary>The programs.</summary>
    public static HelpLine Paths { get; } = new(
        "PATH",
        new(".ind 文件；文件夹（其中所有 .ind 文件）；- 为标准输入", "an .ind file; a folder (all .ind files in it); - for standard input"));

    /// <summary>The day on which the question is asked.</summary>
    public static OptionSpec AsOf { get; } =
        new("--as-of", "DATE", new("评价日，如 2019-06-30；未到期的指标不算未填报", "the day asked about, such as 2019-06-30; what is not due yet is not missing"))
        {
            Expected = new("日期，如 2019-06-30", "a date, such as 2019-06-30"),
        };

    /// <summary>The one project that is meant.</summary>
    public static OptionSpec Project { get; } =
        new("--project", "NAME", new("只评价这个项目", "evaluate this project only"))
        {
            Expected = new("项目名称", "the name of a project"),
        };

    public static OptionSpec Output(LocalizedText help) => new("-o", "FILE", help)
    {
        Alias = "--output",
        Expected = new("文件名", "a file name"),
    };

    public static OptionSpec Format(params string[] choices) =>
        new("--format", string.Join('|', choices), new($"输出格式（默认 {choices[0]}）", $"output format (default {choices[0]})")) { Choices = [.. choices] };
}
