using System.Diagnostics;
using System.Text;

namespace IndicatorLang.Packages.Tests;

/// <summary>What a process printed on both streams, and how it ended.</summary>
internal sealed record DotNet(int ExitStatus, string Output)
{
    // What the test run itself was started with would lead a build inside it astray.
    private static readonly string[] Inherited =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "IND_LANG"];

    /// <summary>Runs <c>dotnet</c>, or another program, in a folder and requires that it ends well.</summary>
    public static string Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var run = Try(folder, program, arguments);
        Assert.True(run.ExitStatus == 0, $"{program} {string.Join(' ', arguments)} ended with {run.ExitStatus}:\n{run.Output}");
        return run.Output;
    }

    public static DotNet Try(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        // Servers that stay behind would keep the streams open, and a cache of packages would answer for those just made.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NUGET_PACKAGES"] = PackageFeed.CacheBeside(folder);
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNet(process.ExitCode, (output + messages.Result).ReplaceLineEndings("\n"));
    }
}
