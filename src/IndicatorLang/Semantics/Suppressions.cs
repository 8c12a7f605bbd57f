using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Silences the warnings that a line names with <c>忽略 IND4004 "理由"</c>. Errors cannot be silenced.</summary>
internal static class Suppressions
{
    /// <summary>The diagnostics that remain, with those on the clauses themselves.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<SyntaxTree> trees, ImmutableArray<Diagnostic> diagnostics)
    {
        var clauses = trees.SelectMany(tree => tree.Root.DescendantNodes().OfType<MemberSyntax>())
            .SelectMany(Clauses)
            .Where(clause => clause.Syntax is { Code.Length: > 0, Reason: not null })
            .ToList();
        if (clauses.Count == 0)
        {
            return diagnostics;
        }

        var lines = diagnostics.ToLookup(LineOf);
        var silenced = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var findings = new List<Diagnostic>();
        foreach (var (clause, firstLine) in clauses)
        {
            var at = (clause.CodeToken ?? clause.KeywordToken).Location;
            if (DiagnosticCatalog.Find(clause.Code) is not { } descriptor)
            {
                findings.Add(NameDiagnostics.UnknownSuppression(
                    at, clause.Code, Suggestions.For(clause.Code, DiagnosticCatalog.Names, findings.Count)));
            }
            else if (descriptor.Severity == Severity.Error)
            {
                findings.Add(NameDiagnostics.SuppressedError(at, clause.Code));
            }
            else
            {
                // A statement may run over several lines, such as an interval with a bound on each.
                var near = Enumerable.Range(firstLine, at.Start.Line - firstLine + 1).SelectMany(line => lines[(at.Source, line)]).ToList();
                var hits = near.Where(diagnostic => diagnostic.Descriptor == descriptor).ToList();
                silenced.UnionWith(hits);

                // What an error keeps from being found cannot be said to be absent.
                if (hits.Count == 0 && !near.Exists(diagnostic => diagnostic.Severity == Severity.Error))
                {
                    findings.Add(AnalysisDiagnostics.UnusedSuppression(at, clause.Code));
                }
            }
        }

        return [.. diagnostics.Where(diagnostic => !silenced.Contains(diagnostic)), .. findings];
    }

    private static IEnumerable<(SuppressClauseSyntax Syntax, int FirstLine)> Clauses(MemberSyntax member)
    {
        IEnumerable<ClauseSyntax> clauses = member switch
        {
            IndicatorSyntax indicator => indicator.Clauses,
            HeaderFieldSyntax field => field.Clauses,
            _ => [],
        };
        return clauses.OfType<SuppressClauseSyntax>().Select(clause => (clause, member.Location.Start.Line));
    }

    private static (SourceText Source, int Line) LineOf(Diagnostic diagnostic) =>
        (diagnostic.Location.Source, diagnostic.Location.Start.Line);
}
