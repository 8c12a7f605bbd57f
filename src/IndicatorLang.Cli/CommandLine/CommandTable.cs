using System.Collections.Immutable;
using IndicatorLang.Cli.Commands;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>All commands and the options that each of them has.</summary>
internal static class CommandTable
{
    /// <summary>The options of every command.</summary>
    public static ImmutableArray<OptionSpec> CommonOptions { get; } =
    [
        new(LanguageChoice.Option, "zh|en", new("消息的语言（默认 zh；也可用环境变量 IND_LANG）", "language of messages (default zh; or the variable IND_LANG)"))
        {
            Choices = ["zh", "en"],
        },
        new("--help", null, new("显示帮助", "show help")) { Alias = "-h" },
        new("--version", null, new("显示版本", "show the version")),
    ];

    /// <summary>What runs when no command is given.</summary>
    public static CommandSpec Help { get; } = new("help", default, default, HelpCommand.Run);

    public static CommandSpec Version { get; } = new("version", default, default, VersionCommand.Run);

    public static ImmutableArray<CommandSpec> All { get; } =
    [
        CheckCommand.Spec,
        EvalCommand.Spec,
        TestCommand.Spec,
        BuildCommand.Spec,
        ImportCommand.Spec,
        ExportCommand.Spec,
        ExplainCommand.Spec,
        FormatCommand.Spec,
        Planned("lsp"),
        Help,
        Version,
    ];

    // Named, so that asking for one gets a plain answer; left out of the help.
    private static CommandSpec Planned(string name) => new(name, default, default, HelpCommand.Run) { IsPlanned = true };
}
