using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind --help</c>, <c>ind COMMAND --help</c> and <c>ind help COMMAND</c>.</summary>
internal static class HelpCommand
{
    public static int Run(CommandContext context)
    {
        HelpText.Write(Topic(context.Arguments), context.Language, context.Streams.OutputText);
        return ExitStatus.Success;
    }

    private static CommandSpec Topic(Arguments arguments)
    {
        if (arguments.Command != CommandTable.Help || arguments.Positionals is not [var name, ..])
        {
            return arguments.Command;
        }

        return CommandTable.All.FirstOrDefault(command => command.Name == name && !command.IsPlanned)
            ?? throw new UsageException(UsageErrors.UnknownCommand(name, []));
    }
}
