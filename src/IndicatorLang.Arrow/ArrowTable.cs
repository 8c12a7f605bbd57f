using System.Collections.Immutable;
using Apache.Arrow;
using IndicatorLang.Runtime;

namespace IndicatorLang.Arrow;

/// <summary>The columns of a record batch, matched to the indicators and inputs of a project.</summary>
internal sealed class ArrowTable
{
    private readonly ProjectEvaluator _project;
    private readonly ArrowOptions _options;
    private readonly int _rows;
    private readonly ArrowColumn?[] _columns;

    /// <exception cref="ArgumentException">A column is not known, or does not fit.</exception>
    public ArrowTable(ProjectEvaluator project, RecordBatch rows, ArrowOptions options)
    {
        (_project, _options, _rows) = (project, options, rows.Length);
        _columns = new ArrowColumn?[project.Indicators.Length + project.DeclaredInputs.Length];
        for (var i = 0; i < rows.ColumnCount; i++)
        {
            var field = rows.Schema.GetFieldByIndex(i);
            if (!options.Keys.Contains(field.Name))
            {
                Add(field, rows.Column(i));
            }
        }

        OddRows = [.. _columns.OfType<ArrowColumn>().SelectMany(column => column.OddRows).Distinct().Order()];
    }

    /// <summary>The rows with a value that a column of integers cannot hold, such as a month for a day.</summary>
    public ImmutableArray<int> OddRows { get; }

    public ColumnBatch ToBatch()
    {
        var batch = new ColumnBatch(_project, _rows);
        for (var place = 0; place < _columns.Length; place++)
        {
            if (_columns[place] is not { } column)
            {
                continue;
            }

            if (place < _project.Indicators.Length)
            {
                batch.SetActual(place, column.Column);
            }
            else
            {
                batch.SetInput(place - _project.Indicators.Length, column.Column);
            }
        }

        return batch;
    }

    /// <summary>The results of one row, the way every row is evaluated.</summary>
    public ImmutableArray<IndicatorResult> Evaluate(int row)
    {
        ActualValue[] values = [.. _columns.Select(column => column?.ValueAt(row) ?? ActualValue.NotReported)];
        var indicators = _project.Indicators.Length;
        return _project.EvaluateAll(values.AsSpan(0, indicators), values.AsSpan(indicators), _options.AsOf);
    }

    private void Add(Field field, IArrowArray array)
    {
        var indicators = Enumerable.Range(0, _project.Indicators.Length).Where(i => _project.Indicators[i].Name == field.Name).ToList();
        var inputs = Enumerable.Range(0, _project.DeclaredInputs.Length).Where(i => _project.DeclaredInputs[i].Name == field.Name).ToList();
        if (indicators.Count + inputs.Count == 0)
        {
            throw new ArgumentException($"'{field.Name}' is no indicator and no input of '{_project.Project}', and not among the keys");
        }

        if (indicators.Exists(i => _project.Indicators[i].Computation is not null))
        {
            throw new ArgumentException($"'{field.Name}' is computed from inputs, and takes no actuals");
        }

        var types = indicators.Select(i => _project.Indicators[i].Type with { IsWhole = false }).Distinct().Count() + inputs.Count;
        if (types > 1)
        {
            throw new ArgumentException($"several indicators or inputs are called '{field.Name}'");
        }

        foreach (var i in indicators)
        {
            Set(i, field, array, _project.Indicators[i]);
        }

        foreach (var i in inputs)
        {
            Set(_project.Indicators.Length + i, field, array, _project.DeclaredInputs[i]);
        }
    }

    private void Set(int place, Field field, IArrowArray array, ValueDescriptor described)
    {
        if (_columns[place] is not null)
        {
            throw new ArgumentException($"'{field.Name}' stands in the batch twice");
        }

        _columns[place] = ArrowColumn.Of(field, array, described, _options.ReadCell);
    }
}
