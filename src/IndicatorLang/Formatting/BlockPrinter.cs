using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Formatting;

/// <summary>Prints blocks: a line that opens one, the statements inside, a line that closes it; and the comments and blank lines between.</summary>
internal sealed class BlockPrinter(FormatContext context)
{
    private readonly List<FormattedLine> _lines = [];
    private readonly StatementPrinter _statements = new(context);
    private bool _isBroken;

    /// <summary>The lines of a file; null when its blocks are not sound, so that nothing can be moved.</summary>
    public List<FormattedLine>? Print(CompilationUnitSyntax file)
    {
        PrintMembers(file.Children, depth: 0, new AlignmentGroup(), new AlignmentGroup(), isProject: false);
        while (_lines.Count > 0 && _lines[^1].IsBlank)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return _isBroken ? null : _lines;
    }

    private void PrintMembers(IEnumerable<SyntaxElement> members, int depth, AlignmentGroup headers, AlignmentGroup indicators, bool isProject)
    {
        foreach (var member in members)
        {
            if (member is SyntaxToken end)
            {
                // The end of the file: what is before it are comments.
                PrintTrivia(end.LeadingTrivia, depth, isClosing: true);
                _isBroken |= end.Kind != TokenKind.EndOfFile && end.Text.Length > 0;
                continue;
            }

            // The line end behind a brace that stands alone is skipped text of its own; the layout writes line ends itself.
            var node = (SyntaxNode)member;
            if (string.IsNullOrWhiteSpace(node.ToString()))
            {
                continue;
            }

            PrintTrivia(LeadingTrivia(node), depth, isClosing: false);
            switch (node)
            {
                case ProjectSyntax:
                    PrintBlock(node, depth, new AlignmentGroup(), new AlignmentGroup(), isProject: true);
                    break;
                case SectionSyntax:
                    // The sections of one heading are aligned with each other, as the table that they come from is.
                    PrintBlock(node, depth, headers, isProject || depth == 0 ? new AlignmentGroup() : indicators, isProject: false);
                    break;
                case not ScaleDeclarationSyntax when HasBlock(node) && !context.IsCautious(node):
                    PrintBlock(node, depth, new AlignmentGroup(), new AlignmentGroup(), isProject: false);
                    break;
                default:
                    _lines.Add(_statements.Print(node, depth, node is HeaderFieldSyntax ? headers : indicators));
                    break;
            }
        }
    }

    private void PrintBlock(SyntaxNode block, int depth, AlignmentGroup headers, AlignmentGroup indicators, bool isProject)
    {
        var open = block.Children.IndexOf(block.Children.FirstOrDefault(child => child is SyntaxToken { Kind: TokenKind.OpenBrace, IsMissing: false })!);
        if (open < 0 || block.Children[^1] is not SyntaxToken { Kind: TokenKind.CloseBrace, IsMissing: false } close || HoldsComment(block, open))
        {
            _isBroken = true;
            return;
        }

        var head = block.Children.Take(open).ToList();
        _isBroken |= context.IsBroken(TextSpan.FromBounds(block.Span.Start, block.Children[open].Span.Start));
        _lines.Add(new FormattedLine(depth, [InlineText.Of(head, context.Options) + " {"]) { IsOpening = true });
        PrintMembers(block.Children.Skip(open + 1).SkipLast(1), depth + 1, headers, indicators, isProject);
        PrintTrivia(close.LeadingTrivia, depth + 1, isClosing: true);
        _lines.Add(new FormattedLine(depth, ["}"]));
    }

    private static bool HasBlock(SyntaxNode node) =>
        node.Children.Any(child => child is SyntaxToken { Kind: TokenKind.OpenBrace }) && node is not SkippedSyntax;

    private static bool HoldsComment(SyntaxNode block, int open) => block.Children.Take(open + 1)
        .SelectMany(child => child is SyntaxNode node ? node.DescendantTokens() : [(SyntaxToken)child])
        .Skip(1)
        .Any(token => !TriviaParts.Read(token.LeadingTrivia).IsBlank);

    private static string LeadingTrivia(SyntaxNode node) => node.Source.Content[node.FullSpan.Start..node.Span.Start];

    /// <summary>Prints the comments before a statement or the end of a block, and keeps one blank line where there were any.</summary>
    private void PrintTrivia(string trivia, int depth, bool isClosing)
    {
        var parts = TriviaParts.Read(trivia);
        _isBroken |= parts.HasStray;
        foreach (var comment in parts.Comments)
        {
            if (comment.NewlinesBefore == 0 && _lines.Count > 0 && !_lines[^1].IsBlank && _lines[^1].Comment.Length == 0
                && !_lines[^1].IsComment && !comment.Text.AsSpan().ContainsAny('\r', '\n'))
            {
                _lines[^1].Comment = comment.Text;
                continue;
            }

            PrintBlank(comment.NewlinesBefore);
            _lines.Add(new FormattedLine(depth, [comment.Text]) { IsComment = true });
        }

        if (!isClosing)
        {
            PrintBlank(parts.NewlinesBehind);
        }
    }

    // None at the start of a file or of a block.
    private void PrintBlank(int newlines)
    {
        if (newlines > 1 && _lines.Count > 0 && !_lines[^1].IsBlank && !_lines[^1].IsOpening)
        {
            _lines.Add(FormattedLine.Blank);
        }
    }
}
