using IndicatorLang.Data;

namespace IndicatorLang.Cli.Input;

/// <summary>A table with a row for each entity.</summary>
internal static class WideTable
{
    public static void Read(CsvCell[] header, RecordReader records, List<ActualRow> rows, Func<string, bool> isIndicator)
    {
        if (WideHeader.Read(header, records, isIndicator) is not { } wide)
        {
            return;
        }

        // Headings are checked even where no row follows. With a column for the project, they need to be clear only in it.
        var hasProject = wide.Keys.Find(DataColumn.Project) is not null;
        foreach (var column in wide.Columns)
        {
            rows.Add(new ActualRow { Indicator = column.Heading, IsHeading = true, IsShared = hasProject });
        }

        while (records.Next())
        {
            rows.AddRange(RowsOf(records, wide, hasProject));
        }
    }

    /// <summary>The actuals of the record that was read last, one for each column.</summary>
    public static IEnumerable<ActualRow> RowsOf(RecordReader records, WideHeader wide, bool hasProject)
    {
        var project = wide.Keys.Find(DataColumn.Project) is { } at ? records.Cell(at) : (DataText?)null;
        var entity = records.Optional(wide.Keys.Find(DataColumn.Entity));
        var period = records.Optional(wide.Keys.Find(DataColumn.Period));
        foreach (var column in wide.Columns)
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
            yield return records.WithActual(row, column.Place, records.Problem ?? column.Problem);
        }
    }
}
