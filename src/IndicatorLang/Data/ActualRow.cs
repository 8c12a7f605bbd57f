using System.Collections.Immutable;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>A word of a data file and where it stands.</summary>
public readonly record struct DataText(string Text, Location Location);

/// <summary>What a row of a long table, a cell of a wide one or a JSON object says of one indicator.</summary>
public sealed record ActualRow
{
    /// <summary>The project as the file names it; null where the file has no word on it.</summary>
    public DataText? Project { get; init; }

    /// <summary>The indicator as the file names it; for a wide table the heading of the column.</summary>
    public required DataText Indicator { get; init; }

    /// <summary>Whether <see cref="Indicator"/> is a heading, which may name the project and carry a unit in brackets.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the table has a column for the project, so that a heading need not fit every row.</summary>
    public bool IsShared { get; init; }

    /// <summary>The actual; null for a heading on its own, which is checked and says nothing.</summary>
    public DataText? Value { get; init; }

    /// <summary>How the file holds the actual.</summary>
    public CellKind Kind { get; init; }

    /// <summary>The day that the number of a spreadsheet stands for when it counts days, or null.</summary>
    public string? Day { get; init; }

    /// <summary>The headings that the row stands under in its table, to tell indicators of one name apart.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>The target that the row repeats, or null.</summary>
    internal StatedTarget? Target { get; init; }

    /// <summary>The unit of the unit column, or empty.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Who reports, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The period reported on, or null.</summary>
    public string? Period { get; init; }

    /// <summary>Why the actual cannot be used although it was found; the reader has reported it already.</summary>
    public LocalizedText? Problem { get; init; }
}
