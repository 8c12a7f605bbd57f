namespace IndicatorLang.Data;

/// <summary>What a column of a long table, or a field of a JSON object, holds.</summary>
public enum DataColumn
{
    Project,
    Indicator,
    Actual,
    Unit,
    Entity,
    Period,
    Note,
}

/// <summary>The names of the columns in both languages. The only place that lists them.</summary>
public static class ColumnNames
{
    private static readonly (string Name, DataColumn Column)[] Table =
    [
        ("项目", DataColumn.Project), ("project", DataColumn.Project),
        ("指标", DataColumn.Indicator), ("indicator", DataColumn.Indicator),
        ("实际完成值", DataColumn.Actual), ("实际值", DataColumn.Actual), ("actual", DataColumn.Actual),
        ("计量单位", DataColumn.Unit), ("unit", DataColumn.Unit),
        ("单位主体", DataColumn.Entity), ("entity", DataColumn.Entity),
        ("期间", DataColumn.Period), ("period", DataColumn.Period),
        ("说明", DataColumn.Note), ("note", DataColumn.Note),
    ];

    /// <summary>All names.</summary>
    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The column that a heading names, or null.</summary>
    public static DataColumn? Find(string heading)
    {
        var name = DataNames.Normalize(heading);
        foreach (var (known, column) in Table)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The names of a column, Chinese and English.</summary>
    public static (string Zh, string En) Of(DataColumn column)
    {
        var names = Table.Where(row => row.Column == column).Select(row => row.Name).ToList();
        return (names[0], names[^1]);
    }
}
