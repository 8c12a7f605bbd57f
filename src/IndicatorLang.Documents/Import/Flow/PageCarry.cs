using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// The end of a cell that a page break cut off: it stands alone at the top of the next page, without its row. It belongs to
/// the cell whose last line was full, for only such a cell goes on.
/// </summary>
internal sealed class PageCarry(ImmutableArray<TableColumn> columns)
{
    private readonly int[] _widths = new int[columns.Length];

    /// <summary>The token that a page break cut off from the rows before it, or null.</summary>
    public static FlowToken? Of(List<FlowToken> tokens) =>
        tokens.Count > 1 && tokens[^1] is { Gap: Gap.Page } last && !CellFit.IsNumberLike(last.Text) ? last : null;

    /// <summary>Learns how wide the columns are from the cells that were broken into lines.</summary>
    public void See(List<FlowToken> tokens, List<AlignedCell> cells)
    {
        foreach (var cell in cells)
        {
            for (var i = cell.First; i < cell.First + cell.Count; i++)
            {
                _widths[cell.Column] = Math.Max(_widths[cell.Column], tokens[i].WrappedAt);
            }
        }
    }

    /// <summary>The column of the one cell of a row that was full at its end; null when there is none or several.</summary>
    public int? CellOf(List<FlowToken> tokens, List<AlignedCell> cells)
    {
        var full = cells
            .Where(cell => _widths[cell.Column] > 0 && columns[cell.Column].Role is ColumnRole.Name or ColumnRole.Source or ColumnRole.Note)
            .Where(cell => tokens[cell.First + cell.Count - 1].LastPiece >= _widths[cell.Column])
            .ToList();
        return full is [var only] ? only.Column : null;
    }
}
