using System.Buffers.Binary;
using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;
using IndicatorLang.Runtime;
using Column = IndicatorLang.Runtime.Column;

namespace IndicatorLang.Arrow;

/// <summary>A column of a record batch, as the column of an indicator or an input.</summary>
internal sealed class ArrowColumn
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly Func<int, ActualValue> _valueAt;

    private ArrowColumn(Column column, Func<int, ActualValue> valueAt, List<int> odd)
    {
        (Column, _valueAt, OddRows) = (column, valueAt, odd);
    }

    /// <summary>The values that are integers of a step.</summary>
    public Column Column { get; }

    /// <summary>The rows with other values; in the column they have none.</summary>
    public List<int> OddRows { get; }

    /// <summary>What a row says.</summary>
    public ActualValue ValueAt(int row) => _valueAt(row);

    /// <exception cref="ArgumentException">The column holds what does not become an exact value.</exception>
    public static ArrowColumn Of(Field field, IArrowArray array, ValueDescriptor described, Func<string, ValueDescriptor, ActualValue>? readCell)
    {
        var unit = field.Metadata is { } metadata && metadata.TryGetValue("unit", out var given) ? given : string.Empty;
        return array switch
        {
            Date32Array days when described.Type.Kind == ValueKind.Date => OfDays(days),
            Decimal128Array numbers when described.Type.IsNumeric => OfNumbers(
                field.Name, array, Tenths(((Decimal128Type)numbers.Data.DataType).Scale), row => Integer(numbers, row), described, unit),
            _ when described.Type.IsNumeric && IntegerReader(array) is { } integer => OfNumbers(field.Name, array, Exact.One, integer, described, unit),
            StringArray texts => OfTexts(field.Name, array, row => texts.GetString(row), described, unit, readCell),
            DictionaryArray { Dictionary: StringArray words } coded when IntegerReader(coded.Indices) is { } index =>
                OfTexts(field.Name, array, row => coded.Indices.IsNull(row) ? null : words.GetString((int)index(row)), described, unit, readCell),
            HalfFloatArray or FloatArray or DoubleArray => throw Wrong(field.Name, "a column of binary fractions is not exact: give decimal128 or integers"),
            _ => throw Wrong(field.Name, $"a column of {array.Data.DataType.Name} does not hold values of {described.Type.Describe().En}"),
        };
    }

    private static ArrowColumn OfDays(Date32Array array)
    {
        var (days, bits, odd) = (new int[array.Length], new byte[(array.Length + 7) / 8], new List<int>());
        for (var row = 0; row < days.Length; row++)
        {
            if (!array.IsNull(row))
            {
                // A number beyond the calendar is no day, and invalid in the column too.
                days[row] = (int)Math.Clamp((long)Epoch + array.Values[row], -1, int.MaxValue);
                Report(bits, row);
            }
        }

        return new ArrowColumn(Column.OfDays(days, new Bitmap(bits)), row => DayAt(array, row), odd);
    }

    private static ActualValue DayAt(Date32Array array, int row)
    {
        if (array.IsNull(row))
        {
            return ActualValue.NotReported;
        }

        var day = (long)Epoch + array.Values[row];
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber
            ? new DateValue(DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DatePeriod.Day(DateOnly.FromDayNumber((int)day)))
            : new UnreadableValue(array.Values[row].ToString(System.Globalization.CultureInfo.InvariantCulture), new("不是一天", "it is no day"));
    }

    private static ArrowColumn OfNumbers(
        string name, IArrowArray array, Exact last, Func<int, Int128> integer, ValueDescriptor described, string unit)
    {
        var step = last * FactorOf(name, described, unit);
        var (numbers, bits, odd) = (new long[array.Length], new byte[(array.Length + 7) / 8], new List<int>());
        for (var row = 0; row < numbers.Length; row++)
        {
            if (array.IsNull(row))
            {
                continue;
            }

            var number = integer(row);
            if (number >= long.MinValue && number <= long.MaxValue)
            {
                numbers[row] = (long)number;
                Report(bits, row);
            }
            else
            {
                odd.Add(row);
            }
        }

        return new ArrowColumn(Column.Of(numbers, step, new Bitmap(bits)), ValueAt, odd);

        ActualValue ValueAt(int row)
        {
            if (array.IsNull(row))
            {
                return ActualValue.NotReported;
            }

            var number = Exact.Ratio(integer(row), 1) * last;
            return new NumberValue(number.ToString(), number, string.Empty) { ColumnUnit = unit };
        }
    }

    // What 1 is in the base unit of the indicator, as a cell of a data file with that unit above it is read.
    private static Exact FactorOf(string name, ValueDescriptor described, string unit)
    {
        var read = Coercion.Read(described, new NumberValue("12", 12, string.Empty) { ColumnUnit = unit });
        return read.State == ActualState.Known ? read.Point / 12
            : throw Wrong(name, $"{read.Detail?.Problem?.En ?? "its numbers cannot be read"} A column of numbers says its unit in the metadata of its field, as 'unit'.");
    }

    private static ArrowColumn OfTexts(
        string name, IArrowArray array, Func<int, string?> text, ValueDescriptor described, string unit, Func<string, ValueDescriptor, ActualValue>? readCell)
    {
        if (readCell is null && described.Type.Scale is null)
        {
            throw Wrong(name, "text is read by the cell grammar, which ArrowOptions.ReadCell has to give");
        }

        var read = new Dictionary<string, (ActualValue Value, Actual Actual)>(StringComparer.Ordinal);
        var (column, odd) = (new ColumnBuilder(described, array.Length), new List<int>());
        for (var row = 0; row < array.Length; row++)
        {
            if (!column.TryAdd(Read(row).Actual))
            {
                column.AddNotReported();
                odd.Add(row);
            }
        }

        return new ArrowColumn(column.ToColumn(), row => Read(row).Value, odd);

        (ActualValue Value, Actual Actual) Read(int row)
        {
            if (array.IsNull(row) || text(row)?.Trim() is not { Length: > 0 } words)
            {
                return (ActualValue.NotReported, Actual.NotReported);
            }

            if (!read.TryGetValue(words, out var known))
            {
                var value = readCell?.Invoke(words, described) ?? new WordsValue(words);
                value = unit.Length > 0 ? value with { ColumnUnit = unit } : value;
                read.Add(words, known = (value, Coercion.Read(described, value)));
            }

            return known;
        }
    }

    private static Func<int, Int128>? IntegerReader(IArrowArray array) => array switch
    {
        Int8Array it => row => it.Values[row],
        Int16Array it => row => it.Values[row],
        Int32Array it => row => it.Values[row],
        Int64Array it => row => it.Values[row],
        UInt8Array it => row => it.Values[row],
        UInt16Array it => row => it.Values[row],
        UInt32Array it => row => it.Values[row],
        UInt64Array it => row => it.Values[row],
        _ => null,
    };

    private static Int128 Integer(Decimal128Array array, int row) =>
        BinaryPrimitives.ReadInt128LittleEndian(array.ValueBuffer.Span.Slice(16 * (array.Offset + row), 16));

    private static Exact Tenths(int scale) => Exact.Ratio(scale < 0 ? BigInteger.Pow(10, -scale) : 1, scale < 0 ? 1 : BigInteger.Pow(10, scale));

    private static void Report(byte[] bits, int row) => bits[row >> 3] |= (byte)(1 << (row & 7));

    private static ArgumentException Wrong(string name, string problem) => new($"the column '{name}': {problem}");
}
