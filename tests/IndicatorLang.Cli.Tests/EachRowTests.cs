using System.Text;
using System.Text.Json;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests;

/// <summary>Rows that are judged in bulk have the verdicts and the errors that they have as a table.</summary>
public class EachRowTests
{
    private const int Rows = 3_000;

    private const string Program = """
        项目 车辆服务 {
          输入 准点 单位 车次
          输入 全部 单位 车次
          车辆准点率 > 90%
          车辆准点率 ≤ 99%
          培训次数 ≥ 2 次
          受理量（件） ≥ 10
          办理时间 ≤ 15 个工作日
          采购 in [2019-03, 2019-09]
          刊登 ≥ 基本及时
          绿色出行 达成 "新能源优先"
          准点比 ≥ 95% 计算 准点 / 全部
        }
        """;

    private const string Header = "部门,期间,车辆准点率（%）,培训次数(次),受理量（件）,办理时间,采购,刊登,绿色出行,准点,全部,说明";

    private static readonly string[][] Cells =
    [
        ["95", "88.5", "0.95", "98%", "-1", "100", "99.99999", "九十", "9 5", "98.5 %", "９８", "-0", "98.50%"],
        ["2", "1", "3 次", "2.5", "3万", "0", "\"2\""],
        ["11", "9", "12.5", "x", "1,234", "\"1,234\"", "10 件", "12345678", "123456789012.25", "99999999999999999999", " "],
        ["12", "15", "16", "2019-04-01..2019-04-30", "不适用", "15 天", "12 个工作日"],
        ["2019-05-01", "2019-10-01", "2019", "2019年3月", "2019-02-30", "未填报", "2019.9.30"],
        ["及时", "基本及时", "不及时", "好", "\"及时\"", " 及时 "],
        ["达成", "部分达成", "未达成", "达成年度指标"],
        ["195", "180", "0", "195.5", "x"],
        ["200", "180", "0", "-200"],
        ["", "好", "\"两\n行\"", "\"a,b\""],
    ];

    [Theory]
    [InlineData("\n", null)]
    [InlineData("\r\n", "2019-06-30")]
    [InlineData("\r", null)]
    public void Each_row_has_the_results_it_has_in_a_table(string lineEnd, string? asOf)
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", Program);
        workspace.Write("a.csv", Table(lineEnd));
        string[] day = asOf is null ? [] : ["--as-of", asOf];

        var rows = CommandRun.Of(workspace, ["eval", "a.ind", "--actuals", "a.csv", "--each-row", "--format", "ndjson", .. day]);
        var table = CommandRun.Of(workspace, ["eval", "a.ind", "--actuals", "a.csv", "--format", "json", "--lang", "en", .. day]);
        var totals = CommandRun.Of(workspace, ["eval", "a.ind", "--actuals", "a.csv", "--each-row", "--format", "json", "--lang", "en", .. day]);

        using var expected = JsonDocument.Parse(table.OutputBytes);
        var verdicts = expected.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("verdict").GetString()!).ToList();
        Assert.Equal(verdicts.Chunk(9).Select(row => string.Join(' ', row)), VerdictsOf(rows.Output));

        using var counted = JsonDocument.Parse(totals.OutputBytes);
        Assert.Equal(expected.RootElement.GetProperty("summary").ToString(), counted.RootElement.GetProperty("summary").ToString());
        var diagnostics = expected.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.Equal(diagnostics.Count, counted.RootElement.GetProperty("diagnosticCount").GetInt32());
        Assert.Equal(
            diagnostics.Take(100).Select(Describe),
            counted.RootElement.GetProperty("diagnostics").EnumerateArray().Select(Describe));
        Assert.Equal(table.Status, rows.Status);
        Assert.Equal(table.Status, totals.Status);
    }

    [Fact]
    public void Blocks_of_a_file_come_in_its_order()
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", "项目 甲 {\n  数 ≥ 5\n}\n");
        var text = new StringBuilder("部门,数\n");
        for (var i = 0; i < 400_000; i++)
        {
            text.Append(i % 1000 == 0 ? $"\"第{i}队\",{i}\n" : $"第{i}队,{i}\n");
        }

        workspace.Write("a.csv", text.ToString());

        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--each-row", "--format", "csv");

        var lines = run.Output.Split("\r\n");
        Assert.Equal(400_002, lines.Length);
        for (var i = 0; i < 400_000; i++)
        {
            Assert.Equal($"{i + 2},第{i}队,{(i < 5 ? "not-met" : "met")}", lines[i + 1]);
        }
    }

    [Fact]
    public void A_quote_that_nobody_closes_costs_its_line()
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", "项目 甲 {\n  数 ≥ 5\n}\n");
        workspace.Write("a.csv", "部门,数\n\"一,7\n" + string.Concat(Enumerable.Repeat("二,8\n", 1_000_000)));

        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--each-row", "--format", "json");

        using var json = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(1_000_001, json.RootElement.GetProperty("rows").GetInt64());
        Assert.Equal(1_000_000, json.RootElement.GetProperty("summary").GetProperty("met").GetInt64());
        Assert.Equal(2, run.Status);
    }

    [Theory]
    [InlineData(54936)]
    [InlineData(1200)]
    [InlineData(65001)]
    public void Any_encoding_and_standard_input_give_the_same(int codePage)
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", Program);
        workspace.Write("a.csv", Table("\n"));
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] encoded = [.. codePage == 54936 ? [] : encoding.Preamble, .. encoding.GetBytes(Table("\n"))];

        var plain = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--each-row", "--format", "ndjson");
        var other = CommandRun.Of(workspace, ["eval", "a.ind", "--actuals", "-", "--each-row", "--format", "ndjson"], encoded, environment: null);

        Assert.Equal(plain.Output, other.Output);
        Assert.Equal(plain.Error.Replace("a.csv:", "-:", StringComparison.Ordinal), other.Error);
    }

    [Fact]
    public void A_table_that_is_refused_leaves_no_output_behind()
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", Program);
        workspace.Write("a.csv", "指标,实际完成值\n培训次数,2\n");

        Assert.Equal(3, CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--each-row", "-o", "b.txt").Status);
        Assert.False(File.Exists(workspace.PathOf("b.txt")));
    }

    [Theory]
    [InlineData("二,\0\n", "IND5021", 2)]
    [InlineData("二,\u00ff\n", "IND5020", 2)]
    public void A_block_that_is_no_text_is_the_last_one(string line, string code, int place)
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", "项目 甲 {\n  数 ≥ 5\n}\n");
        var start = Encoding.UTF8.GetBytes("部门,数\n" + string.Concat(Enumerable.Repeat("一,7\n", 300_000)));
        workspace.Write("a.csv", [.. start, .. Encoding.Latin1.GetBytes(line.Replace("二", "x", StringComparison.Ordinal)), .. "一,8\n"u8]);

        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--each-row", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains($"error[{code}]", run.Error, StringComparison.Ordinal);
        Assert.Contains($"a.csv:{300_000 + place}:", run.Error, StringComparison.Ordinal);
    }

    // Each row is about another department, so that as a table they are rows of their own too.
    private static string Table(string lineEnd)
    {
        var text = new StringBuilder(Header).Append(lineEnd);
        for (var row = 0; row < Rows; row++)
        {
            var random = new Random(row);
            text.Append(row % 7 == 0 ? $"\"第{row}队\"" : $"第{row}队").Append(row % 3 == 0 ? ",2019Q1" : ",");
            foreach (var choices in Cells)
            {
                text.Append(',').Append(random.Next(8) == 0 ? string.Empty : choices[Math.Min(random.Next(choices.Length), random.Next(choices.Length))]);
            }

            text.Append(row % 50 == 0 ? ",多余" : row % 51 == 0 ? ",,," : string.Empty).Append(lineEnd).Append(row % 40 == 0 ? lineEnd : row % 41 == 0 ? $" ,,　,,,,,,,,,{lineEnd}" : row % 43 == 0 ? $",,,,,,,,,,,{lineEnd}" : string.Empty);
        }

        return text.ToString();
    }

    private static IEnumerable<string> VerdictsOf(string output)
    {
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            yield return string.Join(' ', row.RootElement.GetProperty("verdicts").EnumerateObject().Select(verdict => verdict.Value.GetString()));
        }
    }

    private static string Describe(JsonElement diagnostic) => string.Join(
        ' ', new[] { "code", "line", "column", "endLine", "endColumn", "message" }.Select(name => diagnostic.GetProperty(name).ToString()));
}
