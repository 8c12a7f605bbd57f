namespace IndicatorLang.Runtime;

/// <summary>One end of an interval.</summary>
/// <param name="Value">The value at the end, in the type's base unit.</param>
/// <param name="IsInclusive">Whether the value itself belongs to the interval.</param>
public readonly record struct Bound(Exact Value, bool IsInclusive);

/// <summary>A connected set of values. A missing bound means that the interval is open ended there.</summary>
/// <param name="Lower">The lower bound, or null.</param>
/// <param name="Upper">The upper bound, or null.</param>
public readonly record struct Interval(Bound? Lower, Bound? Upper)
{
    /// <summary>Every value.</summary>
    public static Interval All => new(null, null);

    /// <summary>The interval of one value.</summary>
    public static Interval Point(Exact value) => new(new Bound(value, true), new Bound(value, true));

    /// <summary>The interval [<paramref name="lower"/>, <paramref name="upper"/>].</summary>
    public static Interval Closed(Exact lower, Exact upper) => new(new Bound(lower, true), new Bound(upper, true));

    /// <summary>The interval from a lower bound upwards.</summary>
    public static Interval From(Exact lower, bool inclusive) => new(new Bound(lower, inclusive), null);

    /// <summary>The interval up to an upper bound.</summary>
    public static Interval UpTo(Exact upper, bool inclusive) => new(null, new Bound(upper, inclusive));

    /// <summary>Whether no value lies in the interval, over a dense order.</summary>
    public bool IsEmpty => Lower is { } lower && Upper is { } upper
        && (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.IsInclusive && upper.IsInclusive)));

    /// <summary>Whether the interval holds exactly one value.</summary>
    public bool IsPoint => Lower is { IsInclusive: true } lower && Upper is { IsInclusive: true } upper && lower.Value == upper.Value;

    /// <summary>Whether <paramref name="value"/> lies in the interval.</summary>
    public bool Contains(Exact value) => IsAboveLower(value) && IsBelowUpper(value);

    /// <summary>Whether every value of <paramref name="other"/> lies in this interval; neither is empty.</summary>
    public bool Contains(Interval other) => CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0;

    /// <summary>The common values; may be empty.</summary>
    public Interval Intersect(Interval other) => new(
        CompareLower(this, other) >= 0 ? Lower : other.Lower,
        CompareUpper(this, other) <= 0 ? Upper : other.Upper);

    /// <summary>Orders by the lower bound: negative when <paramref name="left"/> starts first. A missing bound comes before all.</summary>
    public static int CompareLower(Interval left, Interval right)
    {
        if (left.Lower is not { } l)
        {
            return right.Lower is null ? 0 : -1;
        }

        if (right.Lower is not { } r)
        {
            return 1;
        }

        var order = l.Value.CompareTo(r.Value);
        return order != 0 ? order : r.IsInclusive.CompareTo(l.IsInclusive);
    }

    /// <summary>Orders by the upper bound: negative when <paramref name="left"/> ends first. A missing bound comes after all.</summary>
    public static int CompareUpper(Interval left, Interval right)
    {
        if (left.Upper is not { } l)
        {
            return right.Upper is null ? 0 : 1;
        }

        if (right.Upper is not { } r)
        {
            return -1;
        }

        var order = l.Value.CompareTo(r.Value);
        return order != 0 ? order : l.IsInclusive.CompareTo(r.IsInclusive);
    }

    private bool IsAboveLower(Exact value) => Lower is not { } lower || (lower.IsInclusive ? value >= lower.Value : value > lower.Value);

    private bool IsBelowUpper(Exact value) => Upper is not { } upper || (upper.IsInclusive ? value <= upper.Value : value < upper.Value);
}
