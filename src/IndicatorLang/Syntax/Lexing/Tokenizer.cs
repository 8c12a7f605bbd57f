using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>
/// Drives the generated lexer and finds the ends of what the lexer only opens: comments, text blocks and “ ” strings.
/// Newlines are tokens here; blanks and comments are only gaps between tokens.
/// </summary>
internal sealed class Tokenizer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly byte[] _classes;
    private readonly ClassifiedStream _stream;
    private readonly List<Lexeme> _lexemes;
    private readonly List<Diagnostic> _pending = [];
    private readonly List<Diagnostic> _loose = [];
    private readonly bool _hasUnreadable;
    private bool _noCommentEndAhead;

    private Tokenizer(SourceText source)
    {
        _source = source;
        _text = source.Content;
        _classes = CharacterClass.Classify(_text);
        _hasUnreadable = _classes.AsSpan().Contains((byte)'u');
        _stream = new ClassifiedStream(source.Path, _classes);
        _lexemes = new List<Lexeme>((_text.Length / 4) + 4);
    }

    /// <summary>The tokens, and the messages about lines that have none.</summary>
    public static (List<Lexeme> Lexemes, List<Diagnostic> Loose) Tokenize(SourceText source)
    {
        var tokenizer = new Tokenizer(source);
        tokenizer.Run();
        return (tokenizer._lexemes, tokenizer._loose);
    }

    private void Run()
    {
        var lexer = new IndicatorLexer(_stream, TextWriter.Null, TextWriter.Null) { TokenFactory = LexemeFactory.Instance };
        lexer.RemoveErrorListeners();
        while (true)
        {
            var lexeme = (Lexeme)lexer.NextToken();
            switch (lexeme.Type)
            {
                case IndicatorLexer.NAME:
                    lexeme.Keyword = KeywordTable.Find(_text.AsSpan(lexeme.Start, lexeme.Length));
                    break;
                case IndicatorLexer.OPEN_COMMENT:
                    SkipComment(lexeme);
                    continue;
                case IndicatorLexer.UNREADABLE:
                    AddToLine(SyntaxDiagnostics.UnreadableCharacter(At(lexeme), _text[lexeme.Start]));
                    continue;
                case IndicatorLexer.INVISIBLE:
                    AddToLine(SyntaxDiagnostics.InvisibleCharacter(At(lexeme), _text[lexeme.Start]));
                    continue;
                case IndicatorLexer.OPEN_TEXT_BLOCK:
                    CloseTextBlock(lexeme);
                    break;
                case IndicatorLexer.OPEN_CURLY:
                    CloseCurly(lexeme);
                    break;
            }

            Finish(lexeme);
            _lexemes.Add(lexeme);
            if (lexeme.Type == LexemeTypes.EndOfFile)
            {
                return;
            }
        }
    }

    private void Finish(Lexeme lexeme)
    {
        if (lexeme.Type is IndicatorLexer.NEWLINE or LexemeTypes.EndOfFile)
        {
            _loose.AddRange(_pending);
        }
        else
        {
            foreach (var problem in _pending)
            {
                lexeme.AddProblem(problem);
            }

            if (_hasUnreadable && _classes.AsSpan(lexeme.Start, lexeme.Length).IndexOf((byte)'u') is >= 0 and var offset)
            {
                var start = lexeme.Start + offset;
                lexeme.AddProblem(SyntaxDiagnostics.UnreadableCharacter(new Location(_source, new TextSpan(start, 1)), _text[start]));
            }
        }

        _pending.Clear();
    }

    /// <summary>A message that belongs to the line, whichever of its tokens carries it.</summary>
    private void AddToLine(Diagnostic problem)
    {
        if (_lexemes.Count > 0 && _lexemes[^1].Type != IndicatorLexer.NEWLINE)
        {
            _lexemes[^1].AddProblem(problem);
        }
        else
        {
            _pending.Add(problem);
        }
    }

    private Location At(Lexeme lexeme) => new(_source, TextSpan.FromBounds(lexeme.Start, lexeme.End));

    /// <summary>A comment without an end is taken to end with its line, so that the lines after it are still read.</summary>
    private void SkipComment(Lexeme opening)
    {
        var end = _noCommentEndAhead ? -1 : _text.IndexOf("*/", opening.End, StringComparison.Ordinal);
        if (end >= 0)
        {
            _stream.Seek(end + 2);
            return;
        }

        _noCommentEndAhead = true;
        var lineEnd = LineEnd(opening.End);
        _stream.Seek(lineEnd);
        AddToLine(SyntaxDiagnostics.UnterminatedComment(At(opening), lineEnd));
    }

    private void CloseTextBlock(Lexeme block)
    {
        block.Type = IndicatorLexer.TEXT_BLOCK;
        var close = _text.IndexOf("\"\"\"", block.End, StringComparison.Ordinal);
        if (close >= 0 && !IsNextOpening(block.End, close))
        {
            block.End = close + 3;
        }
        else
        {
            block.AddProblem(SyntaxDiagnostics.UnterminatedTextBlock(new Location(_source, new TextSpan(block.Start, 3))));
            block.End = TextBlockRecovery.FindEnd(_text, _classes, block.End);
        }

        _stream.Seek(block.End);
    }

    /// <summary>True when the quotes at <paramref name="close"/> follow a keyword, and so open the next block: the end of this one was left out.</summary>
    private bool IsNextOpening(int start, int close)
    {
        var lineStart = _text.LastIndexOfAny(['\n', '\r'], close - 1, close - start) + 1;
        return lineStart > 0
            && KeywordTable.Find(_text.AsSpan(lineStart, close - lineStart).Trim()) is { } keyword
            && KeywordTable.Of(keyword).Kind == KeywordKind.Header;
    }

    private void CloseCurly(Lexeme curly)
    {
        var depth = 1;
        var position = curly.End;
        while (position < _classes.Length && depth > 0 && _classes[position] is not ((byte)'\n' or (byte)'\r'))
        {
            depth += _classes[position] == 'l' ? 1 : _classes[position] == 'r' ? -1 : 0;
            position++;
        }

        curly.Type = depth == 0 ? IndicatorLexer.STRING : IndicatorLexer.OPEN_STRING;
        curly.End = position;
        _stream.Seek(position);
    }

    private int LineEnd(int position)
    {
        var length = _text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : position + length;
    }
}
