using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Splits what is written without a blank behind a unit: <c>≥3辆且≤5辆</c>, <c>30000人次来源 "…"</c>, <c>500人以上</c>.
/// Where the split is not certain the message offers the blank.
/// </summary>
internal static class UnitRun
{
    private static readonly HiddenWord[] Words =
    [
        .. KeywordTable.All
            .Where(row => ClauseWords.IsClause(row.Keyword) || ClauseWords.IsConnective(row.Keyword))
            .SelectMany(row => row.Words, (row, word) => new HiddenWord(word, row.Keyword)),
    ];

    private sealed record HiddenWord(string Word, Keyword Keyword);

    /// <summary>Shortens a unit that has to be split; what was cut off, or null. <paramref name="next"/> is the token behind the unit.</summary>
    public static Lexeme? CutOff(ShapingContext context, Lexeme run, Lexeme? next)
    {
        var text = context.SpanOf(run);
        var suffix = SuffixWords.LengthAtEnd(text);
        if (suffix > 0)
        {
            return Cut(run, suffix, null);
        }

        foreach (var (word, keyword) in Words)
        {
            if (HasValueBehind(text, word))
            {
                run.AddProblem(SyntaxDiagnostics.RunNeedsSpace(context.At(run), text[..text.IndexOf(word)].ToString(), word));
                return null;
            }

            if (text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal) && IsWordBoundary(text, word))
            {
                if (next is not null && ClauseWords.Fits(keyword, next))
                {
                    return Cut(run, word.Length, keyword);
                }

                run.AddProblem(SyntaxDiagnostics.RunNeedsSpace(context.At(run), text[..^word.Length].ToString(), word));
                return null;
            }
        }

        return null;
    }

    /// <summary>True for the run of <c>5辆分值5</c>, in which a keyword and its value are hidden.</summary>
    private static bool HasValueBehind(ReadOnlySpan<char> run, string word)
    {
        var end = run.IndexOf(word) + word.Length;
        return !char.IsAscii(word[0]) && end > word.Length && end < run.Length && char.IsAsciiDigit(Numerals.ToAscii(run[end]));
    }

    /// <summary>An English keyword does not begin in the middle of an English word (resource, thousand).</summary>
    private static bool IsWordBoundary(ReadOnlySpan<char> run, string word) =>
        !char.IsAscii(word[0]) || !char.IsAsciiLetter(run[^(word.Length + 1)]);

    private static Lexeme Cut(Lexeme run, int length, Keyword? keyword)
    {
        run.End -= length;
        return new Lexeme(NAME, run.End, run.End + length) { Keyword = keyword };
    }
}
