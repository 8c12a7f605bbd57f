using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>The command line as it was built together with the tests.</summary>
internal static class CommandLineTool
{
    private const string Project = "IndicatorLang.Cli";
    private const string Library = "IndicatorLang.dll";

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
            Path.Combine(Repository.PathTo("src", Project, "bin"), configuration),
            Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, Project, Path.GetFileName(here)),
        ];
        return places.Select(place => Path.Combine(place, "ind.dll")).FirstOrDefault(IsOfThisBuild)
            ?? throw new InvalidOperationException($"ind.dll is in none of {string.Join(", ", places)}; build IndicatorLang.sln");
    }

    // A stale command line would show stale output. Its libraries may be compiled ahead of time, so not their bytes are compared.
    private static bool IsOfThisBuild(string assembly) => File.Exists(assembly)
        && VersionOf(Path.Combine(Path.GetDirectoryName(assembly)!, Library)) == VersionOf(Path.Combine(AppContext.BaseDirectory, Library));

    private static Guid VersionOf(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
