namespace IndicatorLang.Conformance.Documents;

/// <summary>The command line as it was built together with the tests.</summary>
internal static class CommandLineTool
{
    private const string Project = "IndicatorLang.Cli";

    private static readonly Lazy<string> Assembly = new(Find);

    /// <summary>Runs <c>ind</c> in a folder.</summary>
    public static CommandRun Run(string folder, IEnumerable<string> arguments) => CommandRun.OfAssembly(Assembly.Value, folder, arguments);

    // bin/Debug/net10.0 of its own project, or its folder among common artifacts.
    private static string Find()
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.Combine(Path.GetFileName(Path.GetDirectoryName(here)!), Path.GetFileName(here));
        string[] places =
        [
            Path.Combine(Testing.Repository.PathTo("src", Project, "bin"), configuration),
            Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, Project, Path.GetFileName(here)),
        ];
        return places.Select(place => Path.Combine(place, "ind.dll")).FirstOrDefault(IsOfThisBuild)
            ?? throw new InvalidOperationException($"ind.dll is in none of {string.Join(", ", places)}; build IndicatorLang.sln");
    }

    // A stale command line would show stale output.
    private static bool IsOfThisBuild(string assembly) => File.Exists(assembly)
        && File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(assembly)!, "IndicatorLang.dll"))
            .SequenceEqual(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "IndicatorLang.dll")));
}
