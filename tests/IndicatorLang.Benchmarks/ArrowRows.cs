using Apache.Arrow;
using Apache.Arrow.Types;
using IndicatorLang.Arrow;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>The rows as a record batch: percents in decimal128, counts in 32 bits, days in date32, levels as text.</summary>
internal sealed class ArrowRows : IDisposable
{
    private static readonly string[] Levels = ["不及时", "基本及时", "及时"];

    private readonly ProjectEvaluator _project;
    private readonly RecordBatch _rows;

    public ArrowRows(SpeedWorkload workload)
    {
        _project = workload.Project;
        var (fields, arrays) = (new List<Field>(), new List<IArrowArray>());
        for (var value = 0; value < SpeedWorkload.Values; value++)
        {
            var array = ArrayOf(value, [.. Enumerable.Range(0, SpeedWorkload.Rows).Select<int, int?>(row => new Bitmap(workload.Bits[value])[row] ? workload.Ints[value][row] : null)]);
            var unit = SpeedWorkload.IsPercent(value) ? new Dictionary<string, string> { ["unit"] = "%" } : null;
            fields.Add(new Field(SpeedWorkload.Names[value], array.Data.DataType, nullable: true, unit));
            arrays.Add(array);
        }

        _rows = new RecordBatch(new Schema(fields, metadata: null), arrays, SpeedWorkload.Rows);
    }

    /// <summary>The verdicts as a record batch.</summary>
    public RecordBatch Evaluate() => _project.EvaluateArrow(_rows, new ArrowOptions { Verdicts = ArrowVerdicts.Bytes });

    public void Dispose() => _rows.Dispose();

    private static IArrowArray ArrayOf(int value, int?[] numbers) => value switch
    {
        _ when SpeedWorkload.IsPercent(value) => numbers.Aggregate(
            new Decimal128Array.Builder(new Decimal128Type(5, 1)), (array, number) => number is { } known ? array.Append(known / 10m) : array.AppendNull(), array => array.Build()),
        10 => numbers.Aggregate(
            new Date32Array.Builder(), (array, number) => number is { } known ? array.Append(DateOnly.FromDayNumber(known)) : array.AppendNull(), array => array.Build()),
        12 => numbers.Aggregate(
            new StringArray.Builder(), (array, number) => number is { } known ? array.Append(Levels[known]) : array.AppendNull(), array => array.Build()),
        _ => numbers.Aggregate(
            new Int32Array.Builder(), (array, number) => number is { } known ? array.Append(known) : array.AppendNull(), array => array.Build()),
    };
}
