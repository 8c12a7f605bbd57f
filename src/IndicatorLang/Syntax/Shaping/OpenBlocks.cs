using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>The blocks open at a place of the file, and the message about braces that were left out.</summary>
internal sealed class OpenBlocks(ShapingContext context)
{
    private readonly Stack<Block> _blocks = new();

    /// <summary>A block whose brace stands further left than its heading: probably that of the block around it.</summary>
    private Lexeme? _suspect;

    private sealed record Block(BlockKind Kind, Lexeme Brace, int Column, bool HasHeading);

    public int Count => _blocks.Count;

    /// <summary>The innermost block.</summary>
    public BlockKind Kind => _blocks.TryPeek(out var block) ? block.Kind : BlockKind.Section;

    public void Open(BlockKind kind, Lexeme brace, int headingStart, bool hasHeading) =>
        _blocks.Push(new Block(kind, brace, ColumnOf(headingStart), hasHeading));

    /// <summary>Closes the innermost block; false when there is none.</summary>
    public bool Close(Lexeme brace)
    {
        if (!_blocks.TryPop(out var block))
        {
            return false;
        }

        if (_suspect is null && IsFirstOnLine(brace) && !IsOnLineOf(block.Brace, brace) && ColumnOf(brace.Start) < block.Column)
        {
            _suspect = block.Brace;
        }

        if (_blocks.Count == 0)
        {
            _suspect = null;
        }

        return true;
    }

    /// <summary>
    /// Closes all blocks, with one message about the missing braces on <paramref name="carrier"/>; how many there were. They
    /// would have to stand at <paramref name="position"/>.
    /// </summary>
    public int CloseAll(Lexeme carrier, int position)
    {
        var count = _blocks.Count;

        // A brace without a heading has its message already.
        var headed = _blocks.Where(block => block.HasHeading).ToList();
        if (headed.Count > 0)
        {
            var brace = _suspect ?? headed[0].Brace;
            var others = headed.Where(block => block.Brace != brace)
                .Select(block => new RelatedLocation(context.At(block.Brace), new LocalizedText("这个“{”也没有对应的“}”。", "This { has no } either.")));
            var diagnostic = SyntaxDiagnostics.MissingBrace(context.At(brace), HeadingOf(brace), count, position);
            carrier.AddProblem(diagnostic with { Related = [.. _suspect is null ? others : ImmutableArray<RelatedLocation>.Empty] });
        }

        _blocks.Clear();
        _suspect = null;
        return count;
    }

    private string HeadingOf(Lexeme brace)
    {
        var line = context.Source.GetLineSpan(context.Source.GetPosition(brace.Start).Line);
        return context.Source[TextSpan.FromBounds(line.Start, brace.Start)].Trim();
    }

    private int ColumnOf(int position) => context.Source.GetPosition(position).Column;

    private bool IsOnLineOf(Lexeme a, Lexeme b) =>
        context.Source.GetPosition(a.Start).Line == context.Source.GetPosition(b.Start).Line;

    private bool IsFirstOnLine(Lexeme lexeme)
    {
        var position = context.Source.GetPosition(lexeme.Start);
        return context.Source.Content.AsSpan(lexeme.Start - position.Column, position.Column).IsWhiteSpace();
    }
}
