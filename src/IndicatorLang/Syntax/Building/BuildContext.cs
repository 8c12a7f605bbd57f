using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary>
/// What the builders share: the elements built and not yet owned by a node, and the diagnostics. A builder marks the top,
/// pushes what it reads, and takes all above the mark as the children of its node. When it cannot make a node it leaves them,
/// and they become children of the node around it, so that no token is ever lost.
/// </summary>
internal sealed class BuildContext(SourceText source)
{
    private readonly List<SyntaxElement> _elements = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Diagnostic> _ofLine = [];

    public SourceText Source { get; } = source;

    /// <summary>The diagnostics of the statement being built.</summary>
    public IReadOnlyList<Diagnostic> OfLine => _ofLine;

    public int Mark() => _elements.Count;

    public void Push(SyntaxElement element) => _elements.Add(element);

    public ImmutableArray<SyntaxElement> Take(int mark)
    {
        var taken = new SyntaxElement[_elements.Count - mark];
        _elements.CopyTo(mark, taken, 0, taken.Length);
        _elements.RemoveRange(mark, taken.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    public void Report(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        _ofLine.Add(diagnostic);
    }

    /// <summary>Begins a statement; its diagnostics are collected apart.</summary>
    public void BeginLine() => _ofLine.Clear();

    /// <summary>All diagnostics, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() =>
        [.. _diagnostics.OrderBy(diagnostic => diagnostic.Location.Span.Start)];

    public static Lexeme LexemeOf(ITerminalNode node) => (Lexeme)node.Symbol;

    public static bool IsMissing(ITerminalNode node) => node.Symbol.Type == IndicatorLexer.MISSING;

    /// <summary>Pushes a token, and reports what shaping found wrong in it.</summary>
    public SyntaxToken PushToken(ITerminalNode node) => PushToken(LexemeOf(node));

    public SyntaxToken PushToken(Lexeme lexeme)
    {
        StringText.ReportIn(lexeme, new Location(Source, TextSpan.FromBounds(lexeme.Start, lexeme.End)));
        if (lexeme.Problems is { } problems)
        {
            foreach (var problem in problems)
            {
                Report(problem);
            }
        }

        var kind = LexemeTypes.KindOf(lexeme);
        if (kind == TokenKind.Name && lexeme.Length > 0 && StringText.IsQuote(Source.Content[lexeme.Start]))
        {
            kind = TokenKind.String;
        }

        var keyword = kind == TokenKind.Keyword ? lexeme.Keyword : null;
        var token = new SyntaxToken(Source, kind, lexeme.FullStart, lexeme.Start, lexeme.End, keyword);
        _elements.Add(token);
        return token;
    }

    /// <summary>Pushes a token, or all tokens of a line that is one to the parser.</summary>
    public void PushAll(Lexeme lexeme)
    {
        if (lexeme is not PlainLine line)
        {
            PushToken(lexeme);
            return;
        }

        foreach (var part in line.Parts)
        {
            PushToken(part);
        }
    }

    /// <summary>Takes a colon behind a keyword, where people write one and none is needed; the index of what follows.</summary>
    public int PushColon(ParserRuleContext parent, int index)
    {
        if (parent.GetChild(index) is not ITerminalNode { Symbol.Type: IndicatorLexer.COLON } colon)
        {
            return index;
        }

        var token = PushToken(colon);
        Report(SyntaxDiagnostics.SurplusPunctuation(token.Location, token.Text));
        return index + 1;
    }

    /// <summary>Pushes all tokens below a node of the parser, without building anything of them.</summary>
    public void PushTokens(IParseTree tree)
    {
        if (tree is ITerminalNode terminal)
        {
            if (terminal.Symbol.Type is not (IndicatorLexer.NEWLINE or IndicatorLexer.ORPHAN or IndicatorLexer.ORPHAN_BLOCK or LexemeTypes.EndOfFile))
            {
                PushAll(LexemeOf(terminal));
            }

            return;
        }

        for (var i = 0; i < tree.ChildCount; i++)
        {
            PushTokens(tree.GetChild(i));
        }
    }

    public Location At(int start, int end) => new(Source, TextSpan.FromBounds(start, end));

    /// <summary>The place of the text below a node of the parser.</summary>
    public Location At(ParserRuleContext context)
    {
        var start = (Lexeme)context.Start;
        if (start.Type == IndicatorLexer.ORPHAN && context.ChildCount > 1 && context.GetChild(1) is ITerminalNode first)
        {
            // The marker before a line that has no name stands at the end of the line before.
            start = LexemeOf(first);
        }

        var stop = context.Stop as Lexeme ?? start;
        return At(start.Start, Math.Max(start.Start, stop.End));
    }

    public string TextOf(Location location) => Source[location.Span];

}
