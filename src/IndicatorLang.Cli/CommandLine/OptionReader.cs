using IndicatorLang.Text;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>Sorts the arguments behind a command into options and the rest.</summary>
internal sealed class OptionReader(Arguments arguments, string directory)
{
    private readonly CommandSpec _command = arguments.Command;

    /// <exception cref="UsageException">An option is not known, lacks its value or has a wrong one.</exception>
    public void Read(List<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var argument = args[i];
            if (argument == "--")
            {
                arguments.Positionals.AddRange(args.Skip(i + 1));
                return;
            }

            if (!argument.StartsWith('-') || argument == "-")
            {
                arguments.Positionals.Add(argument);
                continue;
            }

            var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=') : -1;
            var option = Find(equals < 0 ? argument : argument[..equals]);
            var values = arguments.Add(option);
            if (option.Value is null)
            {
                if (equals >= 0)
                {
                    throw new UsageException(UsageErrors.SwitchWithValue(option.Name));
                }

                values.Add(string.Empty);
            }
            else if (equals >= 0)
            {
                values.Add(Checked(option, argument[(equals + 1)..]));
            }
            else
            {
                i = ReadValues(option, values, args, i + 1) - 1;
            }
        }
    }

    private int ReadValues(OptionSpec option, List<string> values, List<string> args, int position)
    {
        if (position >= args.Count || (args[position].StartsWith('-') && args[position] != "-" && !option.TakesDash))
        {
            throw new UsageException(UsageErrors.MissingValue(option));
        }

        values.Add(Checked(option, args[position++]));
        while (option.IsList && position < args.Count && (!args[position].StartsWith('-') || args[position] == "-"))
        {
            // `--actuals a.csv seeds`: what can only be a program ends the list.
            if (IsProgram(args[position]))
            {
                break;
            }

            values.Add(args[position++]);
        }

        return position;
    }

    private bool IsProgram(string argument) =>
        argument.EndsWith(".ind", StringComparison.OrdinalIgnoreCase) || Directory.Exists(Path.Combine(directory, argument));

    private static string Checked(OptionSpec option, string value) =>
        option.Choices.IsEmpty || option.Choices.Contains(value)
            ? value
            : throw new UsageException(option.Planned.Contains(value) ? UsageErrors.PlannedValue(option, value) : UsageErrors.WrongChoice(option, value));

    private OptionSpec Find(string name)
    {
        foreach (var option in _command.Options)
        {
            if (option.IsNamed(name))
            {
                return option;
            }
        }

        foreach (var option in CommandTable.CommonOptions)
        {
            if (option.IsNamed(name))
            {
                return option;
            }
        }

        var known = _command.Options.Where(option => !option.IsHidden).Concat(CommandTable.CommonOptions).Select(option => option.Name)
            .Where(option => option.Length > 2);
        throw new UsageException(UsageErrors.UnknownOption(name, Spelling.Nearest(name, known, max: 1), _command.Name));
    }
}
