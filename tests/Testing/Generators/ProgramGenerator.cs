using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Testing.Generators;

/// <summary>A random project with what its targets were meant to say.</summary>
internal sealed record RandomProject(ProjectModel Model, ImmutableArray<RandomIndicator> Indicators)
{
    public ProgramModel Program => new([Model]);
}

/// <summary>Random projects.</summary>
internal static class ProgramGenerator
{
    private static readonly WorkdayCalendar Own = new(
        "校历",
        "2024",
        [.. Enumerable.Range(2019, 7), 2030],
        [
            new CalendarException(new DateOnly(2019, 9, 10), IsWorkday: false),
            new CalendarException(new DateOnly(2019, 9, 14), IsWorkday: true),
            new CalendarException(new DateOnly(2020, 1, 20), IsWorkday: false),
            new CalendarException(new DateOnly(2020, 2, 29), IsWorkday: true),
        ]);

    public static RandomProject Create(SplitMix64 random, int indicators)
    {
        const string Name = "随机项目";
        const string File = "随机.ind";
        var generator = new IndicatorGenerator(random, Name, File, random.Chance(70) ? WorkdayCalendar.China : Own);
        var created = ImmutableArray.CreateBuilder<RandomIndicator>(indicators);
        var text = new StringBuilder();
        for (var line = 1; line <= indicators; line++)
        {
            created.Add(generator.Create($"指标{line}", line));
            text.Append(created[^1].Descriptor.Name).Append(' ').Append(created[^1].Descriptor.TargetText).Append('\n');
        }

        return new RandomProject(Model(Name, new SourceText(File, text.ToString()), created), created.MoveToImmutable());
    }

    /// <summary>A model of descriptors that come from no file.</summary>
    public static ProjectModel Model(string name, SourceText source, params IEnumerable<IndicatorDescriptor> indicators)
    {
        var place = new Location(source, default);
        return new ProjectModel
        {
            Name = name,
            Location = place,
            Indicators =
            [
                .. indicators.Select(indicator => new IndicatorModel
                {
                    Descriptor = indicator, Location = place, NameLocation = place, TargetLocation = place,
                }),
            ],
        };
    }

    private static ProjectModel Model(string name, SourceText source, IEnumerable<RandomIndicator> indicators) =>
        Model(name, source, indicators.Select(indicator => indicator.Descriptor));
}
