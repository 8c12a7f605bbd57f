using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>A table with a row for each actual: <c>项目,指标,实际完成值[,计量单位][,单位主体][,期间][,说明]</c>.</summary>
internal static class LongTable
{
    public static void Read(CsvCell[] header, RecordReader records, List<ActualRow> rows)
    {
        if (Map(header, records) is not { } columns)
        {
            return;
        }

        while (records.Next())
        {
            var row = new ActualRow
            {
                Project = columns.Find(DataColumn.Project) is { } project ? records.Cell(project) : null,
                Indicator = records.Cell(columns.Find(DataColumn.Indicator)!.Value),
                Unit = records.Optional(columns.Find(DataColumn.Unit)) ?? string.Empty,
                Entity = records.Optional(columns.Find(DataColumn.Entity)),
                Period = records.Optional(columns.Find(DataColumn.Period)),
            };
            rows.Add(records.WithActual(row, columns.Find(DataColumn.Actual)!.Value, records.Problem));
        }
    }

    private static ColumnMap? Map(CsvCell[] header, RecordReader records)
    {
        var map = new ColumnMap();
        for (var i = 0; i < header.Length; i++)
        {
            var at = new Location(records.Source, header[i].Span);
            var name = header[i].Text.Trim();
            if (name.Length == 0)
            {
                records.MarkUnnamed(i);
            }
            else if (ColumnNames.Find(name) is not { } column)
            {
                records.Diagnostics.Add(DataDiagnostics.UnknownColumn(at, name, Spelling.Nearest(name, ColumnNames.All)));
            }
            else
            {
                map.Add(column, i, header, records);
            }
        }

        return Require(DataColumn.Indicator) & Require(DataColumn.Actual) ? map : null;

        bool Require(DataColumn column)
        {
            if (map.Find(column) is not null)
            {
                return true;
            }

            var (zh, en) = ColumnNames.Of(column);
            var whole = TextSpan.FromBounds(header[0].Span.Start, header[^1].Span.End);
            records.Diagnostics.Add(DataDiagnostics.MissingColumn(new Location(records.Source, whole), zh, en));
            return false;
        }
    }
}
