using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>What a quoted text says.</summary>
internal static class StringText
{
    public static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal);

    /// <summary>The signs that open or close a text.</summary>
    public const string Quotes = "\"＂“”";

    /// <summary>Adds the message to a text whose quotes are not right.</summary>
    public static void ReportIn(Lexeme lexeme, Location location)
    {
        switch (lexeme.Type)
        {
            case IndicatorLexer.OPEN_STRING:
                var quote = location.Source.Content[lexeme.Start];
                lexeme.AddProblem(SyntaxDiagnostics.UnterminatedString(location, quote));
                break;
            case IndicatorLexer.WRONG_CURLY:
                lexeme.AddProblem(SyntaxDiagnostics.WrongOpeningQuote(location));
                break;
        }
    }

    /// <summary>The text between the quotes. Escapes count in straight quotes only; an unknown one is kept as it is and reported.</summary>
    public static string Decode(Location location, Action<Diagnostic> report)
    {
        var raw = location.Source.Content.AsSpan(location.Span.Start, location.Span.Length);
        var straight = raw[0] is '"' or '＂';
        var hasEnd = raw.Length > 1 && (straight ? raw[^1] is '"' or '＂' : raw[^1] == '”');
        var inner = raw[1..(hasEnd ? ^1 : ^0)];
        if (!straight || !inner.Contains('\\'))
        {
            return inner.ToString();
        }

        var result = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\' || i + 1 == inner.Length)
            {
                result.Append(inner[i]);
                continue;
            }

            switch (inner[++i])
            {
                case '"' or '\\':
                    result.Append(inner[i]);
                    break;
                case 'n':
                    result.Append('\n');
                    break;
                default:
                    var length = char.IsHighSurrogate(inner[i]) && i + 1 < inner.Length ? 3 : 2;
                    var span = new TextSpan(location.Span.Start + i, length);
                    report(SyntaxDiagnostics.UnknownEscape(location with { Span = span }, location.Source[span]));
                    result.Append('\\').Append(inner[i]);
                    break;
            }
        }

        return result.ToString();
    }
}
