using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>One target on one indicator: everything an evaluation and its explanation need.</summary>
public sealed record IndicatorDescriptor : ValueDescriptor
{
    /// <summary>The headings of the sections around it, outermost first.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>Which of several targets on the same indicator this is, from 0.</summary>
    public int TargetIndex { get; init; }

    /// <summary>The target in the words of the program.</summary>
    public required string TargetText { get; init; }

    /// <summary>The values that satisfy the target, in base units.</summary>
    public required IntervalSet Target { get; init; }

    /// <summary>The last day on which an actual is not yet missing, or null.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The expression that the actual is computed by (计算), in the words of the program; null where the data give it.</summary>
    public string? Computation { get; init; }

    /// <summary>
    /// The inputs that <see cref="Computation"/> uses, by their places in <see cref="ProjectEvaluator.DeclaredInputs"/>, in
    /// the order in which it first names them.
    /// </summary>
    public ImmutableArray<int> UsedInputs { get; init; } = [];

    /// <summary>
    /// The computation as a quotient of two sums over <see cref="UsedInputs"/>, by which verdicts are come by without its steps;
    /// null where it is no such quotient, or nothing is computed.
    /// </summary>
    public QuotientForm? Form { get; init; }

    /// <summary>What the <c>///</c> lines above the indicator say, joined by newlines; null without any.</summary>
    public string? Documentation { get; init; }

    internal override LocalizedText Yardstick => new("目标", "the target");
}
