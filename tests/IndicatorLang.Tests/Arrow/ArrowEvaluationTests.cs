using Apache.Arrow;
using Apache.Arrow.Types;
using IndicatorLang.Arrow;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Arrow;

/// <summary>Record batches have the verdicts that their rows have one by one.</summary>
public class ArrowEvaluationTests
{
    private const int Rows = 500;

    private static readonly string[] DateTexts = ["2019-05-01", "2019", "2019年3月", "2019-02-30", "不适用", "", "2020-01-01"];
    private static readonly string[] LevelTexts = ["及时", "基本及时", "不及时", "好", " 及时 ", ""];

    private static readonly ProjectEvaluator Project = Compilation.Create(new SourceText("a.ind", """
        项目 车辆服务 {
          输入 准点 单位 车次
          输入 全部 单位 车次
          准点率 > 90%
          准点率 ≤ 99%
          培训次数 ≥ 2 次
          费用 ≤ 20 万元
          采购 in [2019-03, 2019-09] 截止 2019-10
          开工 ≤ 2019-06-30
          刊登 ≥ 基本及时
          绿色出行 达成 "新能源优先"
          准点比 ≥ 95% 计算 准点 / 全部
        }
        """)).Interpret()[0];

    [Fact]
    public void A_batch_has_the_verdicts_of_its_rows()
    {
        var (batch, expected) = RandomBatch(number: 1);

        var verdicts = Project.EvaluateArrow(batch, new ArrowOptions { AsOf = new DateOnly(2019, 8, 1), Keys = ["部门"], ReadCell = Read, Verdicts = ArrowVerdicts.Bytes });

        Assert.Equal(["部门", "准点率[0]", "准点率[1]", "培训次数", "费用", "采购", "开工", "刊登", "绿色出行", "准点比"], verdicts.Schema.FieldsList.Select(field => field.Name));
        for (var row = 0; row < Rows; row++)
        {
            for (var i = 0; i < 9; i++)
            {
                Assert.True(expected[row][i] == (Verdict)((UInt8Array)verdicts.Column(i + 1)).GetValue(row)!, $"row {row}, target {i}");
            }
        }
    }

    [Fact]
    public void A_slice_has_the_verdicts_of_its_rows()
    {
        var (batch, expected) = RandomBatch(number: 2);

        var verdicts = Project.EvaluateArrow(batch.Slice(37, 101), new ArrowOptions { AsOf = new DateOnly(2019, 8, 1), Keys = ["部门"], ReadCell = Read });

        for (var row = 0; row < 101; row++)
        {
            for (var i = 0; i < 9; i++)
            {
                var column = (DictionaryArray)verdicts.Column(i + 1);
                Assert.Equal(expected[row + 37][i].ToToken(), ((StringArray)column.Dictionary).GetString(((Int8Array)column.Indices).GetValue(row)!.Value));
            }
        }
    }

    [Theory]
    [InlineData("培训次", "no indicator")]
    [InlineData("准点比", "is computed")]
    [InlineData("培训次数", "binary fractions")]
    public void A_column_that_says_nothing_certain_is_refused(string name, string problem)
    {
        var batch = new RecordBatch.Builder().Append(name, nullable: true, it => it.Double(values => values.Append(2.5))).Build();

        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => Project.EvaluateArrow(batch)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percent_needs_its_unit()
    {
        var batch = new RecordBatch.Builder().Append("准点率", nullable: true, it => it.Int32(values => values.Append(95))).Build();

        Assert.Contains("'unit'", Assert.Throws<ArgumentException>(() => Project.EvaluateArrow(batch)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_dates_needs_a_reader()
    {
        var batch = new RecordBatch.Builder().Append("采购", nullable: true, it => it.String(values => values.Append("2019-05"))).Build();

        Assert.Contains("ReadCell", Assert.Throws<ArgumentException>(() => Project.EvaluateArrow(batch)).Message, StringComparison.Ordinal);
    }

    private static ActualValue Read(string cell, ValueDescriptor described) => CellReader.Read(cell, described);

    // Every form of column, and the same values as a data file has them.
    private static (RecordBatch Batch, Verdict[][] Expected) RandomBatch(int number)
    {
        var random = new Random(number);
        var (names, rates, counts, costs) = (new StringArray.Builder(), new Decimal128Array.Builder(new Decimal128Type(10, 1)), new Int64Array.Builder(), new Decimal128Array.Builder(new Decimal128Type(38, 2)));
        var (purchases, starts, levels, ratings) = (new StringArray.Builder(), new Date32Array.Builder(), new StringArray.Builder(), new StringArray.Builder());
        var (parts, wholes) = (new Int32Array.Builder(), new UInt64Array.Builder());
        var expected = new Verdict[Rows][];
        for (var row = 0; row < Rows; row++)
        {
            var rate = Some(random, () => random.Next(800, 1050) / 10m);
            var count = Some(random, () => (decimal)random.Next(0, 5));
            var cost = Some(random, () => random.Next(3) == 0 ? 123_456_789_012_345_678_901m : random.Next(100_000, 30_000_000) / 100m);
            var (purchase, level, rating) = (DateTexts[random.Next(DateTexts.Length)], LevelTexts[random.Next(LevelTexts.Length)], random.Next(2) == 0 ? "达成" : "部分达成");
            var start = Some(random, () => (decimal)random.Next(365));
            var part = Some(random, () => (decimal)random.Next(170, 201));
            var whole = Some(random, () => random.Next(9) == 0 ? 0m : random.Next(180, 201));
            var day = start is { } days ? new DateOnly(2019, 1, 1).AddDays((int)days) : (DateOnly?)null;
            names.Append($"第{row}队");
            Append(rate, () => rates.AppendNull(), it => rates.Append(it));
            Append(count, () => counts.AppendNull(), it => counts.Append((long)it));
            Append(cost, () => costs.AppendNull(), it => costs.Append(it));
            purchases.Append(purchase);
            Append(start, () => starts.AppendNull(), _ => starts.Append(day!.Value.ToDateTime(TimeOnly.MinValue)));
            levels.Append(level);
            ratings.Append(rating);
            Append(part, () => parts.AppendNull(), it => parts.Append((int)it));
            Append(whole, () => wholes.AppendNull(), it => wholes.Append((ulong)it));
            ActualValue[] actuals =
            [
                Number(rate, "%"), Number(rate, "%"), Number(count, ""), Number(cost, "元"), Read(purchase, Project.Indicators[4]),
                day is { } known ? new DateValue("day", DatePeriod.Day(known)) : ActualValue.NotReported,
                Read(level, Project.Indicators[6]), Read(rating, Project.Indicators[7]), ActualValue.NotReported,
            ];
            expected[row] = [.. Project.EvaluateAll(actuals, [Number(part, ""), Number(whole, "")], new DateOnly(2019, 8, 1)).Select(result => result.Verdict)];
        }

        Field[] fields =
        [
            new("部门", StringType.Default, true), WithUnit("准点率", new Decimal128Type(10, 1), "%"), new("培训次数", Int64Type.Default, true), WithUnit("费用", new Decimal128Type(38, 2), "元"),
            new("采购", StringType.Default, true), new("开工", Date32Type.Default, true), new("刊登", StringType.Default, true), new("绿色出行", StringType.Default, true),
            new("准点", Int32Type.Default, true), new("全部", UInt64Type.Default, true),
        ];
        IArrowArray[] arrays =
        [
            names.Build(), rates.Build(), counts.Build(), costs.Build(), purchases.Build(), starts.Build(), levels.Build(), ratings.Build(), parts.Build(), wholes.Build(),
        ];
        return (new RecordBatch(new Schema(fields, null), arrays, Rows), expected);
    }

    private static Field WithUnit(string name, IArrowType type, string unit) => new(name, type, true, new Dictionary<string, string> { ["unit"] = unit });

    private static ActualValue Number(decimal? number, string unit) =>
        number is { } known ? new NumberValue("number", known, "") { ColumnUnit = unit } : ActualValue.NotReported;

    private static decimal? Some(Random random, Func<decimal> value) => random.Next(10) == 0 ? null : value();

    private static void Append(decimal? value, Action appendNull, Action<decimal> append)
    {
        if (value is { } known)
        {
            append(known);
        }
        else
        {
            appendNull();
        }
    }
}
