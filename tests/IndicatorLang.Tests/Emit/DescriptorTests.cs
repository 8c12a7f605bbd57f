using FsCheck.Xunit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Emit;

/// <summary>A compiled evaluator describes its indicators exactly as the model does.</summary>
public sealed class DescriptorTests
{
    [Fact]
    public void Random_programs_keep_their_descriptors()
    {
        var models = Enumerable.Range(0, 3)
            .Select(i => ProgramGenerator.Create(new SplitMix64((ulong)i), 80).Model with { Name = $"项目{i}" });
        AssertSame(new ProgramModel([.. models]));
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var source = new SourceText("a\"\n#line 1 \"b\"\n\u2028*/.ind", "x");
        var indicators = HostileText.All.SelectMany(text => new[]
        {
            Samples.AtLeast(text, IndicatorType.Number, 1, text, "b" + text) with { TargetText = text, Source = text, Note = text, Project = text },
            Samples.AtLeast(text, IndicatorType.Count(text), 1) with { Position = new SourcePosition(text, 0, 0), Unit = new WrittenUnit(text, 7) },
            Samples.AtLeast(text, IndicatorType.Level(new Scale(text, text, text + "1")), 1) with { Error = new LocalizedText(text, text) },
            Samples.AtLeast(text + "等级", IndicatorType.Level(new Scale(text, text, text + "1")), 1) with { BareReadings = [text] },
        });
        AssertSame(new ProgramModel([ProgramGenerator.Model("*/ \"\\u0022", source, indicators)]));
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 10)]
    public void Texts_of_any_shape_stay_texts(string[] texts) => AssertSame(new ProgramModel(
    [
        .. texts.Take(12).Select((text, i) => ProgramGenerator.Model(
            text,
            new SourceText(text, text),
            Samples.AtLeast(texts[i / 2], IndicatorType.Level(new Scale(text, "a", text + "b")), 1, texts[0]) with { Source = text, Project = text },
            Samples.AtLeast(text, IndicatorType.Percent, 1, text) with { Note = text })),
    ]));

    [Fact]
    public void Numbers_of_every_size_are_exact()
    {
        Exact[] numbers =
        [
            0, 1, -1, long.MaxValue, long.MinValue, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 0.1m, -98.5m,
            Exact.Ratio(1, 3), Exact.Ratio(-22, 7), (Exact)decimal.MaxValue * 10_000 * 10_000, Exact.Ratio(1, 1L << 62), (Exact)decimal.MaxValue + 0.5m,
        ];
        AssertSame(Samples.Program(numbers.Select((number, i) =>
            Samples.AtMost($"数{i}", IndicatorType.Number, number) with { Unit = new WrittenUnit("x", number == 0 ? 1 : number) })));
    }

    [Fact]
    public void Empty_whole_and_many_sets_are_kept() => AssertSame(Samples.Program(
        Samples.Indicator("空", IndicatorType.Number, "", IntervalSet.Of(isDiscrete: false)),
        Samples.Indicator("全", IndicatorType.Number, "", IntervalSet.Of(isDiscrete: false, Interval.All)),
        Samples.Indicator("多", IndicatorType.Date, "", IntervalSet.Of(isDiscrete: true, Enumerable.Range(0, 40).Select(i => Interval.Point(i * 2))))));

    [Fact]
    public void Projects_of_one_name_and_projects_without_indicators_compile()
    {
        var program = Samples.Program();
        AssertSame(program with { Projects = [.. program.Projects, .. program.Projects, .. program.Projects] });
        AssertSame(new ProgramModel([]));
    }

    [Fact]
    public void An_own_calendar_is_one_object_for_all_projects()
    {
        var calendar = new WorkdayCalendar("校历", "一", [2019, 2021], [new CalendarException(new DateOnly(2019, 9, 10), false)]);
        var same = new WorkdayCalendar("校历", "一", [2019, 2021], [new CalendarException(new DateOnly(2019, 9, 10), false)]);
        var indicator = Samples.AtMost("甲", IndicatorType.Duration(DurationFamily.Workdays), 3);
        var program = new ProgramModel(
        [
            .. new[] { calendar, same }.Select(own => ProgramGenerator.Model("项目", Samples.Source, indicator with { Calendar = own })),
        ]);

        AssertSame(program);
        var projects = Samples.Compile(program).Projects;
        Assert.Same(projects[0].Indicators[0].Calendar, projects[1].Indicators[0].Calendar);
    }

    private static void AssertSame(ProgramModel model)
    {
        var projects = Samples.Compile(model).Projects;

        Assert.Equal(model.Projects.Select(project => project.Name), projects.Select(project => project.Project));
        foreach (var (expected, actual) in model.Projects.Zip(projects))
        {
            Assert.Equal(expected.Indicators.Length, actual.Indicators.Length);
            foreach (var (left, right) in expected.Indicators.Zip(actual.Indicators))
            {
                DescriptorAssert.Equal(left.Descriptor, right);
            }
        }
    }
}
