using System.Runtime.InteropServices;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Makes of the raw tokens those of <c>IndicatorParser.g4</c>, line by line: joins what is one name or number, decides what each
/// word is, closes what was left open. It never drops text: what it cannot place becomes a token all the same.
/// </summary>
internal sealed class Shaper
{
    private readonly List<Lexeme> _raw;
    private readonly List<Lexeme> _output;
    private readonly List<Lexeme> _line = [];
    private readonly ShapingContext _context;
    private readonly LineReader _reader;
    private readonly NameJoiner _joiner;
    private readonly MeasureShaper _measures;
    private readonly LineOpening _opening;
    private readonly TestLineShaper _tests;
    private readonly BracketMatcher _brackets;
    private readonly WordRoles _roles = new();
    private readonly LineSplitter _splitter;
    private readonly MissingFiller _filler;
    private readonly OpenBlocks _blocks;
    private readonly bool _joinsPlainLines;
    private bool _tooDeep;

    /// <summary>How many more { than } there are in the rest of the file.</summary>
    private int _missingBraces;

    private Shaper(SourceText source, List<Lexeme> raw, bool joinsPlainLines)
    {
        _raw = raw;
        _joinsPlainLines = joinsPlainLines;
        _missingBraces = raw.Count(lexeme => lexeme.Type == LBRACE) - raw.Count(lexeme => lexeme.Type == RBRACE);
        _output = new List<Lexeme>(raw.Count + (raw.Count / 8) + 8);
        _context = new ShapingContext(source);
        _reader = new LineReader(raw);
        _joiner = new NameJoiner(_context);
        _measures = new MeasureShaper(_context);
        var names = new NameMaker(_context);
        _opening = new LineOpening(_context, names);
        _tests = new TestLineShaper(names);
        _brackets = new BracketMatcher(_context);
        _splitter = new LineSplitter(_context);
        _filler = new MissingFiller(_context);
        _blocks = new OpenBlocks(_context);
    }

    /// <param name="source">The text.</param>
    /// <param name="raw">Its raw tokens.</param>
    /// <param name="joinsPlainLines">Whether a <see cref="PlainLine"/> is one token; else the parser reads each of its parts.</param>
    public static List<Lexeme> Shape(SourceText source, List<Lexeme> raw, bool joinsPlainLines = true)
    {
        var shaper = new Shaper(source, raw, joinsPlainLines);
        shaper.Run();
        return shaper._output;
    }

    private void Run()
    {
        while (true)
        {
            _reader.Read(_line);
            var end = _reader.Next;
            if (end.Type == LBRACE)
            {
                EndWithBlock(end);
            }
            else
            {
                AddLine(beforeBrace: false);
                if (end.Type == LexemeTypes.EndOfFile)
                {
                    CloseBlocks(end);
                    _output.Add(end);
                    Place();
                    return;
                }

                _output.Add(end);
                if (end.Type == RBRACE && !_blocks.Close(end))
                {
                    end.Type = SURPLUS_BRACE;
                    end.AddProblem(SyntaxDiagnostics.SurplusBrace(_context.At(end)));
                }

                _reader.Position++;
            }
        }
    }

    private void EndWithBlock(Lexeme brace)
    {
        if (_blocks.Count == BracketMatcher.DeepestNesting)
        {
            SkipBlock(brace);
            return;
        }

        if (_blocks.Count > 0 && _blocks.Count <= _missingBraces && _line.Count > 1 && _line[0].Keyword == Keyword.Project && TargetFinder.Find(_line) < 0)
        {
            // A project never stands inside anything, and braces are missing: they were left out before it.
            _missingBraces -= _blocks.Count;
            CloseBlocks(_line[0]);
        }

        var headingStart = (_line.Count > 0 ? _line[0] : brace).Start;
        var kind = BlockKind.Orphan;
        var hasHeading = true;
        if (_line.Count > 0)
        {
            kind = AddLine(beforeBrace: true);
        }

        if (kind == BlockKind.Orphan && !IsJunk(_blocks.Kind))
        {
            _output.Add(ShapingContext.Marker(ORPHAN_BLOCK));
            kind = BlockKind.Section;
            hasHeading = false;
        }

        _blocks.Open(kind, brace, headingStart, hasHeading);
        _output.Add(brace);
        _reader.Position++;
    }

    /// <summary>True inside blocks that hold lines only; a block in there is left as it is.</summary>
    private static bool IsJunk(BlockKind outer) =>
        outer is BlockKind.Purchases or BlockKind.Scale or BlockKind.Calendar or BlockKind.Test or BlockKind.Orphan;

    private void CloseBlocks(Lexeme carrier)
    {
        var position = _output.FindLast(lexeme => lexeme.End >= 0 && lexeme.Type != NEWLINE)?.End ?? 0;
        if (_tooDeep)
        {
            // The message about the depth says it all.
            for (var i = _blocks.Count; i > 0; i--)
            {
                _output.Add(ShapingContext.Marker(RBRACE));
            }

            return;
        }

        for (var i = _blocks.CloseAll(carrier, position); i > 0; i--)
        {
            _output.Add(ShapingContext.Marker(RBRACE));
        }
    }

    /// <summary>Makes one token of a block that lies too deep, with its heading.</summary>
    private void SkipBlock(Lexeme brace)
    {
        var start = _line.Count > 0 ? _line[0] : brace;
        var depth = 0;
        var position = _reader.Position;
        for (; _raw[position].Type != LexemeTypes.EndOfFile; position++)
        {
            depth += _raw[position].Type == LBRACE ? 1 : _raw[position].Type == RBRACE ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        _tooDeep |= depth > 0;
        var last = depth == 0 ? _raw[position++] : _raw[position - 1];
        var skipped = new Lexeme(SKIPPED_BLOCK, start.Start, last.End);
        skipped.AddProblem(SyntaxDiagnostics.NestingTooDeep(_context.At(brace), BracketMatcher.DeepestNesting));
        _output.Add(skipped);
        _reader.Position = position;
    }

    private BlockKind AddLine(bool beforeBrace)
    {
        var inside = _blocks.Kind;
        if (_line.Count == 0)
        {
            return BlockKind.Orphan;
        }

        _joiner.Join(_line);
        if (inside is not (BlockKind.Calendar or BlockKind.Scale or BlockKind.Test))
        {
            _measures.Shape(_line);
        }

        var opens = _opening.Open(_line, beforeBrace, inside);
        if (IsJunk(inside))
        {
            if (inside == BlockKind.Calendar)
            {
                _filler.FillDeclaration(_line, _output);
            }
            else if (inside == BlockKind.Test && _line[0].Type != ORPHAN)
            {
                _tests.Shape(_line, _output);
            }
            else
            {
                _filler.Copy(_line, _output);
            }
        }
        else if (_line[0].Type is SUBJECT or ORPHAN)
        {
            _brackets.Match(_line);
            _roles.AssignInIndicator(_line);
            _splitter.Split(_line);
            var start = _output.Count;
            _filler.FillIndicator(_line, _output);
            JoinPlain(start);
        }
        else
        {
            WordRoles.AssignInHeader(_line);
            _filler.FillDeclaration(_line, _output);
        }

        return opens;
    }

    /// <summary>Makes one token of the line that begins at a place of the output, where it is plain.</summary>
    private void JoinPlain(int start)
    {
        var line = CollectionsMarshal.AsSpan(_output)[start..];
        if (_joinsPlainLines && PlainForm.Fits(line))
        {
            var plain = new PlainLine(line.ToArray());
            CollectionsMarshal.SetCount(_output, start);
            _output.Add(plain);
        }
    }

    /// <summary>Gives each token its full extent, and the tokens without text their place.</summary>
    private void Place()
    {
        var position = 0;
        for (var i = 0; i < _output.Count; i++)
        {
            var lexeme = _output[i];
            lexeme.TokenIndex = i;
            if (lexeme is PlainLine line)
            {
                foreach (var part in line.Parts)
                {
                    position = Place(part, position);
                }
            }
            else
            {
                position = Place(lexeme, position);
            }
        }
    }

    /// <summary>Gives a token its extent behind what ends at a position; where it ends itself.</summary>
    private static int Place(Lexeme lexeme, int position)
    {
        lexeme.FullStart = position;
        if (lexeme.Start < 0)
        {
            lexeme.Start = position;
            lexeme.End = position;
        }

        return lexeme.Type == NEWLINE ? position : lexeme.End;
    }
}
