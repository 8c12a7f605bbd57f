using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>The columns of a list without headings in which every line is a whole row: 产出指标 数量指标 集中教育场次 24场.</summary>
internal static class LineColumns
{
    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new(ColumnRole.FirstLevel, "一级指标"), new(ColumnRole.SecondLevel, "二级指标"), new(ColumnRole.Name, "三级指标"), new(ColumnRole.Value, "指标值"),
    ];

    /// <summary>The columns, or null: a single line that differs leaves open what a bare number in the others is.</summary>
    public static ImmutableArray<TableColumn>? Of(IEnumerable<FlowLine> lines)
    {
        var rows = lines.TakeWhile(line => line.Tokens.Count > 0 && !RowParts.IsTotal(line.Text)).Select(line => line.Tokens).ToList();
        return rows.Count > 1 && rows.TrueForAll(IsRow) ? Columns : null;
    }

    private static bool IsRow(List<FlowToken> tokens) => tokens.Count == 4
        && Categories.Find(tokens[0].Text) is { IsSecondOnly: false } && Categories.Find(tokens[1].Text) is { IsFirstOnly: false }
        && !CellFit.IsNumberLike(tokens[2].Text) && !CellFit.HasSign(tokens[2].Text);
}
