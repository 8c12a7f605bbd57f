using System.Collections.Immutable;
using IndicatorLang.Emit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Emit;

/// <summary>Small models to compile.</summary>
internal static class Samples
{
    public static Scale OwnScale { get; } = new("时效", "提前", "按时", "逾期");

    public static SourceText Source { get; } = new("综合管理.ind", "项目 综合管理 {\n车辆准点率 ≥ 98%\n}\n");

    public static IndicatorDescriptor Indicator(string name, IndicatorType type, string target, IntervalSet set, params ImmutableArray<string> path) => new()
    {
        Project = "综合管理",
        Name = name,
        Path = path,
        Type = type,
        TargetText = target,
        Target = set,
        Position = new SourcePosition(Source.Path, 2, 1),
    };

    public static IndicatorDescriptor AtLeast(string name, IndicatorType type, Exact bound, params ImmutableArray<string> path) =>
        Indicator(name, type, $"≥ {bound}", IntervalSet.Of(type.IsDiscrete, Interval.From(bound, inclusive: true)), path);

    public static IndicatorDescriptor AtMost(string name, IndicatorType type, Exact bound, params ImmutableArray<string> path) =>
        Indicator(name, type, $"≤ {bound}", IntervalSet.Of(type.IsDiscrete, Interval.UpTo(bound, inclusive: true)), path);

    /// <summary>A project with an indicator of each kind.</summary>
    public static ImmutableArray<IndicatorDescriptor> AllKinds =>
    [
        AtLeast("车辆准点率", IndicatorType.Percent, 0.98m) with { Unit = new WrittenUnit("%", 0.01m) },
        AtLeast("增幅", IndicatorType.PercentagePoints, 2),
        AtMost("投诉数", IndicatorType.Number, 0),
        AtLeast("车辆保障", IndicatorType.Count("辆", isWhole: true), 3) with { Unit = new WrittenUnit("辆", 1) },
        AtMost("公务用车费用", IndicatorType.Money, 300_000) with { Unit = new WrittenUnit("万元", 10_000), BareReadings = ["元", "万元"] },
        AtMost("亩均成本", IndicatorType.Rate("元/亩"), 1600),
        AtMost("物品采购及时性", IndicatorType.Date, new DateOnly(2019, 9, 30).DayNumber) with { Due = new DateOnly(2019, 9, 30) },
        AtMost("正常签证完成办理时效", IndicatorType.Duration(DurationFamily.Workdays), 15) with { Unit = new WrittenUnit("workdays", 1) },
        AtLeast("到货时效", IndicatorType.Level(OwnScale), 1),
        AtLeast("刊登专栏及时性", IndicatorType.Level(Scale.Timeliness), 2),
        Indicator("加强对外交往", IndicatorType.Statement, "达成 \"民心相通\"", IntervalSet.Of(isDiscrete: true, Interval.Point(2))),
    ];

    public static ProgramModel Program(params IEnumerable<IndicatorDescriptor> indicators) =>
        new([ProgramGenerator.Model("综合管理", Source, indicators)]);

    public static EvaluatorAssembly Compile(ProgramModel model)
    {
        var emitted = ProgramEmitter.Emit(model, new EmitOptions());
        return EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb);
    }
}
