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

    // 群众满意度 may be an indicator as well as a heading.
    private static bool AreNames(List<string> texts) => texts.ConvertAll(Categories.Find) is var headings
        && !headings.Exists(heading => heading is { Suffix.Length: > 0 }) && headings.Count(heading => heading is not null) * 2 < headings.Count;

    private static bool AreGoals(List<ImmutableArray<DocumentCell>> rows, int column) =>
        ColumnContent.Cells(rows, column).Exists(text => text.Split('\n').Any(GoalText.IsTold));

    private static int Find(List<TableColumn> columns, ColumnRole role) => columns.FindIndex(column => column.Role == role);

    private static List<TableColumn> With(List<TableColumn> columns, ColumnRole from, ColumnRole to) =>
        columns.ConvertAll(column => column.Role == from ? column with { Role = to } : column);
}
