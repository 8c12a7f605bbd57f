using System.Diagnostics;
using System.Text;

namespace IndicatorLang.Conformance.Documents;

/// <summary>What a process printed, and how it ended.</summary>
internal sealed record CommandRun(int ExitStatus, string Output, string Messages)
{
    /// <summary>Runs a built program with .NET in a folder, with no terminal and no settings of the caller's.</summary>
    public static CommandRun OfAssembly(string assembly, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("IND_LANG");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output.ReplaceLineEndings("\n"), messages.Result.ReplaceLineEndings("\n"));
    }
}
