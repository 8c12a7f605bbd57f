using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Commands;

namespace IndicatorLang.Cli;

/// <summary>The command line. A run has no state beyond its parameters, so tests run it in process and side by side.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var stdin = Console.OpenStandardInput();
        using var stdout = Console.OpenStandardOutput();
        using var stderr = Console.OpenStandardError();
        return Run(args, stdin, stdout, stderr, CliEnvironment.OfProcess());
    }

    /// <summary>Runs a command line and gives back its exit status.</summary>
    public static int Run(IReadOnlyList<string> args, Stream stdin, Stream stdout, Stream stderr, CliEnvironment environment)
    {
        using var streams = new CliStreams(stdin, stdout, stderr);
        var language = LanguageChoice.Guess(args, environment);
        try
        {
            return Execute(args, streams, environment);
        }
        catch (UsageException wrong)
        {
            streams.ErrorText.Write($"ind: {wrong.Problem.In(language)}\n");
            return ExitStatus.WrongUsage;
        }
        catch (BrokenPipeException)
        {
            // Whoever read the output has seen enough.
            return ExitStatus.Success;
        }
        catch (Exception defect)
        {
            DefectReport.Write(defect, args, streams.ErrorText, language, environment);
            return ExitStatus.Defect;
        }
    }

    private static int Execute(IReadOnlyList<string> args, CliStreams streams, CliEnvironment environment)
    {
        var arguments = CommandLineParser.Parse(args, environment);
        var context = new CommandContext(arguments, streams, environment);
        var status = arguments.Has("--help") ? HelpCommand.Run(context)
            : ManagedTool.IsNeeded(arguments) ? ManagedTool.Run(args)
            : arguments.Command.Run(context);
        streams.FlushOutput();
        return status;
    }
}
