using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Parses texts that stand in a test.</summary>
internal static class Parsed
{
    /// <summary>A sound line that must survive whatever stands before it.</summary>
    public const string Bystander = "旁观者 ≥ 5 个";

    public static SyntaxTree Tree(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("测试.ind", text));
        Assert.Equal(text, tree.ToFullString());
        return tree;
    }

    /// <summary>The tree of a text without any syntax diagnostic.</summary>
    public static SyntaxTree Clean(string text)
    {
        var tree = Tree(text);
        Assert.Empty(tree.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message.Zh}"));
        return tree;
    }

    /// <summary>The only indicator of a sound text.</summary>
    public static IndicatorSyntax Line(string text) => Assert.IsType<IndicatorSyntax>(Assert.Single(Clean(text).Root.Members));

    /// <summary>The target of a sound line that begins with a name.</summary>
    public static T Target<T>(string target)
        where T : TargetSyntax => Assert.IsType<T>(Line("甲 " + target).Target);

    public static string[] Codes(string text) => [.. Tree(text).Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>
    /// Parses a line in which ⟦ and ⟧ mark what the one diagnostic must point at, followed by a sound line, which must survive.
    /// </summary>
    public static (SyntaxTree Tree, Diagnostic Diagnostic) Broken(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var text = marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal)
            + "\n" + Bystander + "\n";
        var tree = Tree(text);
        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal((start, end), (diagnostic.Location.Span.Start, diagnostic.Location.Span.End));
        AssertSurvived(tree);
        return (tree, diagnostic);
    }

    public static void AssertSurvived(SyntaxTree tree)
    {
        var last = Assert.IsType<IndicatorSyntax>(tree.Root.Members[^1]);
        Assert.Equal("旁观者", last.Name.Value);
        Assert.Equal("个", Assert.IsType<NumericValueSyntax>(Assert.IsType<ComparisonTargetSyntax>(last.Target).Value).Unit!.Numerator.Text);
        Assert.Empty(last.Clauses);
        Assert.Empty(last.Diagnostics);
    }

    /// <summary>The text after a fix.</summary>
    public static string Apply(string text, Fix fix)
    {
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        }

        return text;
    }

    /// <summary>The kinds of the nodes and the kinds of the tokens, whatever their spelling.</summary>
    public static string Shape(SyntaxNode node) =>
        $"{node.GetType().Name}({string.Join(' ', node.Children.Select(child => child is SyntaxNode inner ? Shape(inner) : ((SyntaxToken)child).Kind.ToString()))})";
}
