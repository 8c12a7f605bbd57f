using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>What an actual is meant to be, before any reading of its words.</summary>
internal enum MeaningKind
{
    NotReported,
    NotApplicable,
    Invalid,
    Value,
    UnknownDay,
    Pair,
}

/// <summary>What an actual is meant to be.</summary>
/// <param name="Kind">Which of the parts count.</param>
/// <param name="Value">The value in base units.</param>
/// <param name="Start">The start of a pair, or the date one unknown day of which is meant.</param>
/// <param name="End">The end of a pair.</param>
internal readonly record struct Meaning(MeaningKind Kind, Exact Value, DatePeriod Start, DatePeriod End)
{
    public static Meaning NotReported => new(MeaningKind.NotReported, default, default, default);

    public static Meaning NotApplicable => new(MeaningKind.NotApplicable, default, default, default);

    public static Meaning Invalid => new(MeaningKind.Invalid, default, default, default);

    public static Meaning Of(Exact value) => new(MeaningKind.Value, value, default, default);

    public static Meaning Of(DatePeriod date) => new(MeaningKind.UnknownDay, default, date, default);

    public static Meaning Of(DatePeriod start, DatePeriod end) => new(MeaningKind.Pair, default, start, end);
}

/// <summary>A random actual: what the data file says, and what it is meant to be.</summary>
internal readonly record struct RandomActual(ActualValue Value, Meaning Meaning);
