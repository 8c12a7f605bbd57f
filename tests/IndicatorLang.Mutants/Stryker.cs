using System.Diagnostics;
using System.Runtime.CompilerServices;
using IndicatorLang.Testing;

namespace IndicatorLang.Mutants;

/// <summary>
/// Lets Stryker make the mutants of a project: one assembly that holds all of them, and the report that lists them. It tries none of
/// them, because it is given a single test, which reaches nothing.
/// </summary>
internal static class Stryker
{
    private const string Variable = "INDICATORLANG_MUTATED";

    /// <summary>The report.</summary>
    public static string Mutate(Mutated project, Workspace workspace)
    {
        var report = Path.Combine(workspace.Stryker, "reports", "mutation-report.json");
        if (!File.Exists(report))
        {
            Directory.CreateDirectory(workspace.Stryker);
            var start = new ProcessStartInfo("dotnet")
            {
                WorkingDirectory = Repository.PathTo("tests", "IndicatorLang.Mutants"),
                ArgumentList = { "stryker", "--project", $"{project.Name}.csproj", "-O", workspace.Stryker },
                Environment = { [Variable] = workspace.Stryker },
            };
            foreach (var pattern in project.Patterns)
            {
                start.ArgumentList.Add("-m");
                start.ArgumentList.Add(pattern);
            }

            using var stryker = Process.Start(start)!;
            stryker.WaitForExit();
            if (!File.Exists(report))
            {
                throw new InvalidOperationException($"Stryker made no report: {report}");
            }
        }

        return report;
    }

    /// <summary>Keeps what Stryker has put in place of an assembly of these tests: it puts it back in the end.</summary>
    [ModuleInitializer]
    internal static void KeepMutated()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            foreach (var original in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.stryker-unchanged"))
            {
                var mutated = Path.ChangeExtension(original, null);
                File.Copy(mutated, Path.Combine(folder, Path.GetFileName(mutated)), overwrite: true);
            }
        }
    }
}
