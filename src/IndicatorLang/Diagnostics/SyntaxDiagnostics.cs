using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>
/// The messages about the form of the text, IND1001 to IND1999: one factory for each code. A message says what was expected
/// and then what to do, in the words of the person who fills in the table.
/// </summary>
public static partial class SyntaxDiagnostics
{
    private static DiagnosticDescriptor Error(string code, string slug) => new(code, slug, Severity.Error);

    private static Diagnostic Make(DiagnosticDescriptor descriptor, Location location, string zh, string en) =>
        new(descriptor, location, new LocalizedText(zh, en));

    private static Diagnostic WithReplacement(this Diagnostic diagnostic, string zh, string en, TextSpan span, string newText) =>
        diagnostic.WithFix(Fix.Replace(new LocalizedText(zh, en), span, newText));

    private static Diagnostic WithReplacement(this Diagnostic diagnostic, string newText) =>
        diagnostic.WithReplacement($"改为“{Shorten(newText)}”", $"Change to {Shorten(newText)}", diagnostic.Location.Span, newText);

    private static Diagnostic WithDeletion(this Diagnostic diagnostic) =>
        diagnostic.WithReplacement("删除", "Delete", diagnostic.Location.Span, string.Empty);

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A text short enough for a message.</summary>
    private static string Shorten(string text) => Excerpt.Of(text);
}
