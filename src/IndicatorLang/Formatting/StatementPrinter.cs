using System.Collections.Immutable;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Formatting;

/// <summary>Prints statements that take one line.</summary>
internal sealed class StatementPrinter(FormatContext context)
{
    // A statement that its author broke over several lines is joined only as far as a screen shows it.
    private const int WidestLine = 160;

    public FormattedLine Print(SyntaxNode statement, int depth, AlignmentGroup group)
    {
        if (IsKeptAsWritten(statement))
        {
            return new FormattedLine(depth, [statement.ToString()]);
        }

        var line = statement switch
        {
            IndicatorSyntax { Target: { } target } indicator => Cells(depth, group, indicator.Clauses, Inline(indicator.Name), Inline(target)),
            HeaderFieldSyntax { Value: TextBlockValueSyntax } => new FormattedLine(depth, [Inline(statement)]),
            HeaderFieldSyntax field => Cells(depth, group, field.Clauses, [.. HeaderCells(field)]),
            PurchaseItemSyntax { Quantity: { } quantity, Amount: { } amount } item => Cells(depth, group, [], Inline(item.Name), Inline(quantity), Inline(amount)),
            _ => new FormattedLine(depth, [Inline(statement)]),
        };
        return IsBrokenOverLines(statement) && line.Cells.Concat(line.Clauses.Select(clause => clause.Text)).Sum(cell => DisplayWidth.Of(cell)) > WidestLine
            ? new FormattedLine(depth, [statement.ToString()])
            : line;
    }

    private FormattedLine Cells(int depth, AlignmentGroup group, ImmutableArray<ClauseSyntax> clauses, params ImmutableArray<string> cells) => new(depth, cells)
    {
        Clauses = [.. clauses.Select(clause => new ClauseCell(clause.Kind, Inline(clause)))],
        Group = group,
    };

    // The keyword, with a colon where there is one, and all that stands before the clauses.
    private IEnumerable<string> HeaderCells(HeaderFieldSyntax field)
    {
        var value = field.Children.Where(child => child is not ClauseSyntax).ToList();
        var keys = value.TakeWhile(child => child is SyntaxToken { Kind: TokenKind.Keyword or TokenKind.Colon }).ToList();
        yield return InlineText.Of(keys, context.Options);
        yield return InlineText.Of(value.Skip(keys.Count), context.Options);
    }

    // What is wrong, and what has a comment inside.
    private bool IsKeptAsWritten(SyntaxNode statement) =>
        statement is SkippedSyntax or IndicatorSyntax { Target: null }
        || context.IsCautious(statement) || context.IsBroken(statement.Span)
        || statement.DescendantTokens().Skip(1).Any(token => token.IsMissing || !TriviaParts.Read(token.LeadingTrivia).IsBlank);

    private static bool IsBrokenOverLines(SyntaxNode statement) =>
        statement.DescendantTokens().Skip(1).Any(token => token.LeadingTrivia.AsSpan().ContainsAny('\r', '\n'));

    private string Inline(SyntaxElement element) => InlineText.Of(element, context.Options);
}
