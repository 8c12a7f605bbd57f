using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Formatting;

/// <summary>
/// Lays a program out in the canonical way: one statement a line, indentation by blocks, columns aligned by display width, canonical
/// operators and half-width signs. Comments, blank lines between statements and the inside of texts are kept. The result says the same:
/// it is parsed again, and given out only if its tree is the one that went in.
/// </summary>
public static class Formatter
{
    /// <summary>The formatted text of a program. Never throws for what stands in it.</summary>
    public static string Format(string text, FormatOptions? options = null) =>
        Format(SyntaxTree.Parse(new SourceText(string.Empty, text)), options).Text;

    /// <summary>The formatted text of a parsed program.</summary>
    public static FormatResult Format(SyntaxTree tree, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        options ??= FormatOptions.Default;
        var hasErrors = tree.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        var text = Print(new FormatContext(tree, options, isCautious: false), tree)
            ?? Print(new FormatContext(tree, options, isCautious: true), tree)
            ?? tree.Source.Content;
        return new FormatResult(text, hasErrors);
    }

    /// <summary>The formatted text; null when it would not say the same.</summary>
    private static string? Print(FormatContext context, SyntaxTree tree)
    {
        if (new BlockPrinter(context).Print(tree.Root) is not { } lines)
        {
            return null;
        }

        var newline = NewlineOf(tree.Source.Content);
        var text = string.Concat(LineLayout.Render(lines).Select(line => line + newline));
        return SameProgram.Says(tree, SyntaxTree.Parse(new SourceText(tree.Source.Path, text))) ? text : null;
    }

    // The file keeps the line ends that it begins with.
    private static string NewlineOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        return first >= 0 && text[first] == '\r' ? first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r" : "\n";
    }
}
