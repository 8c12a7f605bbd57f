using System.Collections.Immutable;

namespace IndicatorLang.Diagnostics;

/// <summary>Collects diagnostics while a stage works.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>The first error among those added since the bag held <paramref name="mark"/> diagnostics.</summary>
    public Diagnostic? FirstErrorSince(int mark) =>
        _diagnostics.Skip(mark).FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];
}
