using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Formatting;

/// <summary>What the printers know: the options, and which parts of the text have to stay as they are.</summary>
internal sealed class FormatContext
{
    private readonly int[] _errors;
    private readonly HashSet<int> _gaps;

    private readonly bool _isCautious;

    /// <param name="tree">The program.</param>
    /// <param name="options">The options.</param>
    /// <param name="isCautious">Whether declarations over several lines that have no layout of their own stay as they are.</param>
    public FormatContext(SyntaxTree tree, FormatOptions options, bool isCautious)
    {
        Options = options;
        _isCautious = isCautious;
        _errors = [.. tree.Diagnostics.Select(diagnostic => diagnostic.Location.Span.Start).Order()];
        _gaps = [.. tree.Diagnostics.Where(diagnostic => diagnostic.Location.Span.Length == 0).Select(diagnostic => diagnostic.Location.Span.Start)];
    }

    public FormatOptions Options { get; }

    /// <summary>Whether a statement stays as it is, because it is none of those whose layout is known.</summary>
    public bool IsCautious(SyntaxNode statement) => _isCautious && statement is not (
        IndicatorSyntax or HeaderFieldSyntax or PurchaseItemsSyntax or PurchaseItemSyntax or CalendarDeclarationSyntax or CalendarEntrySyntax
        or ScaleDeclarationSyntax or UnitDeclarationSyntax);

    /// <summary>Whether a diagnostic speaks of a place within a span, or of what is missing at its end.</summary>
    public bool IsBroken(TextSpan span)
    {
        var index = Array.BinarySearch(_errors, span.Start);
        index = index < 0 ? ~index : index;
        return (index < _errors.Length && _errors[index] < span.End) || _gaps.Contains(span.End);
    }
}
