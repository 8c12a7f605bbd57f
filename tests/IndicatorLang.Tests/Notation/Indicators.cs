using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

/// <summary>An indicator of each type, and short ways to read a cell for it.</summary>
internal static class Indicators
{
    public static readonly IndicatorDescriptor Percent = Of(IndicatorType.Percent, "%", Exact.Ratio(1, 100));
    public static readonly IndicatorDescriptor Points = Of(IndicatorType.PercentagePoints, "个百分点");
    public static readonly IndicatorDescriptor Number = Of(IndicatorType.Number, "");
    public static readonly IndicatorDescriptor Cars = Of(IndicatorType.Count("辆"), "辆");
    public static readonly IndicatorDescriptor Visits = Of(IndicatorType.Count("人次"), "万人次", 10_000);
    public static readonly IndicatorDescriptor Money = Of(IndicatorType.Money, "万元", 10_000);
    public static readonly IndicatorDescriptor Rate = Of(IndicatorType.Rate("元/亩"), "元/亩");
    public static readonly IndicatorDescriptor Hours = Of(IndicatorType.Duration(DurationFamily.Clock), "小时", 60);
    public static readonly IndicatorDescriptor Days = Of(IndicatorType.Duration(DurationFamily.Days), "天");
    public static readonly IndicatorDescriptor Workdays = Of(IndicatorType.Duration(DurationFamily.Workdays), "个工作日");
    public static readonly IndicatorDescriptor Months = Of(IndicatorType.Duration(DurationFamily.Months), "年", 12);
    public static readonly IndicatorDescriptor Date = Of(IndicatorType.Date, "");
    public static readonly IndicatorDescriptor Level = Of(IndicatorType.Level(Scale.Timeliness), "");
    public static readonly IndicatorDescriptor Statement = Of(IndicatorType.Statement, "");

    public static IReadOnlyList<IndicatorDescriptor> All { get; } =
        [Percent, Points, Number, Cars, Visits, Money, Rate, Hours, Days, Workdays, Months, Date, Level, Statement];

    public static IndicatorDescriptor Of(IndicatorType type, string unit, Exact? factor = null, params DeclaredUnit[] declared) => new()
    {
        Project = "项目",
        Name = "指标",
        TargetText = "…",
        Type = type,
        Target = IntervalSet.Of(type.IsDiscrete, Interval.From(1, inclusive: true)),
        Unit = new WrittenUnit(unit, factor ?? Exact.One),
        Units = new UnitTable(declared),
        Position = new SourcePosition("指标.ind", 1, 1),
    };

    public static ActualValue Read(this IndicatorDescriptor indicator, string cell, string columnUnit = "", CellKind kind = CellKind.Text) =>
        CellReader.Read(cell, indicator, columnUnit, kind);

    /// <summary>The value as one line: its kind and its parts.</summary>
    public static string Show(this ActualValue value) => value switch
    {
        NumberValue number => $"number {number.Number} [{number.Unit}]",
        FractionValue fraction => $"fraction {fraction.Numerator} / {fraction.Denominator}",
        DateValue date => $"date {date.Period}",
        DatePairValue pair => $"pair {pair.Start} .. {pair.End}",
        WordsValue words => $"words {words.Text}",
        NotReportedValue => "not reported",
        NotApplicableValue => "not applicable",
        UnreadableValue => "unreadable",
        _ => value.ToString(),
    };

    /// <summary>Asserts that a cell is unreadable and gives its message.</summary>
    public static LocalizedText ProblemOf(this IndicatorDescriptor indicator, string cell, CellKind kind = CellKind.Text) =>
        Assert.IsType<UnreadableValue>(indicator.Read(cell, kind: kind)).Problem;
}
