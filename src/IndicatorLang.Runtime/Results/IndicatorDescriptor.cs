using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>A place in the program, lines and columns counted from 1, columns in UTF-16 units.</summary>
/// <param name="File">The path of the file as it was given to the compiler.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public sealed record SourcePosition(string File, int Line, int Column);

/// <summary>A unit as a target writes it.</summary>
/// <param name="Text">The unit: <c>%</c>, <c>万元</c>, <c>个工作日</c>; empty for a bare number.</param>
/// <param name="Factor">How many base units one of it is.</param>
public sealed record WrittenUnit(string Text, Exact Factor);

/// <summary>One target on one indicator: everything an evaluation and its explanation need.</summary>
public sealed record IndicatorDescriptor
{
    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The indicator's name, as the program writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The headings of the sections around it, outermost first.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>Which of several targets on the same indicator this is, from 0.</summary>
    public int TargetIndex { get; init; }

    /// <summary>The target in the words of the program.</summary>
    public required string TargetText { get; init; }

    /// <summary>What the indicator measures.</summary>
    public required IndicatorType Type { get; init; }

    /// <summary>The values that satisfy the target, in base units.</summary>
    public required IntervalSet Target { get; init; }

    /// <summary>The unit that values are shown in: the one of the target's first bound.</summary>
    public WrittenUnit Unit { get; init; } = new(string.Empty, Exact.One);

    /// <summary>
    /// Empty where a bare number takes <see cref="Unit"/>; otherwise the units it could be read in, because the target is
    /// written with 万 or 亿 or with different units.
    /// </summary>
    public ImmutableArray<string> BareReadings { get; init; } = [];

    /// <summary>The units the program knows.</summary>
    public UnitTable Units { get; init; } = UnitTable.Default;

    /// <summary>The calendar that workdays are counted on.</summary>
    public WorkdayCalendar Calendar { get; init; } = WorkdayCalendar.China;

    /// <summary>The last day on which an actual is not yet missing, or null.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Where the target comes from (来源), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The note (说明), or null.</summary>
    public string? Note { get; init; }

    /// <summary>What the <c>///</c> lines above the indicator say, joined by newlines; null without any.</summary>
    public string? Documentation { get; init; }

    /// <summary>Where the indicator stands in the program.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What is wrong with the indicator itself; every result of it is then <see cref="Verdict.Invalid"/>.</summary>
    public LocalizedText? Error { get; init; }
}
