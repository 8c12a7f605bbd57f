using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>A random indicator with what its target was meant to say.</summary>
/// <param name="Descriptor">The indicator as the compiler describes it.</param>
/// <param name="Term">The target as it was meant.</param>
/// <param name="Measure">The ways to write its values, if they are numbers.</param>
internal sealed record RandomIndicator(IndicatorDescriptor Descriptor, TargetTerm Term, Measure? Measure)
{
    private readonly Exact[] _edges = [.. Term.Comparisons.SelectMany(comparison => new[] { comparison.Low, comparison.High }).Distinct()];

    /// <summary>A value at which the verdict may turn.</summary>
    public Exact Edge(SplitMix64 random) => _edges[random.Below(_edges.Length)];
}
