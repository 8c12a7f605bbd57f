using System.ComponentModel;
using System.Diagnostics;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Emit;

namespace IndicatorLang.Cli.Commands;

/// <summary>
/// This tool again, under dotnet. A native program can neither compile nor load an assembly, so it leaves to the other whatever
/// needs compiled evaluators; all else it does itself, with the same output.
/// </summary>
internal static class ManagedTool
{
    /// <summary>Where it lies, from the folder of the native program on.</summary>
    private static readonly string Assembly = Path.Join(AppContext.BaseDirectory, "dotnet", "ind.dll");

    /// <summary>Whether a command line is beyond a native program, and this is one.</summary>
    public static bool IsNeeded(Arguments arguments) =>
        !ProgramEmitter.IsSupported
        && (arguments.Command == BuildCommand.Spec || arguments.Value(EvalCommand.Engine.Name) is TestRun.Compiled or TestRun.Both);

    /// <summary>Runs a command line there, on the same streams, and gives back its exit status.</summary>
    /// <exception cref="UsageException">The assembly or dotnet is missing.</exception>
    public static int Run(IReadOnlyList<string> args)
    {
        if (!File.Exists(Assembly))
        {
            throw new UsageException(UsageErrors.NoManagedTool(Assembly));
        }

        try
        {
            using var process = Process.Start("dotnet", ["exec", Assembly, .. args]);
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            throw new UsageException(UsageErrors.NoDotNet());
        }
    }
}
