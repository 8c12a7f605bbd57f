using IndicatorLang.Hosting;

namespace IndicatorLang.Cli.Commands;

/// <summary>Where the command line keeps compiled programs: the folder of the variable IND_CACHE, else the user's folder for such things.</summary>
internal static class CacheFolder
{
    /// <summary>The variable that names another folder, or turns the cache off.</summary>
    public const string Variable = "IND_CACHE";

    private const string Off = "off";
    private const string Name = "indicatorlang";

    /// <summary>The store; null where it is turned off or the user has no such folder.</summary>
    public static ProgramStore? Of(CliEnvironment environment)
    {
        var chosen = environment.Variable(Variable);
        var folder = string.IsNullOrEmpty(chosen) ? Usual(environment)
            : string.Equals(chosen, Off, StringComparison.OrdinalIgnoreCase) ? null
            : Path.GetFullPath(chosen, environment.Directory);
        return folder is null ? null : new ProgramStore(folder);
    }

    private static string? Usual(CliEnvironment environment) =>
        OperatingSystem.IsWindows() ? Below(environment, "LOCALAPPDATA", Name, "cache")
        : OperatingSystem.IsMacOS() ? Below(environment, "HOME", "Library", "Caches", Name)
        : Below(environment, "XDG_CACHE_HOME", Name) ?? Below(environment, "HOME", ".cache", Name);

    // A relative path would be another folder in each working directory.
    private static string? Below(CliEnvironment environment, string variable, params string[] parts) =>
        environment.Variable(variable) is { Length: > 0 } root && Path.IsPathFullyQualified(root) ? Path.Combine([root, .. parts]) : null;
}
