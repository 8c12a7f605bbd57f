using System.Numerics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>
/// The comparison of a point with the bounds of a target, as constants: what decides most values, in a few instructions. There is
/// none for targets of several intervals and for bounds with more digits; these are left to kernels.
/// </summary>
internal static class QuickVerdict
{
    /// <summary>The point of an input.</summary>
    public static string Point(ValueDescriptor described, string input) => described.Type is { Kind: ValueKind.Level, Scale: { } scale }
        ? $"InputPoint.OfLevel(inputs.{input}.State, (int)inputs.{input}.Value, {Numbers.Expression(scale.Levels.Length)})"
        : $"InputPoint.Of(in inputs.{input})";

    /// <summary>The call of the comparison, from its point on; null where there is none.</summary>
    public static string? Comparison(IndicatorDescriptor indicator) => indicator.Target.Intervals is not [var only] ? null
        : indicator.Type.IsDiscrete ? OfIntegers(only)
        : OfFractions(only) ?? OfIntegers(only);

    /// <summary>The comparison of a point that was computed; null where there is none.</summary>
    public static string? Computed(IndicatorDescriptor indicator, Func<int, string?> pointOf)
    {
        if (indicator.Form is not { } form || indicator.Type.IsWhole || Comparison(indicator) is not { } comparison)
        {
            return null;
        }

        var points = indicator.UsedInputs.Select(pointOf).ToList();
        return !points.Contains(null) && Sum(form.Numerator.AsSpan(), points) is { } above
            && (Constant(form.Denominator.AsSpan()) ?? Sum(form.Denominator.AsSpan(), points)) is { } below
                ? $"({above} / {below}){comparison}"
                : null;
    }

    private static string? Constant(ReadOnlySpan<long> coefficients) =>
        coefficients[..^1].IndexOfAnyExcept(0) < 0 && coefficients[^1] is > 0 and <= InputPoint.MostOfBound
            ? Numbers.Expression(coefficients[^1])
            : null;

    // A sum without an input, or with great coefficients, is none.
    private static string? Sum(ReadOnlySpan<long> coefficients, List<string?> points)
    {
        var terms = new List<string>();
        for (var i = 0; i < points.Count; i++)
        {
            if (coefficients[i] != 0)
            {
                terms.Add(coefficients[i] == 1 ? points[i]! : $"{Numbers.Expression(coefficients[i])} * {points[i]}");
            }
        }

        if (terms.Count == 0 || coefficients.IndexOfAnyExceptInRange(-InputPoint.MostOfBound, InputPoint.MostOfBound) >= 0)
        {
            return null;
        }

        if (coefficients[^1] != 0)
        {
            terms.Add(Numbers.Expression(coefficients[^1]));
        }

        return terms is [var only] && coefficients.Contains(1) ? only : $"({string.Join(" + ", terms)})";
    }

    private static string? OfFractions(Interval target) => (target.Lower, target.Upper) switch
    {
        ({ } lower, null) => Call(lower.IsInclusive ? nameof(InputPoint.AtLeast) : nameof(InputPoint.Above), lower.Value),
        (null, { } upper) => Call(upper.IsInclusive ? nameof(InputPoint.AtMost) : nameof(InputPoint.Below), upper.Value),
        ({ IsInclusive: true } lower, { IsInclusive: true } upper) => Call(nameof(InputPoint.Between), lower.Value, upper.Value),
        _ => null,
    };

    private static string? Call(string name, params ReadOnlySpan<Exact> bounds)
    {
        var parts = new List<string>();
        foreach (var bound in bounds)
        {
            if (BigInteger.Abs(bound.Numerator) > InputPoint.MostOfBound || bound.Denominator > InputPoint.MostOfBound)
            {
                return null;
            }

            parts.Add(Numbers.Expression((long)bound.Numerator));
            parts.Add(Numbers.Expression((long)bound.Denominator));
        }

        return $".{name}({string.Join(", ", parts)})";
    }

    // Between two integers there is none, so a bound may be moved inwards to the next.
    private static string? OfIntegers(Interval target)
    {
        var least = target.Lower is { } lower ? (lower.IsInclusive ? lower.Value.Ceiling() : lower.Value.Floor() + 1) : (Exact?)null;
        var most = target.Upper is { } upper ? (upper.IsInclusive ? upper.Value.Floor() : upper.Value.Ceiling() - 1) : (Exact?)null;
        return (Long(least), Long(most)) switch
        {
            _ when (least is not null && Long(least) is null) || (most is not null && Long(most) is null) || least > most => null,
            ({ } first, { } last) => $".{nameof(InputPoint.Between)}({first}, {last})",
            ({ } first, null) => $".{nameof(InputPoint.AtLeast)}({first})",
            (null, { } last) => $".{nameof(InputPoint.AtMost)}({last})",
            _ => null,
        };
    }

    private static string? Long(Exact? value) => value is { } known && known.Abs() <= long.MaxValue ? Numbers.Expression((long)known.Numerator) : null;
}
