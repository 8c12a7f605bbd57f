using System.Collections.Immutable;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>An input that generated programs declare.</summary>
/// <param name="Name">Its name; those of one kind are numbered from 0.</param>
/// <param name="Unit">Its unit, or null for a date.</param>
/// <param name="Factor">How many base units one of its unit is.</param>
internal sealed record ComputedInput(string Name, string? Unit, Fraction Factor)
{
    public static ImmutableArray<ComputedInput> All { get; } =
    [
        .. Of("件", 3, "件", Fraction.Of(1)), .. Of("率", 2, "%", new Fraction(1, 100)), .. Of("点", 2, "个百分点", Fraction.Of(1)),
        .. Of("元", 2, "元", Fraction.Of(1)), .. Of("万元", 1, "万元", Fraction.Of(10_000)), .. Of("价", 2, "元/件", Fraction.Of(1)),
        .. Of("日", 3, null, Fraction.Of(1)),
    ];

    public string Declaration => Unit is null ? $"输入 {Name} 日期" : $"输入 {Name} 单位 {Unit}";

    private static IEnumerable<ComputedInput> Of(string name, int count, string? unit, Fraction factor) =>
        Enumerable.Range(0, count).Select(i => new ComputedInput($"{name}{i}", unit, factor));
}
