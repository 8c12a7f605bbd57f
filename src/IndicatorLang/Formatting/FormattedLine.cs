using System.Collections.Immutable;
using IndicatorLang.Syntax;

namespace IndicatorLang.Formatting;

/// <summary>The lines whose columns are aligned with each other.</summary>
internal sealed class AlignmentGroup
{
    /// <summary>The clauses of the group in the order of its columns; each behind the cells that every line has.</summary>
    public List<Keyword> ClauseColumns { get; } = [];
}

/// <summary>A cell of a line that stands in the column of its keyword.</summary>
internal readonly record struct ClauseCell(Keyword Keyword, string Text);

/// <summary>A line of the result before its columns are aligned.</summary>
/// <param name="Depth">How many blocks it stands in.</param>
/// <param name="Cells">Its first cells: a name and a target, a keyword and a value; or the whole line.</param>
internal sealed record FormattedLine(int Depth, ImmutableArray<string> Cells)
{
    public ImmutableArray<ClauseCell> Clauses { get; init; } = [];

    /// <summary>Null for a line that is aligned with none.</summary>
    public AlignmentGroup? Group { get; init; }

    /// <summary>The comment behind it; empty without.</summary>
    public string Comment { get; set; } = string.Empty;

    public static FormattedLine Blank { get; } = new(0, []);

    public bool IsBlank => Cells.IsEmpty;

    /// <summary>Whether it opens a block.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Whether it is a comment itself, so that no other can stand behind it.</summary>
    public bool IsComment { get; init; }
}
