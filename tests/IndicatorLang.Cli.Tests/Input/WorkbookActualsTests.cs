using System.Text.Json;
using FsCheck.Xunit;
using IndicatorLang.Cli.Tests.Running;
using IndicatorLang.Documents.Tests.Fixtures;
using FormMark = IndicatorLang.Documents.Tests.Fixtures.Form;

namespace IndicatorLang.Cli.Tests.Input;

/// <summary>Actuals in workbooks and Word documents, through the command.</summary>
public sealed class WorkbookActualsTests
{
    private const string Program = """
        项目 道路 {
          产出指标 {
            数量指标 {
              养护里程 ≥ 85 公里
              培训 = 2 次
            }
            质量指标 {
              合格率 ≥ 98%
              培训 ≥ 90%
            }
            时效指标 { 完工时间 ≤ 2022-10 }
          }
          效益指标 { 社会效益指标 { 出行便利 达成 "有效提升" } }
        }
        """;

    private static readonly string[][] Form =
    [
        ["项目支出绩效自评表", FormMark.Left, FormMark.Left, FormMark.Left, FormMark.Left, FormMark.Left],
        ["项目名称", "道路", "", "", "", ""],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分"],
        ["产出指标", "数量指标", "养护里程", "≥85公里", "?", "10"],
        [FormMark.Above, FormMark.Above, "培训", "＝2次", "2次", "10"],
        [FormMark.Above, "质量指标", "合格率", "≥98%", "?", "10"],
        [FormMark.Above, FormMark.Above, "培训", "≥90%", "92%", "10"],
        [FormMark.Above, "时效指标", "完工时间", "≤2022年10月", "?", "10"],
        ["效益指标", "社会效益指标", "出行便利", "有效提升", "达成", "10"],
    ];

    [Fact]
    public void A_self_evaluation_in_a_workbook_gives_numbers_by_their_formats() =>
        Assert.Equal(
            ["养护里程=86 met", "培训=2次 met", "合格率=97.9% not-met", "培训=92% met", "完工时间=2022-09-30 met", "出行便利=达成 met"],
            Results("自评.xlsx", Office.Workbook(Form, ("E4", "86", 0), ("E6", "0.97899999999999998", 1), ("E8", "44834", 2))));

    [Fact]
    public void The_same_table_in_Word_gives_the_same() =>
        Assert.Equal(
            ["养护里程=86 met", "培训=2次 met", "合格率=97.9% not-met", "培训=92% met", "完工时间=2022-09-30 met", "出行便利=达成 met"],
            Results("自评.docx", Office.Word(Filled("86", "97.9%", "2022年9月30日"), "（2022年度）")).Select(line => line.Replace("2022年9月30日", "2022-09-30", StringComparison.Ordinal)));

    [Fact]
    public void A_number_that_could_be_January_or_October_is_no_month() =>
        Assert.Contains("完工时间=2022.1 invalid", Results("自评.xlsx", Office.Workbook(Filled("86", "98%", "?"), ("E8", "2022.1", 0))));

    [Fact]
    public void A_number_of_days_is_a_date_in_a_row_of_dates_only() =>
        Assert.Equal(
            ["养护里程=44834 met", "完工时间=44834 met"],
            Results("自评.xlsx", Office.Workbook(Filled("?", "98%", "?"), ("E4", "44834", 0), ("E8", "44834", 0)))
                .Where(line => line.Contains("44834", StringComparison.Ordinal)));

    [Fact]
    public void A_long_table_may_stand_below_a_title()
    {
        string[][] sheet = [["2022年实际值", ""], ["指标", "实际完成值"], ["养护里程", "?"], ["完工时间", "?"]];
        var results = Results("a.xlsx", Office.Workbook(sheet, ("B3", "84", 0), ("B4", "44834", 2)));
        Assert.Equal(["养护里程=84 not-met", "完工时间=2022-09-30 met"], results.Where(line => !line.Contains("not-reported", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wide_table_names_its_indicators_in_the_header()
    {
        string[][] sheet = [["单位主体", "养护里程（公里）", "合格率"], ["一队", "?", "?"]];
        var results = Results("a.xlsx", Office.Workbook(sheet, ("B2", "85", 0), ("C2", "1", 1)));
        Assert.Equal(["养护里程=85 met", "合格率=100% met"], results.Where(line => !line.Contains("not-reported", StringComparison.Ordinal)));
    }

    /// <summary>Whatever the bytes behind the mark of a zip file are, there is a diagnostic and nothing counts as met.</summary>
    [Property(MaxTest = 200)]
    public void Random_bytes_give_an_error_and_no_verdict(byte[] bytes)
    {
        using var workspace = new Workspace();
        workspace.Write("道路.ind", Program);
        workspace.Write("a.xlsx", [(byte)'P', (byte)'K', 3, 4, .. bytes]);
        var run = CommandRun.Of(workspace, "eval", "道路.ind", "--actuals", "a.xlsx", "--format", "json");
        Assert.Equal(2, run.Status);
        Assert.DoesNotContain("\"met\"", run.Output.Split("\"results\"")[1], StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public void A_workbook_cut_short_gives_an_error(ushort length)
    {
        var whole = Office.Workbook(Form);
        using var workspace = new Workspace();
        workspace.Write("道路.ind", Program);
        workspace.Write("a.xlsx", whole[..(length % whole.Length)]);
        Assert.Equal(2, CommandRun.Of(workspace, "eval", "道路.ind", "--actuals", "a.xlsx").Status);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = Office.Zip(("[Content_Types].xml", Office.Utf8("<Types/>")), ("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]));
        using var workspace = new Workspace();
        workspace.Write("道路.ind", Program);
        workspace.Write("a.xlsx", bomb);
        var run = CommandRun.Of(workspace, "eval", "道路.ind", "--actuals", "a.xlsx", "--format", "json");
        Assert.Equal(2, run.Status);
        Assert.Matches("IND515[69]", run.Output);
    }

    private static string[][] Filled(string length, string rate, string day)
    {
        var form = Form.Select(row => row.ToArray()).ToArray();
        (form[3][4], form[5][4], form[7][4]) = (length, rate, day);
        return form;
    }

    private static List<string> Results(string name, byte[] bytes)
    {
        using var workspace = new Workspace();
        workspace.Write("道路.ind", Program);
        workspace.Write(name, bytes);
        var run = CommandRun.Of(workspace, "eval", "道路.ind", "--actuals", name, "--format", "json");
        using var json = JsonDocument.Parse(run.OutputBytes);
        return [.. json.RootElement.GetProperty("results").EnumerateArray().Select(result =>
            $"{result.GetProperty("indicator").GetString()}={result.GetProperty("actual").GetString()} {result.GetProperty("verdict").GetString()}")];
    }
}
