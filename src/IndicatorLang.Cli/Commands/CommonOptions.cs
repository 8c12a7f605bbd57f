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

    public static OptionSpec Output(LocalizedText help) => new("-o", "FILE", help)
    {
        Alias = "--output",
        Expected = new("文件名", "a file name"),
    };

    public static OptionSpec Format(params string[] choices) =>
        new("--format", string.Join('|', choices), new($"输出格式（默认 {choices[0]}）", $"output format (default {choices[0]})")) { Choices = [.. choices] };
}
