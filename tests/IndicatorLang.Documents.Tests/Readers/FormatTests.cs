using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Tests.Fixtures;

namespace IndicatorLang.Documents.Tests.Readers;

/// <summary>One form in every format: the same rows, the same header.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Word() => AssertForm(DocumentImporter.Import("道路.docx", Office.Word(Form.Goals)));

    [Fact]
    public void Workbook() => AssertForm(DocumentImporter.Import("道路.xlsx", Office.Workbook(Form.Goals)));

    [Fact]
    public void Pdf() => AssertForm(DocumentImporter.Import("道路.pdf", Paper.Of(Form.Goals, [70, 90, 110, 90, 90])));

    /// <summary>Beside merged cells the borders of a row are often drawn some points apart; the strip between them is no row.</summary>
    [Fact]
    public void Pdf_with_borders_that_do_not_meet()
    {
        var pdf = Encoding.Latin1.GetString(Paper.Of(Form.Goals, [70, 90, 110, 90, 90]));
        var shifted = Regex.Replace(pdf, @"110 (\d\d\d) m 200 \1 l S", match => FormattableString.Invariant($"110 {int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 4:000} m 200 {int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 4:000} l S"));
        Assert.NotEqual(pdf, shifted);
        AssertForm(DocumentImporter.Import("道路.pdf", Encoding.Latin1.GetBytes(shifted)));
    }

    [Fact]
    public void Html() => AssertForm(DocumentImporter.Import("道路.html", Encoding.UTF8.GetBytes(Markup.Page(Form.Goals))));

    [Fact]
    public void Html_in_GB18030() =>
        AssertForm(DocumentImporter.Import("道路.htm", CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Markup.Page(Form.Goals))));

    [Fact]
    public void Csv_of_the_national_system()
    {
        const string Text = "一级指标,二级指标,三级指标名称,计算符号,指标值,计量单位\n产出指标,数量指标,培训人次,≥,280,人次\n,质量指标,合格率,,98,%\n,时效指标,完成时间,,及时,\n,数量指标,模板,≥,**,个\n";
        var result = DocumentImporter.Import("培训项目.csv", Encoding.UTF8.GetBytes(Text));
        Assert.Equal(
            ["产出指标/数量指标 培训人次 ≥ 280 人次", "产出指标/质量指标 合格率 ≥ 98%", "产出指标/时效指标 完成时间 = 及时", "产出指标/数量指标 模板 -"],
            result.Rows.Select(Show));
        Assert.Equal("培训项目", Assert.Single(result.Programs).Project);
        Assert.Contains("// 未导入：模板", result.Programs[0].Text, StringComparison.Ordinal);
        Assert.Equal(["IND5151"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(";")]
    public void Csv_with_other_separators_and_a_column_for_the_project(string separator)
    {
        var text = "项目,指标,指标值\n甲,车辆准点率,98%以上\n乙,培训次数,不少于4次\n甲,接待任务,10批\n".Replace(",", separator, StringComparison.Ordinal);
        var result = DocumentImporter.Import("表.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        Assert.Equal(["甲", "乙"], result.Programs.Select(program => program.Project).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["甲 车辆准点率 ≥ 98%", "乙 培训次数 ≥ 4 次", "甲 接待任务 ≥ 10 批"], result.Rows.Select(row => $"{row.Project} {row.Indicator} {row.Target}"));
    }

    [Fact]
    public void Columns_that_are_not_known_are_kept_as_comments()
    {
        const string Text = "序号,项目名称,一级指标,三级指标名称,指标值,责任科室\n1,校园安保,产出指标,保安人数,≥35人,安保科\n2,食堂补贴,产出指标,补贴人数,≥1200人,后勤科\n";
        var result = DocumentImporter.Import("表.csv", Encoding.UTF8.GetBytes(Text));
        Assert.Equal(["校园安保 保安人数 ≥ 35 人", "食堂补贴 补贴人数 ≥ 1200 人"], result.Rows.Select(row => $"{row.Project} {row.Indicator} {row.Target}"));
        Assert.Contains("// 责任科室：安保科", result.Programs.Single(program => program.Project == "校园安保").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_of_the_term_and_of_the_year_side_by_side_are_two_projects()
    {
        string[][] form =
        [
            ["项目名称", "水库除险加固", Form.Left, Form.Left, Form.Left, Form.Left, Form.Left],
            ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "加固水库数量", "≥12座", "数量指标", "加固水库数量", "≥4座"],
            [Form.Above, "质量指标", "验收合格率", "100%", "质量指标", "验收合格率", "≥98%"],
        ];
        var result = DocumentImporter.Import("表.docx", Office.Word(form));
        Assert.Equal(
            ["水库除险加固 产出指标/数量指标 加固水库数量 ≥ 4 座", "水库除险加固 产出指标/质量指标 验收合格率 ≥ 98%"],
            result.Rows.Where(row => row.Project == "水库除险加固").Select(row => $"{row.Project} {Show(row)}"));
        Assert.Equal(
            ["产出指标/数量指标 加固水库数量 ≥ 12 座", "产出指标/质量指标 验收合格率 ≥ 100%"],
            result.Rows.Where(row => row.Project == "水库除险加固（实施期目标）").Select(Show));
    }

    [Fact]
    public void A_self_evaluation_keeps_actuals_and_scores_as_comments()
    {
        string[][] form =
        [
            ["项目支出绩效自评表", Form.Left, Form.Left, Form.Left, Form.Left, Form.Left, Form.Left],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "巡查次数", "≥12次", "15次", "20", "20"],
            [Form.Above, Form.Above, "宣传场次", "", "3场", "10", "10"],
            ["总分", Form.Left, Form.Left, Form.Left, Form.Left, "100", "98"],
        ];
        var result = DocumentImporter.Import("自评.xlsx", Office.Workbook(form));
        Assert.Equal(["产出指标/数量指标 巡查次数 ≥ 12 次", "产出指标/数量指标 宣传场次 -"], result.Rows.Select(Show));
        Assert.Contains("分值 20  // 实际完成值：15次；得分：20", result.Programs[0].Text, StringComparison.Ordinal);
        Assert.Equal("目标!C3", result.Rows[0].Position.ToString());
    }

    [Fact]
    public void Split_operator_value_and_unit_columns_are_put_together()
    {
        string[][] form =
        [
            ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
            ["产出指标", "数量指标", "讲座场次", "≧", "12", "场"],
            [Form.Above, "成本指标", "人均成本", "＜", "300", "元/人"],
        ];
        Assert.Equal(
            ["产出指标/数量指标 讲座场次 ≥ 12 场", "产出指标/成本指标 人均成本 < 300 元/人"],
            DocumentImporter.Import("表.docx", Office.Word(form)).Rows.Select(Show));
    }

    [Fact]
    public void A_number_is_what_its_format_says()
    {
        string[][] form = [["一级指标", "指标名称", "指标值", "计量单位"], ["产出指标", "准点率", "", ""], ["产出指标", "完成时间", "", ""], ["产出指标", "费用", "", "元"]];
        var bytes = Office.Workbook(form, ("C2", "0.97999999999999998", 1), ("C3", "43738", 2), ("C4", "1234.5", 4));
        Assert.Equal(["产出指标 准点率 ≥ 98%", "产出指标 完成时间 ≤ 2019-09-30", "产出指标 费用 ≥ 1234.5 元"], DocumentImporter.Import("表.xlsx", bytes).Rows.Select(Show));
    }

    internal static string Show(ImportedRow row) => $"{string.Join('/', row.Path)} {row.Indicator} {row.Target ?? "-"}";

    private static void AssertForm(ImportResult result)
    {
        Assert.Equal(Form.Rows, result.Rows.Select(Show));
        var program = Assert.Single(result.Programs);
        Assert.Equal("城区道路养护", program.Project);
        foreach (var line in new[]
        {
            "年度            2024", "实施单位        \"某市市政管理处\"", "本年度项目金额  120.5 万元", "财政拨款        120.5 万元",
            "完成城区道路日常养护，保障车辆通行。", "市政普查",
        })
        {
            Assert.Contains(line, program.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
