using System.Reflection;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Tests.Emit;

namespace IndicatorLang.Tests.Runtime;

/// <summary>What a host must not pass is refused where it passes it, by the name of the parameter, and not somewhere within.</summary>
public sealed class RefusedArgumentTests
{
    private static readonly IntervalSet All = IntervalSet.Of(isDiscrete: false, Interval.All);
    private static readonly DatePeriod Year = DatePeriod.Year(2019);
    private static readonly IndicatorDescriptor Indicator = Samples.AtLeast("甲", IndicatorType.Number, 1);
    private static readonly ProjectEvaluator Project = new Interpreter(ProgramGenerator.Model("甲", Samples.Source, Indicator));

    [Fact]
    public void Nothing_is_no_set()
    {
        Refuses("intervals", () => IntervalSet.Of(isDiscrete: true, (IEnumerable<Interval>)null!));
        Refuses("other", () => All.Union(null!));
        Refuses("other", () => All.Intersect(null!));
        Refuses("other", () => All.IsSubsetOf(null!));
        Refuses("other", () => All.Overlaps(null!));
        Refuses("possible", () => Actual.OneOf(null!));
        Refuses("possible", () => PossibleValues.Judge(null!, All));
        Refuses("target", () => PossibleValues.Judge(All, null!));
        Refuses("target", () => PossibleValues.Admits(null!, 1));
        Refuses("values", () => ValueText.Range(Indicator, null!));
    }

    [Fact]
    public void Nothing_is_no_indicator()
    {
        Refuses("indicator", () => Coercion.Read(null!, ActualValue.NotReported));
        Refuses("indicator", () => Coercion.OfNumber(null!, 1));
        Refuses("indicator", () => TypedInputs.Level(null!, ActualState.NotReported, 0));
        Refuses("indicator", () => ValueText.Format(null!, 1));
        Refuses("descriptor", () => ValueText.Plain(null!, Actual.Of(1)));
        Refuses("indicator", () => ValueText.Difference(null!, 1));
        Refuses("indicator", () => ValueText.Range(null!, All));
        Refuses("value", () => Project.Evaluate(0, (ActualValue)null!));
    }

    [Fact]
    public void Nothing_is_no_column_and_no_batch()
    {
        var (batch, verdicts) = (new ColumnBatch(Project, 1), new ColumnVerdicts(Project, 1));
        Refuses("name", () => batch.Set(null!, Column.Of(new int[1], 1)));
        Refuses("column", () => batch.SetActual(0, null!));
        Refuses("project", () => new ColumnVerdicts(null!, 1));
        Refuses("batch", () => Project.EvaluateColumns(null!));
        Refuses("project", () => ColumnEvaluation.EvaluateColumns(null!, batch, verdicts));
        Refuses("batch", () => Project.EvaluateColumns(null!, verdicts));
        Refuses("verdicts", () => Project.EvaluateColumns(batch, (ColumnVerdicts)null!));
        Refuses("described", () => new ColumnBuilder(null!));
        Refuses("project", () => ColumnBuilder.For(null!, "甲"));
        Refuses("name", () => ColumnBuilder.For(Project, null!));
        Refuses("dll", () => ProgramSeal.Put(null!));
        Refuses("unit", () => UnitMultiple.Without(null!));
        Refuses("unit", () => UnitMultiple.Of(null!));
    }

    [Fact]
    public void Nothing_is_no_text_and_no_calendar()
    {
        Refuses("unit", () => ValueText.WithUnit("1", null!));
        Refuses("unit", () => UnitTable.Default.Resolve(null!));
        Refuses("unit", () => UnitTable.Normalize(null!));
        Refuses("text", () => UnicodeText.Normalize(null!));
        Refuses("calendar", () => ElapsedTime.Workdays(Year, Year, null!, out _));
        Refuses("calendar", () => WorkdayCount.Between(new DateOnly(2019, 5, 2), new DateOnly(2019, 5, 1), null!));
        Refuses("calendar", () => Quantity.Workdays(Literal(1), Literal(2), null!));
        Refuses("basis", () => Quantity.Growth(Literal(1), null!));
        Refuses("computation", () => IndicatorLang.Model.QuotientForms.Of(null!, 1));
        Refuses("dll", () => EvaluatorAssembly.Load((byte[])null!));
        Refuses("assembly", () => EvaluatorAssembly.From((Assembly)null!));
    }

    [Fact]
    public void There_is_a_value_for_each_indicator_and_for_each_input()
    {
        var computed = Checked.Program("输入 甲 单位 件\n数 ≥ 1 件 计算 甲 * 2\n率 ≥ 1%").Interpret()[0];
        var none = ActualValue.NotReported;
        Assert.StartsWith("2 values are needed, there are 1", Assert.Throws<ArgumentException>("actuals", () => computed.EvaluateAll([none], [none])).Message, StringComparison.Ordinal);
        Assert.StartsWith("1 values are needed, there are 2", Assert.Throws<ArgumentException>("values", () => computed.EvaluateAll([none, none], [none, none])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("values", () => computed.ReadInputs([]));
        Assert.Throws<ArgumentException>("inputs", () => computed.Compute(0, []));
        Assert.Throws<ArgumentException>("index", () => computed.Compute(1, [Actual.Of(1)]));
        Assert.Equal([Verdict.NotReported, Verdict.NotReported], computed.EvaluateAll([none, none], [none]).Select(result => result.Verdict));
        Assert.Equal(Verdict.NotReported, computed.Evaluate(0, none).Verdict);
        Assert.Equal(Verdict.Invalid, computed.Evaluate(0, new NumberValue("5", 5, "件")).Verdict);
    }

    [Fact]
    public void A_number_of_rows_of_bits_and_of_decimals_is_zero_or_more()
    {
        RefusesBelowZero("rows", () => new ColumnBatch(Project, -1));
        RefusesBelowZero("capacity", () => new ColumnVerdicts(Project, -1));
        RefusesBelowZero("offset", () => new Bitmap(new byte[1], -1));
        RefusesBelowZero("decimals", () => Exact.One.Round(-1, Rounding.HalfEven));
        Assert.Equal(0, new ColumnBatch(Project, 0).Rows);
        Assert.Equal(0, new ColumnVerdicts(Project, 0).Capacity);
    }

    private static void Refuses(string parameter, Func<object?> call) => Assert.Throws<ArgumentNullException>(parameter, call);

    private static void Refuses(string parameter, Action call) => Assert.Throws<ArgumentNullException>(parameter, call);

    private static void RefusesBelowZero(string parameter, Func<object?> call) => Assert.Throws<ArgumentOutOfRangeException>(parameter, call);

    private static Quantity Literal(Exact value) => Quantity.Of(value, IndicatorType.Number, new WrittenUnit(string.Empty, 1));
}
