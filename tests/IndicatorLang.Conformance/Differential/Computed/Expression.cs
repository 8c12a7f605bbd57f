using System.Collections.Immutable;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>An expression as it is written, and what it is worth for certain values of the inputs: null where it has no value.</summary>
/// <param name="Text">The words of the program.</param>
/// <param name="Inputs">The inputs in it.</param>
/// <param name="Value">What it is worth.</param>
internal sealed record Expression(string Text, ImmutableHashSet<string> Inputs, Func<IReadOnlyDictionary<string, Fraction>, Fraction?> Value)
{
    public static Expression Input(string name) => new(name, [name], values => values[name]);

    public static Expression Literal(string text, Fraction value) => new(text, [], _ => value);

    public static Expression Binary(string sign, Expression left, Expression right, Func<Fraction, Fraction, Fraction?> apply) =>
        Call($"({left.Text} {sign} {right.Text})", apply, left, right);

    public static Expression Function(string name, Func<Fraction, Fraction, Fraction?> apply, Expression left, Expression right) =>
        Call($"{name}({left.Text}, {right.Text})", apply, left, right);

    private static Expression Call(string text, Func<Fraction, Fraction, Fraction?> apply, Expression left, Expression right) => new(
        text,
        left.Inputs.Union(right.Inputs),
        values => left.Value(values) is { } l && right.Value(values) is { } r ? apply(l, r) : null);
}
