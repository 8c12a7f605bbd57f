using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>A target as it was meant: comparisons joined by 且 and 或, before they become a set of intervals.</summary>
internal abstract record TargetTerm
{
    /// <summary>The comparisons, from left to right.</summary>
    public abstract IEnumerable<Comparison> Comparisons { get; }

    /// <summary>A value held against a literal, which for a date is a whole period.</summary>
    internal sealed record Comparison(ComparisonOperator Operator, Exact Low, Exact High) : TargetTerm
    {
        public override IEnumerable<Comparison> Comparisons => [this];
    }

    internal sealed record Both(TargetTerm Left, TargetTerm Right) : TargetTerm
    {
        public override IEnumerable<Comparison> Comparisons => Left.Comparisons.Concat(Right.Comparisons);
    }

    internal sealed record Either(TargetTerm Left, TargetTerm Right) : TargetTerm
    {
        public override IEnumerable<Comparison> Comparisons => Left.Comparisons.Concat(Right.Comparisons);
    }
}
