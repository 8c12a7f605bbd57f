using IndicatorLang.Syntax;

namespace IndicatorLang.Formatting;

/// <summary>Whether two trees are the same program with the same comments and the same mistakes. It is what makes formatting safe: what is not the same is not given out.</summary>
internal static class SameProgram
{
    public static bool Says(SyntaxTree before, SyntaxTree after) =>
        before.Root.DescendantNodes().Select(node => node.GetType()).SequenceEqual(after.Root.DescendantNodes().Select(node => node.GetType()))
        && before.Root.DescendantTokens().Select(Meaning).SequenceEqual(after.Root.DescendantTokens().Select(Meaning))
        && Comments(before).SequenceEqual(Comments(after))
        && before.Diagnostics.Select(found => found.Code).SequenceEqual(after.Diagnostics.Select(found => found.Code));

    private static (TokenKind Kind, Keyword? Keyword, string Text) Meaning(SyntaxToken token) => (
        token.Kind,
        token.Keyword,
        token.Kind == TokenKind.Keyword ? string.Empty : TokenText.Of(token, FormatOptions.Default));

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        tree.Root.DescendantTokens().SelectMany(token => TriviaParts.Read(token.LeadingTrivia).Comments).Select(comment => comment.Text);
}
