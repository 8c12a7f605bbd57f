using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Model;

/// <summary>The checked program: what every later stage reads, and the only form they read.</summary>
/// <param name="Projects">The projects, in the order of the files and within them.</param>
public sealed record ProgramModel(ImmutableArray<ProjectModel> Projects)
{
    /// <summary>The tests, in the order of the files and within them. Evaluation has no use for them.</summary>
    public ImmutableArray<TestModel> Tests { get; init; } = [];

    /// <summary>All indicators of all projects.</summary>
    public IEnumerable<IndicatorModel> Indicators => Projects.SelectMany(project => project.Indicators);
}

/// <summary>One project: its header and its indicators.</summary>
public sealed record ProjectModel
{
    public required string Name { get; init; }

    /// <summary>Where the name stands; the start of the file for an implicit project.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether it holds indicators that stand at file level, and is named after the file.</summary>
    public bool IsImplicit { get; init; }

    public ProjectHeader Header { get; init; } = new();

    public ImmutableArray<IndicatorModel> Indicators { get; init; } = [];

    /// <summary>The inputs that indicators are computed from, in the order of the file.</summary>
    public ImmutableArray<InputModel> Inputs { get; init; } = [];

    /// <summary>An indicator by its place, or an input by its place counted on from the indicators.</summary>
    public ValueDescriptor ValueAt(int place) =>
        place < Indicators.Length ? Indicators[place].Descriptor : Inputs[place - Indicators.Length].Descriptor;

    /// <summary>The headings of the project, in order, with their places.</summary>
    public ImmutableArray<SectionModel> Sections { get; init; } = [];
}

/// <summary>A heading and where it stands.</summary>
public sealed record SectionModel(ImmutableArray<string> Path, Location Location);

/// <summary>One target on one indicator.</summary>
public sealed record IndicatorModel
{
    /// <summary>What evaluation needs of it.</summary>
    public required IndicatorDescriptor Descriptor { get; init; }

    public required Location NameLocation { get; init; }

    public required Location TargetLocation { get; init; }

    /// <summary>The whole line.</summary>
    public required Location Location { get; init; }

    /// <summary>How the actual is computed (计算); null where the data give it, and where the expression is in error.</summary>
    public ComputationModel? Computation { get; init; }

    /// <summary>The weight (分值), or null.</summary>
    public Exact? Weight { get; init; }

    /// <summary>The declared cap of the value (上限), in base units, or null.</summary>
    public Exact? Cap { get; init; }

    /// <summary>The date of the clause 截止, or null.</summary>
    public Located<DatePeriod>? Due { get; init; }

    /// <summary>The dates the target names, each with its place.</summary>
    public ImmutableArray<Located<DatePeriod>> TargetDates { get; init; } = [];

    /// <summary>The conditions that the target joins, run by run; none of a target that is one condition.</summary>
    public ImmutableArray<JoinedConditions> JoinedConditions { get; init; } = [];
}

/// <summary>A value and where it stands.</summary>
public sealed record Located<T>(T Value, Location Location);
