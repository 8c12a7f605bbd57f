using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>
/// Targets in the words of an office, 不低于500人 or ≥ 五场, which are no targets of a program: what to write instead, where the
/// notation of documents has a reading that is certain.
/// </summary>
internal static class WordedTargets
{
    /// <summary>The diagnostics, those on such targets with their repair.</summary>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<SyntaxTree> trees, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (!diagnostics.Any(IsOfWords))
        {
            return diagnostics;
        }

        var lines = trees.SelectMany(tree => tree.Root.DescendantMembers()).OfType<IndicatorSyntax>()
            .ToLookup(line => (line.Source, line.Location.Start.Line));
        return diagnostics.Select(diagnostic => IsOfWords(diagnostic)
            ? lines[(diagnostic.Location.Source, diagnostic.Location.Start.Line)]
                .Where(line => line.Span.Contains(diagnostic.Location.Span.Start)).Select(line => Of(diagnostic, line)).FirstOrDefault() ?? diagnostic
            : diagnostic);
    }

    /// <summary>A diagnostic on a line, with the repair where it is on such a target.</summary>
    public static Diagnostic Of(Diagnostic diagnostic, IndicatorSyntax line)
    {
        if (!IsOfWords(diagnostic))
        {
            return diagnostic;
        }

        var start = line.Target?.Span.Start ?? diagnostic.Location.Span.Start;
        var end = line.Clauses.IsEmpty ? line.Span.End : line.Clauses[0].Span.Start;
        var text = start < end ? line.Source.Content[start..end].TrimEnd() : string.Empty;
        if (text.Length == 0 || text.Contains('\n', StringComparison.Ordinal))
        {
            return diagnostic;
        }

        var reading = TargetNotation.Read(new TargetNotationRequest(line.Name.Value, [], text));
        var location = new Location(line.Source, new TextSpan(start, text.Length));
        return reading switch
        {
            { TargetText: { } target, Kind: TargetReadingKind.Exact } => SyntaxDiagnostics.WordedTarget(diagnostic.Descriptor, location, text, target, isCertain: true),
            { TargetText: { } target, Kind: TargetReadingKind.Assumed }
                when line.Target is null && target.StartsWith("达成", StringComparison.Ordinal) =>
                SyntaxDiagnostics.WordedTarget(diagnostic.Descriptor, location, text, target, isCertain: false),
            // 约 500 人 is no value before which an operator is missing.
            { Kind: TargetReadingKind.Refused, HasNote: true } when line.Target is null && !char.IsAsciiDigit(text[0]) =>
                SyntaxDiagnostics.NoTarget(location, text, reading.Note),
            _ => diagnostic,
        };
    }

    private static bool IsOfWords(Diagnostic diagnostic) =>
        diagnostic.Descriptor == SyntaxDiagnostics.MissingOperatorDescriptor || diagnostic.Descriptor == NameDiagnostics.UnknownLevelDescriptor;
}
