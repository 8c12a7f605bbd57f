using System.Reflection;

namespace IndicatorLang.Cli;

/// <summary>The version of the tool, which is that of its package.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>0.1.0</c> or <c>0.1.1-alpha.0.7</c>.</summary>
    public static string Text { get; } = WithoutCommit(
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Such as <c>IndicatorLang 0.1.0</c>.</summary>
    public static string Name => $"IndicatorLang {Text}";

    // Behind the plus stands the commit.
    private static string WithoutCommit(string version) => version.Split('+')[0];
}
