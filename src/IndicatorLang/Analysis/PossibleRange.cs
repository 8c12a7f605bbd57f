using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>The values an indicator can have at all, as far as they are certain.</summary>
internal static class PossibleRange
{
    // Units of things that are counted one by one. A number of them is not negative, unless it is a change of a number.
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "个", "人", "人次", "次", "件", "份", "场", "辆", "台", "套", "期", "项", "家", "户", "名", "篇", "本", "处", "座", "条", "批", "只", "册",
        "所", "间", "张", "位", "届", "起", "宗", "例", "车次", "班次",
    };

    private static readonly IntervalSet NaturalNumbers = IntervalSet.Of(isDiscrete: true, Interval.From(Exact.Zero, inclusive: true));
    private static readonly IntervalSet NotNegative = IntervalSet.Of(isDiscrete: false, Interval.From(Exact.Zero, inclusive: true));

    /// <summary>Whether a unit is one of things that are counted one by one.</summary>
    public static bool IsCounted(IndicatorType type) => type.Kind == ValueKind.Count && Counted.Contains(type.Unit);

    /// <summary>The greatest value there can be, declared or by the name; null where there is none.</summary>
    public static Exact? CapOf(IndicatorModel indicator) => indicator.Cap
        ?? (indicator.Descriptor.Type.Kind == ValueKind.Percent && IndicatorWords.IsShare(indicator.Descriptor.Name) ? Exact.One : null);

    public static IntervalSet Of(IndicatorModel indicator)
    {
        var type = indicator.Descriptor.Type;
        var isNotNegative = type.IsNumeric && IsNotNegative(indicator.Descriptor);
        if (type.IsNumeric && CapOf(indicator) is { } cap)
        {
            Bound? lower = isNotNegative ? new Bound(Exact.Zero, true) : null;
            return IntervalSet.Of(type.IsDiscrete, new Interval(lower, new Bound(cap, true)));
        }

        return !isNotNegative ? Domain.Of(type) : type.IsDiscrete ? NaturalNumbers : NotNegative;
    }

    private static bool IsNotNegative(IndicatorDescriptor indicator) => indicator.Type.Kind switch
    {
        ValueKind.Percent => IndicatorWords.IsNeverNegative(indicator.Name),
        ValueKind.Money or ValueKind.Rate => IndicatorWords.IsCost(indicator.Name) && !IndicatorWords.IsSaving(indicator.Name) && !IndicatorWords.MayBeNegative(indicator.Name),
        ValueKind.Count => IsCounted(indicator.Type) && !IndicatorWords.MayBeNegative(indicator.Name),
        ValueKind.Duration => !IndicatorWords.MayBeNegative(indicator.Name),
        _ => false,
    };
}
