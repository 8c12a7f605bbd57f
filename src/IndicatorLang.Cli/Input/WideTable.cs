using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>
/// A table with a row for each entity: a first column that names it, then a column for each indicator. Columns for the
/// project, the period and a note may stand anywhere.
/// </summary>
internal static class WideTable
{
    public static void Read(CsvCell[] header, RecordReader records, List<ActualRow> rows, Func<string, bool> isIndicator)
    {
        var keys = new ColumnMap();
        var indicators = Columns(header, records, keys, isIndicator);
        if (indicators.Count == 0)
        {
            var (zh, en) = ColumnNames.Of(DataColumn.Indicator);
            records.Diagnostics.Add(DataDiagnostics.MissingColumn(new Location(records.Source, header[0].Span), zh, en));
            return;
        }

        // Headings are checked even where no row follows. With a column for the project, they need to be clear only in it.
        var hasProject = keys.Find(DataColumn.Project) is not null;
        foreach (var column in indicators)
        {
            rows.Add(new ActualRow { Indicator = column.Heading, IsHeading = true, IsShared = hasProject });
        }

        while (records.Next())
        {
            var project = keys.Find(DataColumn.Project) is { } at ? records.Cell(at) : (DataText?)null;
            var (entity, period) = (records.Optional(keys.Find(DataColumn.Entity)), records.Optional(keys.Find(DataColumn.Period)));
            foreach (var column in indicators)
            {
                var row = new ActualRow
                {
                    Project = project,
                    Indicator = column.Heading,
                    IsHeading = true,
                    IsShared = hasProject,
                    Entity = entity,
                    Period = period,
                };
                rows.Add(records.WithActual(row, column.Place, records.Problem ?? column.Problem));
            }
        }
    }

    private static List<Column> Columns(CsvCell[] header, RecordReader records, ColumnMap keys, Func<string, bool> isIndicator)
    {
        var indicators = new List<Column>();
        for (var i = 0; i < header.Length; i++)
        {
            var heading = new DataText(header[i].Text.Trim(), new Location(records.Source, header[i].Span));
            var kind = ColumnNames.Find(heading.Text);
            if (kind is null && i == 0)
            {
                kind = EntityColumn(heading, records, isIndicator);
            }

            if (kind is { } key and not (DataColumn.Unit or DataColumn.Indicator or DataColumn.Actual))
            {
                keys.Add(key, i, header, records);
            }
            else if (heading.Text.Length > 0)
            {
                AddIndicator(heading, i, records, indicators);
            }
            else
            {
                records.MarkUnnamed(i);
            }
        }

        return indicators;
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
    private static void AddIndicator(DataText heading, int place, RecordReader records, List<Column> indicators)
    {
        var first = indicators.FindIndex(column => column.Heading.Text == heading.Text);
        if (first < 0)
        {
            indicators.Add(new Column(heading, place, null));
            return;
        }

        var diagnostic = DataDiagnostics.DuplicateColumn(heading.Location, heading.Text, indicators[first].Heading.Location);
        records.Diagnostics.Add(diagnostic);
        indicators[first] = indicators[first] with { Problem = diagnostic.Message };
    }

    private sealed record Column(DataText Heading, int Place, LocalizedText? Problem);
}
