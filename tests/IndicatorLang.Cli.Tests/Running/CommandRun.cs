using System.Text;

namespace IndicatorLang.Cli.Tests.Running;

/// <summary>A command line that was run in process, and what came of it.</summary>
internal sealed record CommandRun(int Status, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static CommandRun Of(Workspace workspace, params string[] args) => Of(workspace, args, stdin: [], environment: null);

    public static CommandRun Of(Workspace workspace, string[] args, byte[] stdin, CliEnvironment? environment)
    {
        using var input = new MemoryStream(stdin);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var status = Program.Run(args, input, output, error, environment ?? new CliEnvironment { Directory = workspace.Directory });
        return new CommandRun(status, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }
}
