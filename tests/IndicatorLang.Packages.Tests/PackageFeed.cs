using IndicatorLang.Testing;

namespace IndicatorLang.Packages.Tests;

/// <summary>The packages of this repository in a folder, from what is built, and a place for projects that use them.</summary>
[CollectionDefinition(Name)]
public sealed class PackageFeed : ICollectionFixture<PackageFeed>, IDisposable
{
    /// <summary>The tests that share it.</summary>
    public const string Name = "packages";

    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public PackageFeed()
    {
        Folder = Directory.CreateDirectory(Path.Combine(Root.FullName, "feed")).FullName;
        foreach (var project in new[] { "IndicatorLang.Runtime", "IndicatorLang", "IndicatorLang.Build", "IndicatorLang.Arrow", "IndicatorLang.Cli" })
        {
            DotNet.Run(
                Repository.Root,
                "dotnet",
                ["pack", Repository.PathTo("src", project), "--no-build", "-c", Configuration, "-o", Folder, "-v", "q"]);
        }
    }

    /// <summary>The folder of the packages.</summary>
    public string Folder { get; }

    private DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("IndicatorLang-packages-");

    /// <summary>The version that the packages have.</summary>
    public string Version => Path.GetFileNameWithoutExtension(PackageOf("IndicatorLang.Runtime"))["IndicatorLang.Runtime.".Length..];

    /// <summary>The file of a package.</summary>
    public string PackageOf(string id) =>
        Directory.GetFiles(Folder, id + ".*.nupkg").Single(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]));

    /// <summary>An empty folder whose only source of packages is the feed; other packages come from those already restored.</summary>
    public string NewFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root.FullName, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Folder}" /></packageSources>
              <fallbackPackageFolders><clear />{Restored()}</fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Where packages are unpacked for a folder: never where earlier runs, with other packages of the same version, put them.</summary>
    internal static string CacheBeside(string folder) =>
        folder == Repository.Root ? UsualCache : Path.Combine(Path.GetDirectoryName(folder)!, "packages");

    public void Dispose() => Root.Delete(recursive: true);

    private static string UsualCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // ANTLR, Sprache and Roslyn were restored to build this repository.
    private static string Restored() => Directory.Exists(UsualCache) ? $"""<add key="restored" value="{UsualCache}" />""" : "";
}
