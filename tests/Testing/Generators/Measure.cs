using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>A way to write values of a type, with what the generator knows of it by itself.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Factor">How many base units one of it is.</param>
/// <param name="PlainFactor">The same for the unit without its multiple.</param>
/// <param name="IsMultiplied">Whether the unit is a multiplier before another unit, or alone.</param>
internal sealed record Writing(string Unit, Exact Factor, Exact PlainFactor, bool IsMultiplied)
{
    public bool IsWrittenLarge => UnitMultiple.Without(Unit).Length < Unit.Length;

    public static Writing Plain(string unit, Exact factor) => new(unit, factor, factor, false);

    public static Writing Large(string unit, Exact factor, Exact plainFactor) => new(unit, factor, plainFactor, true);
}

/// <summary>A numeric type and the ways to write it, in targets and in data.</summary>
internal sealed record Measure(IndicatorType Type, ImmutableArray<Writing> Writings, int Largest, int MostDecimals)
{
    private static readonly Exact Wan = 10_000;
    private static readonly Exact Yi = 100_000_000;

    /// <summary>The units that generated programs declare.</summary>
    public static UnitTable Units { get; } = new(
        new DeclaredUnit("辆", Exact.One, "辆", true),
        new DeclaredUnit("万粒", Wan, "粒", false),
        new DeclaredUnit("打", 12, "个", false),
        new DeclaredUnit("盒", 10, "支", true),
        new DeclaredUnit("箱", 4, "盒", false));

    public static ImmutableArray<Measure> Numeric { get; } =
    [
        Of(IndicatorType.Percent, 120, 2, Writing.Plain("%", Exact.Ratio(1, 100)), Writing.Plain("‰", Exact.Ratio(1, 1000))),
        Of(IndicatorType.Percent, 101, 1, Writing.Plain("%", Exact.Ratio(1, 100)), Writing.Plain("百分比", Exact.Ratio(1, 100))),
        Of(IndicatorType.PercentagePoints, 20, 1, Writing.Plain("个百分点", Exact.One), Writing.Plain("pp", Exact.One)),
        Of(IndicatorType.Number, 50, 2, Writing.Plain("", Exact.One)),
        Of(IndicatorType.Number, 50, 1, Writing.Large("万", Wan, Exact.One), Writing.Plain("", Exact.One)),
        Of(IndicatorType.Count("人次"), 40_000, 0, Writing.Plain("人次", Exact.One), Writing.Large("万人次", Wan, Exact.One)),
        Of(IndicatorType.Count("次"), 12, 1, Writing.Plain("次", Exact.One)),
        Of(IndicatorType.Count("辆", isWhole: true), 30, 0, Writing.Plain("辆", Exact.One), Writing.Large("万辆", Wan, Exact.One)),
        Of(IndicatorType.Count("粒"), 90, 0, Writing.Plain("万粒", Wan) with { PlainFactor = Exact.One }, Writing.Plain("粒", Exact.One)),
        Of(IndicatorType.Count("个"), 40, 1, Writing.Plain("打", 12), Writing.Plain("个", Exact.One)),
        Of(IndicatorType.Count("支", isWhole: true), 30, 0, Writing.Plain("盒", 10), Writing.Plain("箱", 40)),
        Of(IndicatorType.Money, 3_000_000, 2, Writing.Plain("元", Exact.One), Writing.Large("万元", Wan, Exact.One), Writing.Large("亿元", Yi, Exact.One), Writing.Large("百万元", 1_000_000, Exact.One)),
        Of(IndicatorType.Rate("次/年"), 20, 1, Writing.Plain("次/年", Exact.One)),
        Of(IndicatorType.Rate("元/亩"), 2_000, 2, Writing.Plain("元/亩", Exact.One), Writing.Large("万元/亩", Wan, Exact.One)),
    ];

    public static ImmutableArray<Measure> Durations { get; } =
    [
        Of(DurationFamily.Clock, 90, 1, Writing.Plain("分钟", Exact.One), Writing.Plain("小时", 60)),
        Of(DurationFamily.Days, 45, 0, Writing.Plain("天", Exact.One), Writing.Plain("周", 7), Writing.Plain("日", Exact.One)),
        Of(DurationFamily.Workdays, 25, 0, Writing.Plain("个工作日", Exact.One), Writing.Plain("workdays", Exact.One)),
        Of(DurationFamily.Workdays, 12, 1, Writing.Plain("工作日", Exact.One)),
        Of(DurationFamily.Months, 14, 0, Writing.Plain("个月", Exact.One), Writing.Plain("季度", 3), Writing.Plain("年", 12)),
        Of(DurationFamily.Months, 6, 1, Writing.Plain("个月", Exact.One)),
    ];

    private static Measure Of(IndicatorType type, int largest, int mostDecimals, params ImmutableArray<Writing> writings) =>
        new(type, writings, largest, mostDecimals);

    private static Measure Of(DurationFamily family, int largest, int mostDecimals, params ImmutableArray<Writing> writings) =>
        Of(IndicatorType.Duration(family), largest, mostDecimals, writings);
}
