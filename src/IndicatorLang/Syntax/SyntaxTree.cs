using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Parsing;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax;

/// <summary>The text of one file as an immutable tree that keeps every character, with what is wrong in it.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText source, CompilationUnitSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Root = root;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>All syntax diagnostics, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads any text; never throws for what stands in it.</summary>
    public static SyntaxTree Parse(SourceText source) => Parse(source, CancellationToken.None);

    /// <summary>Reads any text; never throws for what stands in it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static SyntaxTree Parse(SourceText source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (root, diagnostics) = TreeParser.Parse(source, cancellation);
        return new SyntaxTree(source, root, diagnostics);
    }

    /// <summary>The file again, byte for byte.</summary>
    public string ToFullString() => string.Concat(Root.DescendantTokens().Select(token => token.ToFullString()));
}
