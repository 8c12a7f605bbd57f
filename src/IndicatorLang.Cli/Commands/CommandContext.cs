using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>What a command works with.</summary>
internal sealed class CommandContext(Arguments arguments, CliStreams streams, CliEnvironment environment)
{
    public Arguments Arguments { get; } = arguments;

    public CliStreams Streams { get; } = streams;

    public CliEnvironment Environment { get; } = environment;

    /// <summary>The language of messages.</summary>
    public Language Language { get; } = LanguageChoice.Of(arguments, environment);

    public FileReader Files { get; } = new(streams.Input, environment.Directory);

    /// <summary>Writes a line to standard error.</summary>
    public void Message(LocalizedText text) => Streams.ErrorText.Write($"{text.In(Language)}\n");
}
