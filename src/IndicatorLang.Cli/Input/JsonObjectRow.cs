using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Gathers the fields of a JSON object into a row.</summary>
internal sealed class JsonObjectRow(Location at, DiagnosticBag diagnostics)
{
    private readonly Field?[] _fields = new Field?[Enum.GetValues<DataColumn>().Length];
    private LocalizedText? _problem;

    /// <summary>The column that a field name means; null, with a diagnostic, when its value is not wanted.</summary>
    public DataColumn? Begin(string name, Location nameAt)
    {
        if (ColumnNames.Find(name) is not { } column)
        {
            diagnostics.Add(DataDiagnostics.UnknownField(nameAt, name, Spelling.Nearest(name, ColumnNames.All)));
            return null;
        }

        if (_fields[(int)column] is { } first)
        {
            Report(DataDiagnostics.DuplicateColumn(nameAt, name, first.NameAt));
            return null;
        }

        _fields[(int)column] = new Field(name, nameAt, new DataText(string.Empty, nameAt), CellKind.Text);
        return column;
    }

    /// <summary>Takes the value of a field; null stands for a value of a wrong kind.</summary>
    public void Set(DataColumn? column, string? text, CellKind kind, Location valueAt)
    {
        if (column is not { } known)
        {
            return;
        }

        var field = _fields[(int)known]!;
        var isName = known is DataColumn.Project or DataColumn.Indicator;
        if (text is null || (isName && kind == CellKind.Number))
        {
            Report(DataDiagnostics.WrongJsonValue(valueAt, field.Name, known == DataColumn.Actual));
            text = string.Empty;
        }

        _fields[(int)known] = field with { Value = new DataText(text.Trim(), valueAt), Kind = kind };
    }

    /// <summary>The row; null, with a diagnostic, when it names no indicator.</summary>
    public ActualRow? ToRow()
    {
        var actual = Require(DataColumn.Actual);
        if (Require(DataColumn.Indicator) is not { } indicator)
        {
            return null;
        }

        return new ActualRow
        {
            Project = _fields[(int)DataColumn.Project]?.Value,
            Indicator = indicator.Value,
            Value = actual?.Value ?? new DataText(string.Empty, at),
            Kind = actual?.Kind ?? CellKind.Text,
            Unit = Optional(DataColumn.Unit) ?? string.Empty,
            Entity = Optional(DataColumn.Entity),
            Period = Optional(DataColumn.Period),
            Problem = _problem,
        };
    }

    private string? Optional(DataColumn column) => _fields[(int)column]?.Value.Text is { Length: > 0 } text ? text : null;

    private Field? Require(DataColumn column)
    {
        if (_fields[(int)column] is { } field)
        {
            return field;
        }

        var (zh, en) = ColumnNames.Of(column);
        Report(DataDiagnostics.MissingField(at, zh, en, column == DataColumn.Actual));
        return null;
    }

    private void Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        _problem ??= diagnostic.Message;
    }

    private sealed record Field(string Name, Location NameAt, DataText Value, CellKind Kind);
}
