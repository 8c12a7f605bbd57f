using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Tables whose headings give names or targets no column of their own: the names stand under 二级指标, or name and target in one cell. What stands
/// below the headings says which it is.
/// </summary>
internal static class Nameless
{
    private const int MostRows = 200;

    /// <summary>The columns, with one for the names where the cells show it.</summary>
    /// <param name="columns">The columns as their headings say.</param>
    /// <param name="rows">The table.</param>
    /// <param name="below">The first row below the headings.</param>
    public static List<TableColumn> Complete(List<TableColumn> columns, ImmutableArray<ImmutableArray<DocumentCell>> rows, int below)
    {
        var (name, value, second) = (Find(columns, ColumnRole.Name), Find(columns, ColumnRole.Value), Find(columns, ColumnRole.SecondLevel));
        var hasLevels = second >= 0 || Find(columns, ColumnRole.FirstLevel) >= 0;
        if (!hasLevels || (name >= 0) == (value >= 0) || Find(columns, ColumnRole.Step) >= 0 || Find(columns, ColumnRole.Goal) >= 0)
        {
            return columns;
        }

        if (value < 0 && Goals(columns, name) is { } goals)
        {
            return goals;
        }

        var body = rows.Skip(below).Take(MostRows).ToList();
        if (name >= 0)
        {
            return AreGoals(body, name) ? With(columns, ColumnRole.Name, ColumnRole.Goal) : columns;
        }

        if (second >= 0 && ColumnContent.Cells(body, second) is { Count: > 0 } names && AreNames(names))
        {
            return With(columns, ColumnRole.SecondLevel, ColumnRole.Name);
        }

        return AreGoals(body, value) ? With(columns, ColumnRole.Value, ColumnRole.Goal) : columns;
    }

    // 实施期目标 | 年度目标 right of the names, and 内容 right of the signs, hold the values.
    private static List<TableColumn>? Goals(List<TableColumn> columns, int name)
    {
        var labels = columns.ConvertAll(column => LabelText.Key(column.Label));
        var (term, year) = (name + 1, labels.FindLastIndex(label => label is "年度目标" or "当年目标" or "本年目标" or "年度绩效目标"));
        while (term < labels.Count && labels[term] == labels[name])
        {
            term++;
        }

        var content = labels.FindIndex(label => label is "内容" or "值" or "目标");
        var signs = Find(columns, ColumnRole.Operator);
        return year > term && Horizons.Are(labels[term], labels[year])
            ? [.. columns.Select((column, i) => i >= term && labels[i] is var label && (label == labels[term] || label == labels[year]) ? column with { Role = ColumnRole.Value } : column)]
            : content > name && signs >= 0 && content > signs && labels.Count(label => label == labels[content]) == 1
            ? [.. columns.Select((column, i) => i == content ? column with { Role = ColumnRole.Value } : column)]
            : null;
    }

    // 群众满意度 may be an indicator as well as a heading.
    private static bool AreNames(List<string> texts) => texts.ConvertAll(Categories.Find) is var headings
        && !headings.Exists(heading => heading is { Suffix.Length: > 0 }) && headings.Count(heading => heading is not null) * 2 < headings.Count;

    private static bool AreGoals(List<ImmutableArray<DocumentCell>> rows, int column) =>
        ColumnContent.Cells(rows, column).Exists(text => text.Split('\n').Any(GoalText.IsTold));

    private static int Find(List<TableColumn> columns, ColumnRole role) => columns.FindIndex(column => column.Role == role);

    private static List<TableColumn> With(List<TableColumn> columns, ColumnRole from, ColumnRole to) =>
        columns.ConvertAll(column => column.Role == from ? column with { Role = to } : column);
}
