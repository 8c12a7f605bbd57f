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

    private const long Largest = 1_000_000_000;

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
        var rounding = _random.Chance(40) ? RoundingClause.Create(_random) : null;

        // An input alone is a whole number, which no rounding changes.
        var depth = _random.Between(rounding is null ? 0 : 1, 3);
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
        var comparison = _random.Pick<ComparisonOperator>(Operators);
        var (bound, turning) = Bound(expression, factor, rounding);
        DateOnly? due = _random.Chance(50) ? new DateOnly(2019, 6, 30) : null;
        return new ComputedIndicator(
            string.Create(CultureInfo.InvariantCulture, $"指标{place} {Sign(comparison)} {bound}{unit} 计算 {expression.Text}{rounding?.Text}{(due is null ? "" : " 截止 2019-06")}"),
            expression,
            comparison,
            Fraction.Of(bound) * factor,
            rounding is null ? null : value => rounding.Apply(value, factor),
            due,
            turning);
    }

    // Where the expression has a value, as often as it has one, so that the verdict turns there; and where that value is rounded,
    // at what it is before and after, so that it turns on the rounding.
    private (decimal Bound, ComputedRow? Turning) Bound(Expression expression, Fraction factor, RoundingClause? rounding)
    {
        if (!_random.Chance(80) || RowWithValue(expression, value => rounding?.Apply(value, factor).CompareTo(value) != 0) is not { } row)
        {
            return (_random.Between(-20, 120), null);
        }

        var value = expression.Value(row.Certain)!.Value;
        const int MoreDecimals = 2;
        var decimals = rounding?.Decimals ?? _random.Between(0, 2);
        var bound = _random.Below(4) switch
        {
            0 => Cut(value, decimals + MoreDecimals),
            1 => Cut(value, decimals) + (_random.Below(2) * Step(decimals)),
            _ => Cut(rounding?.Apply(value, factor) ?? value, decimals),
        };
        return (bound, row);

        decimal Cut(Fraction cut, int places) =>
            (decimal)Fraction.Divide(cut, factor * Fraction.Of(Step(places)))!.Value.Floor() * Step(places);
    }

    // The last of some rows that gives a value of a common size, or the first of which the value is wanted.
    private ComputedRow? RowWithValue(Expression expression, Predicate<Fraction> isWanted)
    {
        const int Draws = 12;
        ComputedRow? found = null;
        for (var i = 0; i < Draws; i++)
        {
            var row = new ComputedRow(_random, expression.Inputs);
            if (row.WithoutValue is null && expression.Value(row.Certain) is { } value
                && value.CompareTo(Fraction.Of(-Largest)) > 0 && value.CompareTo(Fraction.Of(Largest)) < 0)
            {
                found = row;
                if (isWanted(value))
                {
                    break;
                }
            }
        }

        return found;
    }

    private static decimal Step(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);

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
