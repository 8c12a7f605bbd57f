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

/// <summary>What the data can give a value for, and all that is needed to read that value: an indicator, or an input.</summary>
public abstract record ValueDescriptor
{
    private static readonly WrittenUnit NoUnit = new(string.Empty, Exact.One);

    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The name, as the program writes it.</summary>
    public required string Name { get; init; }

    /// <summary>What is measured.</summary>
    public required IndicatorType Type { get; init; }

    /// <summary>The unit that values are shown in: the one of the target's first bound, or of the input's declaration.</summary>
    public WrittenUnit Unit { get; init; } = NoUnit;

    /// <summary>
    /// Empty where a bare number takes <see cref="Unit"/>; otherwise the units it could be read in, because the program
    /// writes 万 or 亿 or different units.
    /// </summary>
    public ImmutableArray<string> BareReadings { get; init; } = [];

    /// <summary>The units the program knows.</summary>
    public UnitTable Units { get; init; } = UnitTable.Default;

    /// <summary>The calendar that workdays are counted on.</summary>
    public WorkdayCalendar Calendar { get; init; } = WorkdayCalendar.China;

    /// <summary>Where the target or the input comes from (来源), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The note (说明), or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the program.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What is wrong with it itself; every result that rests on it is then <see cref="Verdict.Invalid"/>.</summary>
    public LocalizedText? Error { get; init; }

    /// <summary>What in the program says how values are written: the target, or the declaration of the input.</summary>
    internal abstract LocalizedText Yardstick { get; }
}
