using IndicatorLang.Text;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>
/// Takes a command line apart. Written by hand because every message is bilingual and start-up counts: System.CommandLine
/// costs 28 ms, nearly as much as an empty program.
/// </summary>
internal static class CommandLineParser
{
    /// <summary>Finds the command and its options. <c>--help</c> and <c>--version</c> are commands too, wherever they stand.</summary>
    /// <exception cref="UsageException">The command line is wrong.</exception>
    public static Arguments Parse(IReadOnlyList<string> args, CliEnvironment environment)
    {
        var position = 0;
        var leading = new List<string>();

        // Options that every command has may stand before it.
        while (position < args.Count && args[position].StartsWith('-') && args[position] is not "-" and not "--")
        {
            leading.Add(args[position++]);
            if (leading[^1] == LanguageChoice.Option && position < args.Count)
            {
                leading.Add(args[position++]);
            }
        }

        var name = position < args.Count ? args[position] : null;
        var command = name is null ? CommandTable.Help : Find(name);
        List<string> rest = [.. leading, .. args.Skip(position + 1)];
        if (IsAsked(rest, "--version"))
        {
            command = CommandTable.Version;
        }

        var arguments = new Arguments(command);
        new OptionReader(arguments, environment.Directory).Read(rest);
        if (name is null && !arguments.Has("--help") && command == CommandTable.Help)
        {
            throw new UsageException(UsageErrors.NoCommand());
        }

        return arguments;
    }

    private static CommandSpec Find(string name)
    {
        foreach (var command in CommandTable.All)
        {
            if (command.Name == name)
            {
                return command.IsPlanned ? throw new UsageException(UsageErrors.PlannedCommand(name)) : command;
            }
        }

        var nearest = Spelling.Nearest(name, CommandTable.All.Where(command => !command.IsPlanned).Select(command => command.Name), max: 1);
        throw new UsageException(UsageErrors.UnknownCommand(name, nearest));
    }

    private static bool IsAsked(List<string> args, string option)
    {
        var end = args.IndexOf("--");
        var at = args.IndexOf(option);
        return at >= 0 && (end < 0 || at < end);
    }
}
