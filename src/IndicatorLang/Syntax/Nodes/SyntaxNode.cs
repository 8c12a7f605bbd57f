using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax;

/// <summary>A node: its children in the order of the text. The tokens of all nodes together are the whole file.</summary>
public abstract class SyntaxNode : SyntaxElement
{
    private protected SyntaxNode(ImmutableArray<SyntaxElement> children)
        : base(children[0].Source)
    {
        Children = children;
        var first = children[0];
        var last = children[^1];
        Span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        FullSpan = TextSpan.FromBounds(first.FullSpan.Start, last.FullSpan.End);
    }

    /// <summary>The nodes and tokens it is made of; never empty.</summary>
    public ImmutableArray<SyntaxElement> Children { get; }

    public override TextSpan Span { get; }

    public override TextSpan FullSpan { get; }

    /// <summary>All tokens below it, in the order of the text. Needs no stack, however deep the tree.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        foreach (var element in Descendants())
        {
            if (element is SyntaxToken token)
            {
                yield return token;
            }
        }
    }

    /// <summary>All nodes below it, parents before their children.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes()
    {
        foreach (var element in Descendants())
        {
            if (element is SyntaxNode node)
            {
                yield return node;
            }
        }
    }

    /// <summary>The statements below it, those of projects and sections included; without looking into any of them.</summary>
    internal IEnumerable<MemberSyntax> DescendantMembers()
    {
        var pending = new Stack<SyntaxNode>([this]);
        while (pending.TryPop(out var node))
        {
            if (node is MemberSyntax member && node != this)
            {
                yield return member;
            }

            if (node is CompilationUnitSyntax or ProjectSyntax or SectionSyntax)
            {
                for (var i = node.Children.Length - 1; i >= 0; i--)
                {
                    if (node.Children[i] is MemberSyntax inner)
                    {
                        pending.Push(inner);
                    }
                }
            }
        }
    }

    private IEnumerable<SyntaxElement> Descendants()
    {
        var pending = new Stack<SyntaxElement>();
        PushChildren(this);
        while (pending.TryPop(out var element))
        {
            yield return element;
            if (element is SyntaxNode node)
            {
                PushChildren(node);
            }
        }

        void PushChildren(SyntaxNode node)
        {
            for (var i = node.Children.Length - 1; i >= 0; i--)
            {
                pending.Push(node.Children[i]);
            }
        }
    }
}
