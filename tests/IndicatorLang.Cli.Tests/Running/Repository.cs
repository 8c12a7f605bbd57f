using System.Reflection;

namespace IndicatorLang.Cli.Tests.Running;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Transcripts { get; } = Path.Combine(Root, "tests", "IndicatorLang.Cli.Tests", "Transcripts");
}
