using System.Text;
using IndicatorLang.Syntax;

namespace IndicatorLang.Formatting;

/// <summary>A part of a statement on one line, with the blanks that belong into it. Needs no stack, however long a target is.</summary>
internal sealed class InlineText
{
    private readonly FormatOptions _options;
    private readonly StringBuilder _text = new();
    private readonly Stack<SyntaxElement> _pending;
    private TokenKind? _before;
    private bool _isSign;
    private bool _isInSet;

    private InlineText(IEnumerable<SyntaxElement> elements, FormatOptions options)
    {
        _options = options;
        _pending = new Stack<SyntaxElement>(elements.Reverse());
    }

    public static string Of(SyntaxElement element, FormatOptions options) => Of([element], options);

    public static string Of(IEnumerable<SyntaxElement> elements, FormatOptions options) => new InlineText(elements, options).Print();

    private string Print()
    {
        while (_pending.TryPop(out var element))
        {
            switch (element)
            {
                case SyntaxToken token:
                    // min(a, b), 甲.乙[2]: such a bracket stands at its name.
                    _isSign |= token is { Kind: TokenKind.OpenParen or TokenKind.OpenBracket, LeadingTrivia: "" } && _before == TokenKind.Name;
                    Append(TokenText.Of(token, _options), token.Kind, token.Kind);
                    break;
                case UnitSyntax unit:
                    var parts = unit.DescendantTokens().ToList();
                    Append(string.Concat(parts.Select(part => TokenText.Of(part, _options))), parts[0].Kind, TokenKind.Name, isUnit: true);
                    break;
                case NameSyntax or WordValueSyntax or IndicatorPathSyntax or CellSyntax:
                    Append(Word((SyntaxNode)element), TokenKind.Name, TokenKind.Name);
                    break;
                case SyntaxNode node:
                    _isInSet |= node is SetTargetSyntax;
                    foreach (var child in node.Children.Reverse())
                    {
                        _pending.Push(child);
                    }

                    break;
            }
        }

        return _text.ToString();
    }

    // The brackets of a name belong to it, so they stay as they are.
    private string Word(SyntaxNode word)
    {
        var tokens = word.DescendantTokens().Take(2).ToList();
        return tokens is [{ Kind: TokenKind.String }] ? TokenText.Of(tokens[0], _options) : word.ToString();
    }

    private void Append(string text, TokenKind first, TokenKind last, bool isUnit = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_before is { } before && !_isSign && Separates(before, first, isUnit))
        {
            _text.Append(' ');
        }

        _text.Append(text);

        // -5: a sign belongs to the number behind it, unless a value stands before it.
        _isSign = first is TokenKind.Minus or TokenKind.Plus
            && _before is not (TokenKind.Number or TokenKind.Name or TokenKind.CloseParen or TokenKind.Date or TokenKind.Percent);
        _isInSet &= first != TokenKind.CloseBrace;
        _before = last;
    }

    private bool Separates(TokenKind before, TokenKind behind, bool isUnit)
    {
        if (before is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Dot
            || behind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Comma or TokenKind.Dot or TokenKind.Colon)
        {
            return false;
        }

        return _isInSet && (before == TokenKind.OpenBrace || behind == TokenKind.CloseBrace) ? false : behind != TokenKind.Percent || !isUnit;
    }
}
