using System.Text;
using IndicatorLang.Data.Rows;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Data;

/// <summary>A cell that is read in bulk says what the reading of cells says of it, or is left to it.</summary>
public class RowColumnTests
{
    private const int Cells = Runs.Many * 2;
    private const int Rows = 70;

    private static readonly string[] Parts =
    [
        "0", "1", "2", "7", "9", "12", "98", "100", "2019", "00", "123456", "99999999999", ".", ".5", ".25", ".0001", ".00001", "%", "-", "+", ",", " ", "　", "％",
        "万", "天", "个工作日", "2019-03", "2019-02-29", "2020-02-29", "-05", "-13-01", "/", "2019年", "及时", "基本及时", "达成", "不适用", "n/a", "未填报", "x", "３", "..2019-04-30", "E5",
    ];

    private static readonly string[] Whole =
    [
        "98%", "97.5%", "0.95", "1", "-3", "5", "12.5", "2019-03-05", "2019-3-5", "1949-12-31", "0001-01-01", "9999-12-31", "2019-04-01..2019-04-30", "2019", "基本及时", "部分达成",
        "不适用", "未填报", "  7  ", "12 个工作日", "1.5万", "1,234", "1e3", "99999999999.9999", "123456789012345678901234567890", "12345678", "1234567.8", "-0", "-0.0", "0.0%", "00.50", "1.", ".5%", "%", ".", "-", "1.2.3", "98.5 %", "98.5%%", "%98", "12:34",
        "100.0%", "12.5000", "12.50000", "999999999999", "123456789012.2500", "-123456789012.25", "1/2", "９８.５％", "0.5\0", " ", "　", "7\u00a0",
    ];

    public static TheoryData<string, string> Columns => new()
    {
        { "率 ≥ 98%", "" }, { "率 ≥ 98%", "%" }, { "率 ≥ 98%", "辆" }, { "数 ≥ 5", "" }, { "数 ≥ 3 辆", "辆" }, { "数 ≥ 3 辆", "台" }, { "人次 ≥ 3 万人次", "" },
        { "人次 ≥ 3 万人次", "万人次" }, { "钱 ≤ 20 万元", "元" }, { "单位 百件 = 100 件\n数 ≥ 3 百件", "" }, { "单位 箱 整数\n数 ≥ 3 箱", "" }, { "日 ≤ 2019-09", "" }, { "时 ≤ 15 个工作日", "" },
        { "时 < 45 天", "天" }, { "时 ≤ 12 个月", "" }, { "刊登 = 及时", "" }, { "绿色 达成 \"新能源优先\"", "" }, { "占比 ≥ 3 个百分点", "" }, { "数 in {3 万件, 500 件}", "" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_in_bulk_is_read_alike(string program, string unit)
    {
        var indicator = Compilation.Create(new SourceText("a.ind", program)).Model.Projects[0].Indicators[0].Descriptor;
        foreach (var asOf in new DateOnly?[] { null, new(2019, 6, 30) })
        {
            var column = new RowColumn(indicator, unit, asOf, Rows);
            var known = 0;
            for (var number = 0; number < Cells; number++)
            {
                known += Check(column, indicator, unit, CellOf(number), asOf, isLast: number % 2 == 0) ? 1 : 0;
            }

            Assert.True(known > 0 || indicator.BareReadings.Length > 0 || unit is "台" or "辆", "nothing was read in bulk");
        }
    }

    private static string CellOf(int number)
    {
        var random = new Random(number);
        return number < Whole.Length ? Whole[number]
            : random.Next(3) == 0 ? Whole[random.Next(Whole.Length)]
            : string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)]));
    }

    // So often that the column takes it for what is usual, and reads the last ones at once if it can.
    private static bool Check(RowColumn column, IndicatorDescriptor indicator, string unit, string cell, DateOnly? asOf, bool isLast)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(isLast ? $"甲;乙;{cell}\r\n" : $"甲;{cell};\n", Rows)));
        var cells = new RecordCells((byte)';', 3, Rows);
        var (declined, blank) = (new RowMarks(Rows), new RowMarks(Rows));
        Assert.Equal(text.Length, cells.Take(text, 0));

        for (var first = 0; first < Rows; first += CellBlock.Rows)
        {
            column.Read(text, cells, first, isLast ? 2 : 1, declined, blank);
        }

        var value = CellReader.Read(cell.Trim(), indicator, unit);
        var actual = Coercion.Read(indicator, value);
        foreach (var row in new[] { 0, Rows - 1 })
        {
            Assert.Equal(cell.Length > 0 && string.IsNullOrWhiteSpace(cell), blank[row]);
            if (declined[row])
            {
                return false;
            }

            var state = column.ToColumn(Rows).At(row).State;
            Assert.True(state == actual.State, $"'{cell}': {state}, but {actual.State}");
            if (state == ActualState.Known)
            {
                Assert.Null(actual.Possible);
                Assert.Null(actual.Detail?.Caution);
                Assert.True(column.ValueAt(row) == actual.Point, $"'{cell}': {column.ValueAt(row)}, but {actual.Point}");
                Assert.False(asOf is { } day && value is DateValue date && date.Period.FirstDay > day);
            }
        }

        return actual.State == ActualState.Known;
    }
}
