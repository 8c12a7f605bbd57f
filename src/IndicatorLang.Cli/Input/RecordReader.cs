using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>The records of a table below its header, each held against the number of columns.</summary>
internal sealed class RecordReader(SourceText source, IRecords records, int columns, DiagnosticBag diagnostics)
{
    private readonly List<CsvCell> _cells = [];
    private readonly List<int> _unnamed = [];
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Why the actuals of the record cannot be trusted, or null; reported already.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>Why no record can be trusted, or null.</summary>
    public LocalizedText? DistrustReason { get; private set; }

    /// <summary>Where the record begins.</summary>
    public int Start => _cells[0].Span.Start;

    /// <summary>Says that a column has no heading, so that nothing may stand in it.</summary>
    public void MarkUnnamed(int column) => _unnamed.Add(column);

    /// <summary>Says that no record can be trusted, because of what is wrong with the header.</summary>
    public void Distrust(LocalizedText reason) => DistrustReason ??= reason;

    /// <summary>Goes to the next record that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (true)
        {
            var before = Diagnostics.Count;
            if (!records.Read(_cells))
            {
                return false;
            }

            if (!records.IsBroken && _cells.TrueForAll(cell => string.IsNullOrWhiteSpace(cell.Text)))
            {
                continue;
            }

            CheckUnnamed();
            Problem = records.IsBroken ? Diagnostics.FirstErrorSince(before)!.Message : CheckWidth() ?? DistrustReason;
            return true;
        }
    }

    /// <summary>The cell of a column; an empty one at the end of a record that is too short.</summary>
    public DataText Cell(int column)
    {
        var cell = column < _cells.Count ? _cells[column] : new CsvCell(string.Empty, new TextSpan(_cells[^1].Span.End, 0));
        return new DataText(cell.Text.Trim(), new Location(Source, cell.Span));
    }

    /// <summary>A row with the actual that stands in a column.</summary>
    public ActualRow WithActual(ActualRow row, int column, LocalizedText? problem)
    {
        var cell = column < _cells.Count ? _cells[column] : null;
        var value = Cell(column);
        var defect = cell?.Defect?.Invoke(value.Location);
        if (defect is not null)
        {
            Diagnostics.Add(defect);
        }

        return row with
        {
            Value = value,
            Kind = cell?.Kind ?? default,
            Day = cell?.Day,
            Problem = problem ?? defect?.Message,
        };
    }

    /// <summary>The text of an optional column, or null.</summary>
    public string? Optional(int? column) => column is { } at && Cell(at).Text is { Length: > 0 } text ? text : null;

    // Said once for each column.
    private void CheckUnnamed()
    {
        for (var i = _unnamed.Count - 1; i >= 0; i--)
        {
            if (Cell(_unnamed[i]) is { Text.Length: > 0 } cell)
            {
                Diagnostics.Add(DataDiagnostics.UnnamedColumn(cell.Location));
                _unnamed.RemoveAt(i);
            }
        }
    }

    // Spreadsheets pad rows with blank cells; those are harmless.
    private LocalizedText? CheckWidth()
    {
        var count = _cells.Count;
        while (count > columns && string.IsNullOrWhiteSpace(_cells[count - 1].Text))
        {
            count--;
        }

        if (count == columns)
        {
            return null;
        }

        var at = count > columns
            ? TextSpan.FromBounds(_cells[columns].Span.Start, _cells[count - 1].Span.End)
            : TextSpan.FromBounds(_cells[0].Span.Start, _cells[^1].Span.End);
        var diagnostic = DataDiagnostics.RaggedRow(new Location(Source, at), count, columns);
        Diagnostics.Add(diagnostic);
        return diagnostic.Message;
    }
}
