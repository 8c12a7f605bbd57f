namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind --version</c>.</summary>
internal static class VersionCommand
{
    public static int Run(CommandContext context)
    {
        context.Streams.OutputText.Write($"{ToolVersion.Name}\n");
        return ExitStatus.Success;
    }
}
