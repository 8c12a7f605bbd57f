using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>What is true of a table as a whole.</summary>
/// <param name="NumericColumns">How many of its columns hold numbers: targets, actuals, weights, scores.</param>
/// <param name="HasEmptyEarlier">Whether it has a column beside the targets, for an earlier year or for actuals still to come, in which nothing stands in any row.</param>
/// <param name="NeedsSign">Whether a target is only certain by a sign of its own, because the table has no headings.</param>
/// <param name="IsGrid">Whether cells are known by their place, not by the order of words.</param>
internal sealed record TableFacts(int NumericColumns, bool HasEmptyEarlier, bool NeedsSign, bool IsGrid)
{
    /// <summary>Whether names are broken over lines and nothing shows where they end, so that only numbers are certain to be values.</summary>
    public bool HasBrokenNames { get; init; }

    /// <summary>Whether cells are broken over lines, and nothing shows which line belongs to which of them.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>What a page break cut off from one of the cells of the row, where nobody can tell from which; or null.</summary>
    public string? CutOff { get; init; }

    /// <summary>Whether the table has no headings, and its columns are taken as they usually stand.</summary>
    public bool IsAssumed { get; private init; }

    public static TableFacts Grid { get; } = new(0, HasEmptyEarlier: false, NeedsSign: false, IsGrid: true);

    public static TableFacts Headless { get; } = Grid with { IsAssumed = true };

    public static TableFacts Of(ImmutableArray<TableColumn> columns, IReadOnlyList<List<AlignedCell>> rows, bool isGoalTable)
    {
        var numeric = columns.Count(column => IsNumeric(column.Role));
        bool IsBeside(ColumnRole role) => role == ColumnRole.Earlier || (role == ColumnRole.Actual && isGoalTable);
        var hasBeside = columns.Any(column => IsBeside(column.Role));
        var isEmpty = rows.All(cells => cells.Count(cell => columns[cell.Column].Role == ColumnRole.Value || IsBeside(columns[cell.Column].Role)) <= 1);
        return new TableFacts(numeric, hasBeside && isEmpty, NeedsSign: false, IsGrid: false);
    }

    public static bool IsNumeric(ColumnRole role) =>
        role is ColumnRole.Value or ColumnRole.Actual or ColumnRole.Earlier or ColumnRole.Weight or ColumnRole.Score;
}
