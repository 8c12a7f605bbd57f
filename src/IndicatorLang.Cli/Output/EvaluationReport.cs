using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>The result of one target, with the cell it came from.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Reported">The cell, or null when there is no row.</param>
/// <param name="Value">What the cell says.</param>
/// <param name="Result">The verdict.</param>
/// <param name="IsOneOfSeveral">Whether the indicator has other targets beside this one.</param>
internal sealed record ReportLine(
    IndicatorModel Indicator, ReportedActual? Reported, ActualValue Value, IndicatorResult Result, bool IsOneOfSeveral)
{
    private const int MostShown = 200;

    public IndicatorDescriptor Descriptor => Indicator.Descriptor;

    public Verdict Verdict => Result.Verdict;

    /// <summary>The words of the file, or the value that was computed; null when there is neither.</summary>
    public string? Words => Reported is { } reported && !string.IsNullOrWhiteSpace(reported.Text) ? reported.Text
        : Result.Actual is { State: ActualState.Known, Detail.IsComputed: true } actual ? ValueText.Plain(Descriptor, actual)
        : null;

    /// <summary>The same with the unit of the unit column or of the heading, where the cell has none; null when nothing was reported.</summary>
    public string? WordsInFull => (Words, Value) switch
    {
        ({ } words, NumberValue { Unit.Length: 0, ColumnUnit: { Length: > 0 } unit }) => ValueText.WithUnit(words, unit),
        (var words, _) => words,
    };

    /// <summary>The same for people: without the rest of a text so long that it cannot be an actual.</summary>
    public string WordsWithUnit => WordsInFull switch
    {
        null => "-",
        { Length: > MostShown } words => $"{words[..(char.IsHighSurrogate(words[MostShown - 1]) ? MostShown - 1 : MostShown)]}…",
        var words => words,
    };
}

/// <summary>The results of one project for one entity and period.</summary>
internal sealed record ReportSet(ProjectModel Project, string? Entity, string? Period, ImmutableArray<ReportLine> Lines);

/// <summary>The results of one project.</summary>
internal sealed record ProjectSets(ProjectModel Project, List<ReportSet> Sets);

/// <summary>The results of an evaluation.</summary>
/// <param name="Sets">Project by project, in the order of the program.</param>
/// <param name="AsOf">The day asked about, or null.</param>
/// <param name="Diagnostics">All diagnostics, of the programs and of the data.</param>
internal sealed record EvaluationReport(ImmutableArray<ReportSet> Sets, DateOnly? AsOf, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many results there are of each verdict.</summary>
    public VerdictCounts Counts { get; } = VerdictCounts.Of(Sets);

    /// <summary>The sets of each project.</summary>
    public List<ProjectSets> ByProject()
    {
        var projects = new List<ProjectSets>();
        foreach (var set in Sets)
        {
            if (projects.Count == 0 || !ReferenceEquals(projects[^1].Project, set.Project))
            {
                projects.Add(new ProjectSets(set.Project, []));
            }

            projects[^1].Sets.Add(set);
        }

        return projects;
    }
}
