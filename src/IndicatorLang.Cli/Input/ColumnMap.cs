using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Where each kind of column stands in a table.</summary>
internal sealed class ColumnMap
{
    private readonly int?[] _places = new int?[Enum.GetValues<DataColumn>().Length];

    /// <summary>The place of a column, or null.</summary>
    public int? Find(DataColumn column) => _places[(int)column];

    /// <summary>Notes where a column stands. Where it stands already, nobody knows which of the two a record means.</summary>
    public void Add(DataColumn column, int place, CsvCell[] header, RecordReader records)
    {
        if (Find(column) is not { } first)
        {
            _places[(int)column] = place;
            return;
        }

        var at = new Location(records.Source, header[place].Span);
        var diagnostic = DataDiagnostics.DuplicateColumn(at, header[place].Text.Trim(), new Location(records.Source, header[first].Span));
        records.Diagnostics.Add(diagnostic);
        if (column != DataColumn.Note)
        {
            records.Distrust(diagnostic.Message);
        }
    }
}
