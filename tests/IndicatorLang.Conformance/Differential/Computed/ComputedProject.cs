using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A random project of computed indicators, compiled from its text.</summary>
internal sealed class ComputedProject
{
    private static readonly ComparisonOperator[] Operators = Enum.GetValues<ComparisonOperator>();

    private readonly SplitMix64 _random;
    private readonly ExpressionGenerator _generator;

    public ComputedProject(SplitMix64 random, int indicators, NaiveWorkdays calendar)
    {
        _random = random;
        _generator = new ExpressionGenerator(random, calendar);
        Indicators = [.. Enumerable.Range(0, indicators).Select(Indicator)];
        var text = new StringBuilder("项目 派生 {\n");
        foreach (var line in ComputedInput.All.Select(input => input.Declaration).Concat(Indicators.Select(indicator => indicator.Line)))
        {
            text.Append("  ").Append(line).Append('\n');
        }

        var compilation = Compilation.Create(new SourceText("派生.ind", text.Append("}\n").ToString()));
        Assert.False(compilation.HasErrors, $"{compilation.Diagnostics.FirstOrDefault(it => it.Severity == Diagnostics.Severity.Error)?.Message.Zh}\n{text}");
        Model = compilation.Model.Projects.Single();
    }

    public ProjectModel Model { get; }

    public ImmutableArray<ComputedIndicator> Indicators { get; }

    private ComputedIndicator Indicator(int place)
    {
        var depth = _random.Between(0, 3);
        var (expression, unit, factor) = _random.Below(9) switch
        {
            0 => (_generator.Count(depth), " 件", Fraction.Of(1)),
            1 => (_generator.Percent(depth), "%", new Fraction(1, 100)),
            2 => (_generator.Points(depth), " 个百分点", Fraction.Of(1)),
            3 => (_generator.Difference(depth), " 个百分点", Fraction.Of(1)),
            4 => (_generator.Money(depth), " 元", Fraction.Of(1)),
            5 => (_generator.Money(depth), " 万元", Fraction.Of(10_000)),
            6 => (_generator.Rate(depth), " 元/件", Fraction.Of(1)),
            7 => (_generator.Days(depth), " 天", Fraction.Of(1)),
            _ => (_generator.Workdays(depth), " 个工作日", Fraction.Of(1)),
        };
        var bound = Bound(expression, factor);
        var comparison = _random.Pick<ComparisonOperator>(Operators);
        var (rounding, rounded) = _random.Chance(40) ? Rounding(factor) : (string.Empty, null);
        DateOnly? due = _random.Chance(50) ? new DateOnly(2019, 6, 30) : null;
        return new ComputedIndicator(
            string.Create(CultureInfo.InvariantCulture, $"指标{place} {Sign(comparison)} {bound}{unit} 计算 {expression.Text}{rounding}{(due is null ? "" : " 截止 2019-06")}"),
            expression,
            comparison,
            Fraction.Of(bound) * factor,
            rounded,
            due);
    }

    // Where a value of the expression lies, as often as it has one, so that the verdict turns there.
    private long Bound(Expression expression, Fraction factor)
    {
        var row = new ComputedRow(_random, expression.Inputs);
        var isNear = _random.Chance(70) && row.WithoutValue is null && expression.Value(row.Certain) is { } value
            && value.CompareTo(Fraction.Of(-1_000_000_000)) > 0 && value.CompareTo(Fraction.Of(1_000_000_000)) < 0;
        return isNear
            ? (long)Fraction.Divide(expression.Value(row.Certain)!.Value, factor)!.Value.Floor() + _random.Below(2)
            : _random.Between(-20, 120);
    }

    private (string Text, Func<Fraction, Fraction> Round) Rounding(Fraction factor)
    {
        var decimals = _random.Chance(75) ? 0 : _random.Between(1, 2);
        var step = Fraction.Divide(factor, Fraction.Of((long)Math.Pow(10, decimals)))!.Value;
        var (words, rounding) = _random.Below(3) switch
        {
            0 => ("", Runtime.Rounding.HalfEven),
            1 => (" 四舍五入", Runtime.Rounding.HalfUp),
            _ => (" 截断", Runtime.Rounding.Truncate),
        };
        return (string.Create(CultureInfo.InvariantCulture, $" 保留 {decimals} 位小数{words}"), value => value.Round(step, rounding));
    }

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "≠",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => "≥",
        ComparisonOperator.Less => "<",
        _ => "≤",
    };
}
