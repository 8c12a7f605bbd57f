using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>Aligns text by display width.</summary>
internal static class Cells
{
    /// <summary>The text with blanks behind it up to a width.</summary>
    public static string PadRight(string text, int width) => text + Blanks(width - DisplayWidth.Of(text));

    /// <summary>The text with blanks before it up to a width.</summary>
    public static string PadLeft(string text, int width) => Blanks(width - DisplayWidth.Of(text)) + text;

    private static string Blanks(int count) => count > 0 ? new string(' ', count) : string.Empty;
}
