using IndicatorLang.Data;

namespace IndicatorLang.Cli.Input;

/// <summary>Where each kind of column stands in a table.</summary>
internal sealed class ColumnMap
{
    private readonly int?[] _places = new int?[Enum.GetValues<DataColumn>().Length];

    /// <summary>The place of a column, or null.</summary>
    public int? Find(DataColumn column) => _places[(int)column];

    public void Set(DataColumn column, int place) => _places[(int)column] = place;
}
