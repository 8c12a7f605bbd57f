using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Makes a name of what stands where a name belongs; a name of several tokens gets the message that it needs quotes.</summary>
internal sealed class NameMaker(ShapingContext context)
{
    /// <summary>Makes the tokens from <paramref name="start"/> up to <paramref name="end"/> one name.</summary>
    public void Make(List<Lexeme> line, int start, int end, int type)
    {
        var name = line[start];
        if (end - start > 1 || !TokenSets.IsName(name.Type))
        {
            // An invisible character is the mistake itself; quotes would only keep it.
            var characters = line.GetRange(start, end - start).SelectMany(lexeme => lexeme.Problems ?? []).Where(IsOfCharacters).ToList();
            var colon = end - start == 2 && TokenSets.IsName(name.Type) && line[start + 1].Type == COLON ? line[start + 1] : null;
            name.End = line.GetRange(start, end - start).Max(lexeme => lexeme.End);
            line.RemoveRange(start + 1, end - start - 1);
            name.ClearProblems();
            characters.ForEach(name.AddProblem);
            if (characters.Count == 0)
            {
                name.AddProblem(colon is null
                    ? SyntaxDiagnostics.NameNeedsQuotes(context.At(name), context.TextOf(name))
                    : SyntaxDiagnostics.ColonBehindName(context.At(colon), context.TextOf(name)[..^1].TrimEnd()));
            }

            name.Type = type;
        }
        else if (type != NAME)
        {
            StringText.ReportIn(name, context.At(name));
            name.Type = type;
        }

        name.Keyword = null;
    }

    private static bool IsOfCharacters(Diagnostic problem) =>
        problem.Descriptor == SyntaxDiagnostics.InvisibleCharacterDescriptor
        || problem.Descriptor == SyntaxDiagnostics.UnreadableCharacterDescriptor
        || problem.Descriptor == SyntaxDiagnostics.UnterminatedCommentDescriptor;
}
