using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>A column of a wide table that holds actuals.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Place">Which column it is.</param>
/// <param name="Problem">Why its cells cannot be used, or null; reported already.</param>
internal sealed record WideColumn(DataText Heading, int Place, LocalizedText? Problem);

/// <summary>The header of a wide table: a first column that names the entity, and one for each indicator; others may stand anywhere.</summary>
internal sealed class WideHeader
{
    private readonly List<WideColumn> _columns = [];

    private WideHeader()
    {
    }

    /// <summary>Where the entity, the period and the project stand.</summary>
    public ColumnMap Keys { get; } = new();

    /// <summary>The columns with actuals.</summary>
    public IReadOnlyList<WideColumn> Columns => _columns;

    /// <summary>Reads a header; null, with a diagnostic, where it names no indicator.</summary>
    public static WideHeader? Read(CsvCell[] header, RecordReader records, Func<string, bool> isIndicator)
    {
        var wide = new WideHeader();
        for (var i = 0; i < header.Length; i++)
        {
            wide.Add(header, i, records, isIndicator);
        }

        if (wide._columns.Count > 0)
        {
            return wide;
        }

        var (zh, en) = ColumnNames.Of(DataColumn.Indicator);
        records.Diagnostics.Add(DataDiagnostics.MissingColumn(new Location(records.Source, header[0].Span), zh, en));
        return null;
    }

    private void Add(CsvCell[] header, int place, RecordReader records, Func<string, bool> isIndicator)
    {
        var heading = new DataText(header[place].Text.Trim(), new Location(records.Source, header[place].Span));
        var kind = ColumnNames.Find(heading.Text);
        if (kind is null && place == 0)
        {
            kind = EntityColumn(heading, records, isIndicator);
        }

        if (kind is { } key and not (DataColumn.Unit or DataColumn.Indicator or DataColumn.Actual))
        {
            Keys.Add(key, place, header, records);
        }
        else if (heading.Text.Length > 0)
        {
            AddIndicator(heading, place, records);
        }
        else
        {
            records.MarkUnnamed(place);
        }
    }

    // Without a column for the entity, the actuals of the first indicator would be taken for names.
    private static DataColumn? EntityColumn(DataText heading, RecordReader records, Func<string, bool> isIndicator)
    {
        if (!isIndicator(heading.Text))
        {
            return DataColumn.Entity;
        }

        var (zh, en) = ColumnNames.Of(DataColumn.Entity);
        records.Diagnostics.Add(DataDiagnostics.MissingColumn(heading.Location, zh, en));
        return null;
    }

    // Of two columns with one heading neither can be trusted.
    private void AddIndicator(DataText heading, int place, RecordReader records)
    {
        var first = _columns.FindIndex(column => column.Heading.Text == heading.Text);
        if (first < 0)
        {
            _columns.Add(new WideColumn(heading, place, null));
            return;
        }

        var diagnostic = DataDiagnostics.DuplicateColumn(heading.Location, heading.Text, _columns[first].Heading.Location);
        records.Diagnostics.Add(diagnostic);
        _columns[first] = _columns[first] with { Problem = diagnostic.Message };
    }
}
