namespace IndicatorLang.Runtime;

/// <summary>The columns that are evaluated together: one for each indicator and input that there are values for.</summary>
/// <param name="project">The evaluator of the project.</param>
/// <param name="rows">How many rows there are.</param>
public sealed class ColumnBatch(ProjectEvaluator project, int rows)
{
    private readonly Column?[] _actuals = new Column?[project.Indicators.Length];
    private readonly Column?[] _inputs = new Column?[project.DeclaredInputs.Length];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; } = rows >= 0 ? rows : throw new ArgumentOutOfRangeException(nameof(rows));

    /// <summary>The evaluator of the project.</summary>
    public ProjectEvaluator Project => project;

    /// <summary>Gives the values of an input, or the actuals of an indicator and of every target on it.</summary>
    /// <param name="name">The name, as the program writes it.</param>
    /// <param name="column">The values.</param>
    /// <exception cref="ArgumentException">There is none of the name, several of different types have it, or the column does not fit.</exception>
    public ColumnBatch Set(string name, Column column)
    {
        var (places, inputs) = Find(project, name);
        places.ForEach(place => SetActual(place, column));
        inputs.ForEach(place => SetInput(place, column));
        return this;
    }

    /// <summary>Gives the actuals of an indicator, by its place in <see cref="ProjectEvaluator.Indicators"/>.</summary>
    /// <param name="index">The place.</param>
    /// <param name="column">The actuals.</param>
    /// <exception cref="ArgumentException">The indicator is computed, or the column does not fit it.</exception>
    public ColumnBatch SetActual(int index, Column column)
    {
        var indicator = project.Indicators[index];
        if (indicator.Computation is not null)
        {
            throw new ArgumentException($"'{indicator.Name}' is computed from its inputs", nameof(index));
        }

        _actuals[index] = Fitting(indicator, column);
        return this;
    }

    /// <summary>Gives the values of an input, by its place in <see cref="ProjectEvaluator.DeclaredInputs"/>.</summary>
    /// <param name="index">The place.</param>
    /// <param name="column">The values.</param>
    /// <exception cref="ArgumentException">The column does not fit the input.</exception>
    public ColumnBatch SetInput(int index, Column column)
    {
        _inputs[index] = Fitting(project.DeclaredInputs[index], column);
        return this;
    }

    /// <summary>The indicators of one type, or the input, that a name means.</summary>
    internal static (List<int> Indicators, List<int> Inputs) Find(ProjectEvaluator project, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var places = Enumerable.Range(0, project.Indicators.Length)
            .Where(i => project.Indicators[i] is { Error: null, Computation: null } it && it.Name == name).ToList();
        var inputs = Enumerable.Range(0, project.DeclaredInputs.Length).Where(i => project.DeclaredInputs[i].Name == name).ToList();
        var types = places.Select(i => project.Indicators[i].Type with { IsWhole = false }).Distinct().Count() + inputs.Count;
        return types switch
        {
            1 => (places, inputs),
            0 => throw new ArgumentException($"'{name}' is no input and no indicator that takes an actual", nameof(name)),
            _ => throw new ArgumentException($"several indicators or inputs are called '{name}': give their columns by place", nameof(name)),
        };
    }

    internal Column? Actual(int index) => _actuals[index];

    internal Column? Input(int index) => _inputs[index];

    private Column Fitting(ValueDescriptor described, Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Rows != Rows)
        {
            throw new ArgumentException(FormattableString.Invariant($"the column of '{described.Name}' has {column.Rows} rows, the batch {Rows}"), nameof(column));
        }

        return column.Fits(described.Type)
            ? column
            : throw new ArgumentException($"'{described.Name}' is {described.Type.Describe().En}; its column holds something else", nameof(column));
    }
}
