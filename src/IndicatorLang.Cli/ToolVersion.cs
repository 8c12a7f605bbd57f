namespace IndicatorLang.Cli;

/// <summary>The version of the tool, from its assembly.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text => typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>Such as <c>IndicatorLang 0.1.0</c>.</summary>
    public static string Name => $"IndicatorLang {Text}";
}
