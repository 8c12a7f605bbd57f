using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Documents;

/// <summary>A type, under the name that the documents give its kind; variants of a kind differ in unit, family or scale.</summary>
internal sealed record SampleType(string Name, int Variant, IndicatorType Type);

/// <summary>Types of every kind, two of each kind that has variants.</summary>
internal static class SampleTypes
{
    public static IReadOnlyList<SampleType> All { get; } =
    [
        new("percent", 0, IndicatorType.Percent),
        new("percentage points", 0, IndicatorType.PercentagePoints),
        new("number", 0, IndicatorType.Number),
        new("count", 0, IndicatorType.Count("辆")),
        new("count", 0, IndicatorType.Count("辆", isWhole: true)),
        new("count", 1, IndicatorType.Count("台")),
        new("money", 0, IndicatorType.Money),
        new("rate", 0, IndicatorType.Rate("次/年")),
        new("rate", 1, IndicatorType.Rate("次/个月")),
        new("date", 0, IndicatorType.Date),
        new("duration", 0, IndicatorType.Duration(DurationFamily.Clock)),
        new("duration", 1, IndicatorType.Duration(DurationFamily.Days)),
        new("duration", 2, IndicatorType.Duration(DurationFamily.Workdays)),
        new("duration", 3, IndicatorType.Duration(DurationFamily.Months)),
        new("level", 0, IndicatorType.Level(Scale.Grade)),
        new("level", 1, IndicatorType.Level(Scale.YesNo)),
        new("statement", 0, IndicatorType.Statement),
    ];
}
