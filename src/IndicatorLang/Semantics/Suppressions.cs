using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Silences the warnings that a line names with <c>忽略 IND4004 "理由"</c>. Errors cannot be silenced.</summary>
internal sealed class Suppressions
{
    private readonly Dictionary<Diagnostic, HashSet<Location>> _silenced = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The diagnostics that remain, with those on the clauses themselves.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<SyntaxTree> trees, ImmutableArray<Diagnostic> diagnostics)
    {
        var statements = trees.SelectMany(tree => tree.Root.DescendantMembers())
            .Select(member => (Member: member, Clauses: ClausesOf(member)))
            .Where(statement => statement.Clauses.Count > 0)
            .ToList();
        if (statements.Count == 0)
        {
            return diagnostics;
        }

        var lines = diagnostics.SelectMany(diagnostic => PlacesOf(diagnostic).Select(place => (Diagnostic: diagnostic, Place: place)))
            .ToLookup(found => (found.Place.Source, found.Place.Start.Line));
        var suppressions = new Suppressions();
        foreach (var statement in statements)
        {
            var (member, clauses) = (statement.Member, statement.Clauses);

            // A statement may run over several lines, such as an interval with a bound on each.
            var (first, last) = (member.Location.Start.Line, clauses[^1].Location.Start.Line);
            var near = Enumerable.Range(first, last - first + 1)
                .SelectMany(line => lines[(member.Source, line)])
                .ToLookup(found => found.Diagnostic.Descriptor);

            // What an error keeps from being found cannot be said to be absent.
            var mayBeHidden = near.Any(group => group.Key.Severity == Severity.Error);
            clauses.ForEach(clause => suppressions.Apply(clause, near, mayBeHidden));
        }

        return [.. diagnostics.Where(diagnostic => !suppressions.IsSilenced(diagnostic)), .. suppressions._findings];
    }

    // One finding may be about several lines; it stays until each of them has its clause.
    private bool IsSilenced(Diagnostic diagnostic) =>
        _silenced.TryGetValue(diagnostic, out var places) && PlacesOf(diagnostic).All(places.Contains);

    private static IEnumerable<Location> PlacesOf(Diagnostic diagnostic) =>
        diagnostic.Related.Where(related => related.IsAlike).Select(related => related.Location).Prepend(diagnostic.Location);

    // A clause without a code or a reason has its syntax diagnostic already.
    private static List<SuppressClauseSyntax> ClausesOf(MemberSyntax member)
    {
        var clauses = member switch
        {
            IndicatorSyntax indicator => indicator.Clauses,
            HeaderFieldSyntax field => field.Clauses,
            ProjectSyntax project => project.Clauses,
            InputDeclarationSyntax input => input.Clauses,
            _ => [],
        };
        return clauses.IsEmpty ? [] : [.. clauses.OfType<SuppressClauseSyntax>().Where(clause => clause is { Code.Length: > 0, Reason: not null })];
    }

    private void Apply(SuppressClauseSyntax clause, ILookup<DiagnosticDescriptor, (Diagnostic Diagnostic, Location Place)> near, bool mayBeHidden)
    {
        var at = (clause.CodeToken ?? clause.KeywordToken).Location;
        if (DiagnosticCatalog.Find(clause.Code) is not { } descriptor)
        {
            var nearest = Suggestions.For(clause.Code, DiagnosticCatalog.Names, _findings.Count);
            _findings.Add(NameDiagnostics.UnknownSuppression(at, clause.Code, nearest));
        }
        else if (descriptor.Severity == Severity.Error)
        {
            _findings.Add(NameDiagnostics.SuppressedError(at, clause.Code));
        }
        else if (near.Contains(descriptor))
        {
            foreach (var (diagnostic, place) in near[descriptor])
            {
                _silenced.TryAdd(diagnostic, []);
                _silenced[diagnostic].Add(place);
            }
        }
        else if (!mayBeHidden)
        {
            _findings.Add(AnalysisDiagnostics.UnusedSuppression(at, clause.Code));
        }
    }
}
