using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>The headings of an indicator table whose cells have places: for each column what it holds.</summary>
/// <param name="Rows">How many rows the headings take.</param>
/// <param name="Groups">The columns; two sets of them where goals of the whole term and of the year stand side by side.</param>
internal sealed record GridHead(int Rows, ImmutableArray<ImmutableArray<TableColumn>> Groups)
{
    /// <summary>Whether the table has no headings, and its columns are taken as they usually stand.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether the first group is about the whole term.</summary>
    public bool HasLongTerm => Groups.Length > 1;

    /// <summary>The headings that begin with a row, or null.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="at">The row.</param>
    /// <param name="isFlat">Whether the table is all there is, as in CSV: then a name and a value are enough.</param>
    public static GridHead? At(ImmutableArray<ImmutableArray<DocumentCell>> rows, int at, bool isFlat)
    {
        var first = Labels(rows[at]);
        var second = at + 1 < rows.Length ? Labels(rows[at + 1]) : [];
        if (Known(first) < 2 || !first.Exists(IsOfIndicators))
        {
            return null;
        }

        var isTwo = !HoldsRow(rows, at + 1) && Enumerable.Range(0, second.Count).Any(column => IsSub(rows, at, column, second));
        var height = isTwo ? 2 : 1;
        var columns = Enumerable.Range(0, first.Count)
            .Select(column => ReachesDown(rows, at, height, column) ? first[column] with { Role = ColumnRole.Ignored }
                : isTwo && IsSub(rows, at, column, second) ? second[column] : first[column])
            .ToList();
        columns = Nameless.Complete(Named(columns).ConvertAll(Unknown), rows, at + height);
        var isTable = columns.Exists(column => column.Role == ColumnRole.Goal)
            || (columns.Exists(column => column.Role == ColumnRole.Name)
                && columns.Exists(column => column.Role is ColumnRole.Value or ColumnRole.Step)
                && (isFlat || columns.Exists(column => column.Role is ColumnRole.FirstLevel or ColumnRole.SecondLevel) || columns.Exists(IsNameOfIndicators) || Known(columns) >= 4));
        return isTable ? new GridHead(height, Split(columns)) : null;
    }

    // 绩效指标 beside the headings and all rows below them: the label of the block, and no heading.
    private static bool ReachesDown(ImmutableArray<ImmutableArray<DocumentCell>> rows, int at, int height, int column) =>
        at + height < rows.Length && column < rows[at].Length && column < rows[at + height].Length && !rows[at][column].IsEmpty
        && rows[at + height][column] is { IsContinuation: true } below && below.Position == rows[at][column].Position;

    // 项目名称 over 一级指标 is a field of the form, and no part of the headings.
    private static bool IsOfIndicators(TableColumn column) =>
        column.Role is ColumnRole.FirstLevel or ColumnRole.SecondLevel or ColumnRole.Name or ColumnRole.Goal or ColumnRole.Value or ColumnRole.Operator;

    // Without levels beside it, a heading that leaves no doubt.
    private static bool IsNameOfIndicators(TableColumn column) =>
        column.Role == ColumnRole.Name && LabelText.Key(column.Label) is "指标名称" or "三级指标" or "三级指标名称" or "绩效指标名称" or "具体指标";

    // A heading that is not known still says something of the indicator; one of the header says something of the project.
    private static TableColumn Unknown(TableColumn column) =>
        column.Role == ColumnRole.Ignored && ColumnLabels.Find(LabelText.Key(column.Label)) is null && Categories.Find(column.Label) is null
        && FieldLabels.Find(column.Label) is null or HeaderField.Other
            ? column with { Role = ColumnRole.Note }
            : column;

    private static int Known(List<TableColumn> columns) => columns.Where(column => column.Role != ColumnRole.Ignored).Select(column => column.Label).Distinct().Count();

    // Words of a row may be those of a heading as well: 历史标准, 上年.
    private static bool HoldsRow(ImmutableArray<ImmutableArray<DocumentCell>> rows, int at) => at < rows.Length
        && rows[at].Any(cell => !cell.IsContinuation && (CellFit.HasSign(cell.Text) && cell.Text.Any(char.IsAsciiDigit) || Categories.Find(cell.Text) is { Suffix.Length: > 0 }));

    // A heading below another one that says more: 指标值 over 2021年实际 and 2022年预期.
    private static bool IsSub(ImmutableArray<ImmutableArray<DocumentCell>> rows, int at, int column, List<TableColumn> second) =>
        column < second.Count && second[column].Role != ColumnRole.Ignored && column < rows[at].Length
        && !(rows[at + 1][column].IsContinuation && rows[at + 1][column].Text == rows[at][column].Text)
        && second.Exists(other => other.Role is ColumnRole.Value or ColumnRole.Actual or ColumnRole.Earlier or ColumnRole.Step or ColumnRole.Operator or ColumnRole.Name)
        && second.Count(other => other.Role != ColumnRole.Ignored) >= 2;

    private static List<TableColumn> Labels(ImmutableArray<DocumentCell> cells) =>
    [
        .. cells.Select(cell => new TableColumn(
            cell.Text.Length <= 40 ? ColumnLabels.Find(LabelText.Key(cell.Text)) ?? ColumnRole.Ignored : ColumnRole.Ignored,
            cell.Text.Replace("\n", string.Empty, StringComparison.Ordinal))),
    ];

    // 绩效指标 is a name only where no 三级指标 stands beside it, and 指标内容 beside it explains it; 项目 and 单位 mean the same as ever only in
    // indicator tables.
    private static List<TableColumn> Named(List<TableColumn> columns)
    {
        // Left of 一级指标 it is the label of the whole block.
        var first = columns.FindIndex(column => column.Role == ColumnRole.FirstLevel);
        columns = [.. columns.Select((column, at) => column.Role == ColumnRole.Name && at < first ? column with { Role = ColumnRole.Ignored } : column)];
        var names = columns.Where(column => column.Role is ColumnRole.Name or ColumnRole.Goal).Select(column => LabelText.Key(column.Label)).Distinct().ToList();
        var own = names.Find(name => name.StartsWith("四级", StringComparison.Ordinal)) ?? names.Find(name => name.StartsWith("三级", StringComparison.Ordinal))
            ?? names.Find(name => name is not ("绩效指标" or "指标"));
        return own is null ? columns : columns.ConvertAll(column => column.Role is not (ColumnRole.Name or ColumnRole.Goal) || LabelText.Key(column.Label) == own ? column
            : column with { Role = LabelText.Key(column.Label) is "绩效指标" or "指标" ? ColumnRole.Ignored : ColumnRole.Note });
    }

    // The second 三级指标 that is not merged with the first begins the second group; it shares the levels it does not have.
    private static ImmutableArray<ImmutableArray<TableColumn>> Split(List<TableColumn> columns)
    {
        var names = Runs(columns, ColumnRole.Name);
        var values = Runs(columns, ColumnRole.Value);
        if (names is [var name] && values is [var term, var year] && name < term && Horizons.Are(columns[term].Label, columns[year].Label))
        {
            return [Without(columns, year), Without(columns, term)];
        }

        if (names.Count != 2 || values.Count != 2 || !(names[0] < values[0] && values[0] < names[1] && names[1] < values[1]))
        {
            return [[.. columns]];
        }

        var start = values[0] + 1;
        while (start < names[1] && columns[start].Role is not (ColumnRole.FirstLevel or ColumnRole.SecondLevel or ColumnRole.Name))
        {
            start++;
        }

        var hasSecond = Enumerable.Range(start, names[1] - start).Any(column => columns[column].Role == ColumnRole.SecondLevel);
        var hasFirst = Enumerable.Range(start, names[1] - start).Any(column => columns[column].Role == ColumnRole.FirstLevel);
        return
        [
            [.. columns.Select((column, index) => index < start ? column : column with { Role = ColumnRole.Ignored })],
            [.. columns.Select((column, index) => index >= start
                || (column.Role == ColumnRole.FirstLevel && !hasFirst) || (column.Role == ColumnRole.SecondLevel && !hasSecond) || column.Role == ColumnRole.Project
                    ? column : column with { Role = ColumnRole.Ignored })],
        ];
    }

    private static ImmutableArray<TableColumn> Without(List<TableColumn> columns, int value) =>
        [.. columns.Select((column, index) => index >= value && column == columns[value] ? column with { Role = ColumnRole.Ignored } : column)];

    private static List<int> Runs(List<TableColumn> columns, ColumnRole role)
    {
        var runs = new List<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role == role && (i == 0 || columns[i - 1] != columns[i]))
            {
                runs.Add(i);
            }
        }

        return runs;
    }
}
