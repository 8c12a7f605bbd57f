namespace IndicatorLang.Runtime;

/// <summary>
/// Gathers the values of an indicator or an input, row by row, into the narrowest column that holds them exactly: days and ranks
/// as such, numbers as integers of 32 or 64 bits. A block of 64 rows with a value that does not fit is judged by itself, as exactly.
/// </summary>
public sealed class ColumnBuilder
{
    private readonly ValueDescriptor _described;
    private Exact[] _values;
    private BitmapBuilder _reported;
    private BitmapBuilder _applicable;

    /// <param name="described">The indicator or the input.</param>
    /// <param name="capacity">How many rows there is room for from the start.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public ColumnBuilder(ValueDescriptor described, int capacity = 0)
    {
        ArgumentNullException.ThrowIfNull(described);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _described = described;
        _values = new Exact[capacity];
        (_reported, _applicable) = (new BitmapBuilder(capacity), new BitmapBuilder(capacity));
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>A builder for what <see cref="ColumnBatch.Set"/> takes a column of that name for.</summary>
    /// <param name="project">The evaluator of the project.</param>
    /// <param name="name">The name, as the program writes it.</param>
    /// <param name="capacity">How many rows there is room for from the start.</param>
    /// <exception cref="ArgumentException">There is none of the name, or several of different types have it.</exception>
    public static ColumnBuilder For(ProjectEvaluator project, string name, int capacity = 0)
    {
        ArgumentNullException.ThrowIfNull(project);
        var (indicators, inputs) = ColumnBatch.Find(project, name);
        return new ColumnBuilder(indicators is [var first, ..] ? project.Indicators[first] : project.DeclaredInputs[inputs[0]], capacity);
    }

    /// <summary>A row with a number, in the base unit of the indicator: percents are ratios.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">The values are days or ranks.</exception>
    public ColumnBuilder Add(Exact value) => Add(_described.Type.IsNumeric, value);

    /// <summary>A row with a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="InvalidOperationException">The values are no days.</exception>
    public ColumnBuilder Add(DateOnly day) => Add(_described.Type.Kind == ValueKind.Date, day.DayNumber);

    /// <summary>A row with a level of a scale, or a rating of a statement.</summary>
    /// <param name="rank">The rank, the worst 0; one that the scale does not have is <see cref="Verdict.Invalid"/>.</param>
    /// <exception cref="InvalidOperationException">The values are no levels.</exception>
    public ColumnBuilder AddRank(int rank) =>
        Add(_described.Type.Scale is not null, rank is >= 0 and < byte.MaxValue ? rank : byte.MaxValue);

    /// <summary>A row without a value.</summary>
    public ColumnBuilder AddNotReported() => Add(default, isReported: false, isApplicable: true);

    /// <summary>A row that the indicator does not apply to.</summary>
    public ColumnBuilder AddNotApplicable() => Add(default, isReported: false, isApplicable: false);

    /// <summary>A row with an actual, such as a cell of a data file gives it.</summary>
    /// <param name="actual">The actual.</param>
    /// <returns>False when a column cannot hold it, because it is invalid or not certain: no row is added.</returns>
    public bool TryAdd(in Actual actual)
    {
        if (actual.State == ActualState.Invalid || actual.Possible is not null)
        {
            return false;
        }

        Add(actual.Point, actual.State == ActualState.Known, actual.State != ActualState.NotApplicable);
        return true;
    }

    /// <summary>Forgets the rows. Columns that were made of them stay.</summary>
    public void Clear()
    {
        Rows = 0;
        _reported.Clear();
        _applicable.Clear();
    }

    /// <summary>The column of the rows so far.</summary>
    public Column ToColumn()
    {
        var values = _values.AsSpan(0, Rows);
        var (reported, applicable) = (_reported.ToBitmap(Rows), _applicable.ToBitmap(Rows));
        return _described.Type switch
        {
            { Kind: ValueKind.Date } => Column.OfDays(Integers<int>(values), reported, applicable),
            { IsNumeric: false } => Column.OfLevels(Integers<byte>(values), reported, applicable),
            _ => ColumnPacking.Pack(_described.Type.IsWhole, values, reported, applicable),
        };
    }

    private static T[] Integers<T>(ReadOnlySpan<Exact> values)
        where T : System.Numerics.IBinaryInteger<T>
    {
        var integers = new T[values.Length];
        for (var i = 0; i < integers.Length; i++)
        {
            integers[i] = T.CreateTruncating(values[i].Small.Numerator);
        }

        return integers;
    }

    private ColumnBuilder Add(bool isOfType, Exact value) => isOfType
        ? Add(value, isReported: true, isApplicable: true)
        : throw new InvalidOperationException($"'{_described.Name}' is {_described.Type.Describe().En}");

    private ColumnBuilder Add(Exact value, bool isReported, bool isApplicable)
    {
        if (Rows == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(ColumnScan.BlockRows, 2 * Rows));
        }

        _values[Rows] = value;
        _reported.Add(Rows, isReported);
        _applicable.Add(Rows, isApplicable);
        Rows++;
        return this;
    }
}
