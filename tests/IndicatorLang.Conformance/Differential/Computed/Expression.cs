using System.Collections.Immutable;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>An expression as it is written, and what it is worth for certain values of the inputs: null where it has no value.</summary>
/// <param name="Text">The words of the program.</param>
/// <param name="Inputs">The inputs in it.</param>
/// <param name="Value">What it is worth.</param>
internal sealed record Expression(string Text, ImmutableHashSet<string> Inputs, Func<IReadOnlyDictionary<string, Fraction>, Fraction?> Value)
{
    /// <summary>
    /// The two dates whose time apart is all that can be uncertain in it, when nothing is lost on the way to the result: then
    /// the verdict is exactly that of all pairs of days. Null where the result may hold more than what is possible.
    /// </summary>
    public Elapsed? Elapsed { get; init; }

    public static Expression Input(string name) => new(name, [name], values => values[name]);

    public static Expression Literal(string text, Fraction value) => new(text, [], _ => value);

    public static Expression Binary(string sign, Expression left, Expression right, Func<Fraction, Fraction, Fraction?> apply) =>
        Call($"({left.Text} {sign} {right.Text})", apply, left, right) with
        {
            Elapsed = right.Inputs.IsEmpty ? left.Elapsed : left.Inputs.IsEmpty ? right.Elapsed : null,
        };

    public static Expression Function(string name, Func<Fraction, Fraction, Fraction?> apply, Expression left, Expression right) =>
        Call($"{name}({left.Text}, {right.Text})", apply, left, right);

    /// <summary>The time between two dates, which are given as the numbers of their days.</summary>
    public static Expression Between(string function, string start, string end, Func<int, int, int?> count) =>
        Function(function, (from, to) => count((int)from.Top, (int)to.Top) is { } days ? Fraction.Of(days) : null, Input(start), Input(end)) with
        {
            Elapsed = start == end ? null : new Elapsed(start, end, count),
        };

    private static Expression Call(string text, Func<Fraction, Fraction, Fraction?> apply, Expression left, Expression right) => new(
        text,
        left.Inputs.Union(right.Inputs),
        values => left.Value(values) is { } l && right.Value(values) is { } r ? apply(l, r) : null);
}

/// <summary>The time from one date to another: from the numbers of two days, or null where there is none.</summary>
internal sealed record Elapsed(string Start, string End, Func<int, int, int?> Count);
