using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Testing.Generators;

/// <summary>Random well-typed indicators of all kinds.</summary>
internal sealed class IndicatorGenerator(SplitMix64 random, string project, string file, WorkdayCalendar calendar)
{
    private static readonly Scale[] Scales =
    [
        Scale.Timeliness, Scale.Grade, Scale.YesNo, new("时效", "提前", "按时", "逾期"), new("等次", "一级", "二级", "三级", "四级", "五级"),
    ];

    private static readonly string[] Headings = ["产出目标", "效果目标", "数量", "质量", "时效", "社会效益"];

    /// <summary>The indicator that stands on a line.</summary>
    public RandomIndicator Create(string name, int line)
    {
        var (target, measure, type) = random.Below(100) switch
        {
            < 22 => Date(),
            < 50 => Numeric(Measure.Durations),
            < 90 => Numeric(Measure.Numeric),
            < 97 => Level(),
            _ => Statement(),
        };
        var descriptor = new IndicatorDescriptor
        {
            Project = project,
            Name = name,
            Path = [.. Headings.Skip(random.Below(Headings.Length)).Take(random.Below(3))],
            TargetText = target.Text,
            Type = type,
            Target = target.Set,
            Unit = target.Literals[0].Value.Unit,
            BareReadings = BareReadings(target.Literals),
            Units = Measure.Units,
            Calendar = calendar,
            Due = random.Chance(80) ? RandomDates.Day(random) : null,
            Source = random.Chance(20) ? "行业\"要求\"" : null,
            Note = random.Chance(10) ? "说明\n两行" : null,
            Position = new SourcePosition(file, line, 1 + random.Below(9)),
            Error = random.Chance(3) ? new LocalizedText("目标写错了。", "the target is wrong.") : null,
        };
        return new RandomIndicator(descriptor, target.Term, measure);
    }

    // Literals often follow one another without a gap, so that alternatives join and bounds meet.
    private (RandomTarget, Measure?, IndicatorType) Date()
    {
        var last = RandomDates.Day(random);
        var target = RandomTarget.Create(random, () =>
        {
            var day = random.Chance(30) ? RandomDates.Move(last, 1) : RandomDates.Day(random);
            var period = RandomDates.Around(day, RandomDates.Precision(random, percentOfDays: 30));
            last = period.LastDay;
            return Literal.Of(period);
        });
        return (target, null, IndicatorType.Date);
    }

    private (RandomTarget, Measure?, IndicatorType) Numeric(ImmutableArray<Measure> measures)
    {
        var measure = measures[random.Below(measures.Length)];
        var writing = random.Pick(measure.Writings.AsSpan());
        var last = RandomNumbers.Number(random, measure);
        var target = RandomTarget.Create(random, () =>
        {
            last = random.Chance(20) ? last + random.Below(2) : RandomNumbers.Number(random, measure);
            return Literal.Of(measure, random.Chance(80) ? writing : random.Pick(measure.Writings.AsSpan()), last);
        });
        return (target, measure, measure.Type);
    }

    private (RandomTarget, Measure?, IndicatorType) Level()
    {
        var scale = random.Pick<Scale>(Scales);
        var target = RandomTarget.Create(random, () => Literal.Of(scale, random.Below(scale.Levels.Length)));
        return (target, null, IndicatorType.Level(scale));
    }

    private static (RandomTarget, Measure?, IndicatorType) Statement()
    {
        var achieved = Literal.Of(Scale.Achievement, 2);
        var target = new RandomTarget(
            "达成 \"民心相通，深化友谊\"",
            new TargetTerm.Comparison(ComparisonOperator.Equal, 2, 2),
            IntervalSet.Of(isDiscrete: true, Interval.Point(2)),
            [achieved]);
        return (target, null, IndicatorType.Statement);
    }

    // As §6 says: a target written with 万 or 亿, or in several units, takes no bare number.
    private static ImmutableArray<string> BareReadings(ImmutableArray<Literal> literals)
    {
        var units = literals.Select(literal => literal.Value.Unit).DistinctBy(unit => unit.Factor).Select(unit => unit.Text).ToList();
        var large = literals.Where(literal => literal.Value.HasMultiplier).Select(literal => literal.Value.Unit.Text.TrimStart('万', '亿')).ToList();
        return units.Count < 2 && large.Count == 0 ? [] : [.. large.Concat(units).Distinct()];
    }
}
