using System.Collections.Immutable;
using Antlr4.Runtime.Atn;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Building;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Syntax.Shaping;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Parsing;

/// <summary>From text to tree: lexer, shaping, parser, builder. Everything of ANTLR stays behind it.</summary>
internal static class TreeParser
{
    public static (CompilationUnitSyntax Root, ImmutableArray<Diagnostic> Diagnostics) Parse(
        SourceText source, CancellationToken cancellation) => Parse(source, joinsPlainLines: true, cancellation);

    /// <param name="source">The text.</param>
    /// <param name="joinsPlainLines">Whether plain lines go past the parser; the tree is the same.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static (CompilationUnitSyntax Root, ImmutableArray<Diagnostic> Diagnostics) Parse(
        SourceText source, bool joinsPlainLines, CancellationToken cancellation)
    {
        var (raw, loose) = Tokenizer.Tokenize(source);
        var context = new BuildContext(source);
        loose.ForEach(context.Report);
        var builder = new TreeBuilder(context, new MemberBuilder(context));
        var parser = CreateParser(source, Shaper.Shape(source, raw, joinsPlainLines), builder.ReportParserError, cancellation);
        parser.AddParseListener(builder);
        Run(parser, cancellation);
        return (builder.Root!, context.Diagnostics());
    }

    private static void Run(IndicatorParser parser, CancellationToken cancellation)
    {
        try
        {
            parser.file();
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // Rules that are left midway are handed to the builder all the same, and what it makes of them matters to nobody.
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <summary>A parser that predicts by SLL alone and prints nothing.</summary>
    internal static IndicatorParser CreateParser(
        SourceText source, List<Lexeme> lexemes, Action<Lexeme, Lexeme, int> reportError, CancellationToken cancellation = default)
    {
        var parser = new ListeningParser(new LexemeStream(source.Path, lexemes, cancellation), TextWriter.Null, TextWriter.Null);
        parser.RemoveErrorListeners();
        parser.ErrorHandler = new LineErrorStrategy(reportError);
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        return parser;
    }
}
