using System.Collections.Immutable;
using IndicatorLang.Cli.Commands;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>A line of the help: a term and what it means.</summary>
internal sealed record HelpLine(string Term, LocalizedText Help);

/// <summary>A command: its name, its options and what it does.</summary>
/// <param name="Name">The name.</param>
/// <param name="Usage">What follows the name in the first line of the help.</param>
/// <param name="Summary">What it does, in a line.</param>
/// <param name="Run">Does it, and gives back the exit status.</param>
internal sealed record CommandSpec(string Name, LocalizedText Usage, LocalizedText Summary, Func<CommandContext, int> Run)
{
    public ImmutableArray<OptionSpec> Options { get; init; } = [];

    /// <summary>The arguments that are not options, for the help.</summary>
    public ImmutableArray<HelpLine> Positionals { get; init; } = [];

    /// <summary>Whether there may be more than one of them.</summary>
    public bool TakesMany { get; init; } = true;

    /// <summary>Command lines that work as they stand.</summary>
    public ImmutableArray<HelpLine> Examples { get; init; } = [];

    /// <summary>Whether the command is planned but not built, and left out of the help.</summary>
    public bool IsPlanned { get; init; }
}
