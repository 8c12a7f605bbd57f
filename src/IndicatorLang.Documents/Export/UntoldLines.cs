using IndicatorLang.Syntax;

namespace IndicatorLang.Documents.Export;

/// <summary>The lines of a program that no table has a form for: computations, inputs, tests, calendars, settings, comments.</summary>
internal static class UntoldLines
{
    public static IEnumerable<string> Of(Compilation program)
    {
        foreach (var tree in program.Trees)
        {
            var untold = new SortedSet<int>();
            foreach (var member in tree.Root.DescendantMembers().Where(IsUntold))
            {
                var (first, last) = (tree.Source.GetPosition(member.Span.Start).Line, tree.Source.GetPosition(member.Span.End).Line);
                untold.UnionWith(Enumerable.Range(first, last - first + 1));
            }

            foreach (var token in tree.Root.DescendantTokens())
            {
                untold.UnionWith(Comments(token));
            }

            foreach (var line in untold)
            {
                yield return tree.Source[tree.Source.GetLineSpan(line)].Trim();
            }
        }
    }

    private static bool IsUntold(MemberSyntax member) => member switch
    {
        InputDeclarationSyntax or CalendarDeclarationSyntax or SettingSyntax or TestSyntax => true,
        IndicatorSyntax indicator => indicator.Clauses.Any(clause => clause.Kind is not (Keyword.Source or Keyword.Weight or Keyword.Note)),
        HeaderFieldSyntax field => field.Clauses.Length > 0,
        _ => false,
    };

    // The lines of the trivia before a token in which anything stands.
    private static IEnumerable<int> Comments(SyntaxToken token)
    {
        var trivia = token.LeadingTrivia;
        for (var at = 0; at < trivia.Length; at++)
        {
            if (!char.IsWhiteSpace(trivia[at]) && trivia[at] != '\uFEFF')
            {
                yield return token.Source.GetPosition(token.FullSpan.Start + at).Line;
            }
        }
    }
}
