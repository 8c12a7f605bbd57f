using IndicatorLang.Model;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>The fields of a project's header.</summary>
public class HeaderTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var header = Header("""
            年度 2019
            实施单位 "市外事办（行政）"
            主管单位 “市外事办”
            项目类型 一般性项目支出
            资金用途 业务类
            执行期 2019-01-01 .. 2019-12-31
            日历 中国
            项目总金额 12,218,245.00 元
            本年度项目金额 1221.8245 万元
            财政拨款 0.12 亿元
            其他资金 218,245 元
            固定资产采购金额 7000 元
            """ + "\n采购品目 {\n传真机 2 台 2800 元\n\"扫描仪 A4\" 3 台 0.42 万元\n}\n"
            + "项目概况 \"\"\"\n  第一行\n    第二行\n  \"\"\"\n项目用途 \"办公\"\n项目总目标 \"总\"\n年度目标 \"年\"");

        Assert.Equal(2019, header.Year!.Value);
        Assert.Equal("市外事办（行政）", header.ImplementingUnit!.Value);
        Assert.Equal("市外事办", header.SupervisingUnit!.Value);
        Assert.Equal("一般性项目支出", header.ProjectType!.Value);
        Assert.Equal("业务类", header.FundUse!.Value);
        Assert.Equal("2019-01-01", header.Start!.Value.ToString());
        Assert.Equal("2019-12-31", header.End!.Value.ToString());
        Assert.Equal("中国", header.Calendar!.Value);
        Assert.Equal(12_218_245, header.TotalAmount!.Value);
        Assert.Equal(12_218_245, header.AnnualAmount!.Value);
        Assert.Equal(12_000_000, header.FiscalAmount!.Value);
        Assert.Equal(218_245, header.OtherAmount!.Value);
        Assert.Equal(7000, header.AssetAmount!.Value);
        Assert.Equal("第一行\n  第二行", header.Overview!.Value);
        Assert.Equal(["办公", "总", "年"], [header.Purpose!.Value, header.OverallGoal!.Value, header.AnnualGoal!.Value]);
        Assert.Equal(
            ["传真机 2 台 2800", "扫描仪 A4 3 台 4200"],
            header.PurchaseItems.Select(item => $"{item.Name.Value} {item.Quantity} {item.Unit} {item.Amount}"));
    }

    [Fact]
    public void Every_field_is_optional()
    {
        var header = Header(string.Empty);
        Assert.Null(header.Year);
        Assert.Null(header.Start);
        Assert.False(header.IsPeriodInverted);
        Assert.Empty(header.PurchaseItems);
    }

    [Theory]
    [InlineData("执行期 2019", "2019", "2019")]
    [InlineData("执行期 2019-03", "2019-03", "2019-03")]
    [InlineData("执行期 2019年 .. 2020年6月", "2019", "2020-06")]
    [InlineData("执行期 2019Q1..2019Q3", "2019Q1", "2019Q3")]
    [InlineData("执行期 2019 .. 2020", "2019", "2020")]
    [InlineData("period 2019-01-01 .. 2019-12-31", "2019-01-01", "2019-12-31")]
    public void A_period_is_two_dates_or_one(string field, string start, string end)
    {
        var header = Header(field);
        Assert.Equal(start, header.Start!.Value.ToString());
        Assert.Equal(end, header.End!.Value.ToString());
        Assert.False(header.IsPeriodInverted);
    }

    [Theory]
    [InlineData("年度 2019")]
    [InlineData("年度 2019年")]
    [InlineData("year 2019")]
    public void A_year_is_a_number_or_a_date(string field) => Assert.Equal(2019, Header(field).Year!.Value);

    [Theory]
    [InlineData("年度 19", "19")]
    [InlineData("年度 二〇一九", "二〇一九")]
    [InlineData("年度 2019-03", "2019-03")]
    [InlineData("年度 0000", "0000")]
    [InlineData("年度 2019 .. 2020", "2019")]
    [InlineData("年度 2019 元", "2019 元")]
    [InlineData("执行期 很久", "很久")]
    [InlineData("执行期 45 天", "45 天")]
    [InlineData("项目总金额 很多", "很多")]
    [InlineData("项目总金额 3000", "3000")]
    [InlineData("财政拨款 5 个", "5 个")]
    [InlineData("其他资金 2019-03", "2019-03")]
    [InlineData("实施单位 5", "5")]
    [InlineData("项目总金额 3 元 .. 5 元", "3 元")]
    [InlineData("实施单位 \"甲\" .. \"乙\"", "\"甲\"")]
    public void A_wrong_value_is_refused(string field, string words) =>
        Assert.Equal([$"IND3008 {words}"], Checked.Findings($"项目 甲 {{\n{field}\n准点率 ≥ 98%\n}}"));

    [Theory]
    [InlineData("执行期 2019-02-30 .. 2019-12-31", "IND3002 2019-02-30")]
    [InlineData("项目总金额 12345678901234567890123456789 元", "IND3001 12345678901234567890123456789")]
    [InlineData("采购品目 {\n传真机 2 台 2800 个\n}", "IND3008 2800 个")]
    public void What_is_wrong_inside_a_value_is_said_once(string field, string finding) =>
        Assert.Equal([finding], Checked.Findings($"项目 甲 {{\n{field}\n准点率 ≥ 98%\n}}"));

    [Fact]
    public void A_field_given_twice_is_refused_and_the_first_counts()
    {
        var compilation = Checked.Program("项目 甲 {\n年度 2019\nyear 2020\n准点率 ≥ 98%\n}");
        Assert.Equal(["IND2003 year"], Checked.Findings(compilation));
        Assert.Equal(2019, compilation.Model.Projects[0].Header.Year!.Value);
    }

    [Theory]
    [InlineData("项目 甲 { 产出目标 {\n年度 2019\n准点率 ≥ 98%\n} }", "IND2004 年度")]
    [InlineData("项目 甲 { 产出目标 {\n采购品目 {\n传真机 2 台 2800 元\n}\n准点率 ≥ 98%\n} }", "IND2004 采购品目")]
    [InlineData("年度 2019\n项目 甲 { 准点率 ≥ 98% }\n项目 乙 { 准点率 ≥ 98% }", "IND2004 年度")]
    public void A_field_outside_of_a_project_or_inside_a_section_is_refused(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));

    [Fact]
    public void A_file_without_projects_may_have_a_header()
    {
        var compilation = Checked.Clean("年度 2019\n准点率 ≥ 98%\n");
        Assert.Equal(2019, compilation.Model.Projects[0].Header.Year!.Value);
    }

    private static ProjectHeader Header(string fields) => Checked.Clean($"项目 甲 {{\n{fields}\n准点率 ≥ 98%\n}}").Model.Projects[0].Header;

    /// <summary>Half of a period is another period: nothing is due on its first day, and no date lies outside of it.</summary>
    [Theory]
    [InlineData("至")]
    [InlineData("到")]
    [InlineData("~")]
    [InlineData("～")]
    [InlineData("—")]
    [InlineData("-")]
    [InlineData("--")]
    public void A_period_as_tables_have_it(string word)
    {
        var program = $"项目 甲 {{\n年度 2023\n执行期 2023-01-01 {word} 2023-12-31\n时效 {{ 验收 ≤ 2023-10 }}\n}}";
        var diagnostic = Assert.Single(Checked.Program(program).Diagnostics);
        Assert.Equal(("IND1081", word), (diagnostic.Code, program.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length)));
        Assert.Null(Checked.Program(program).Model.Projects[0].Header.Start);
        Assert.Equal("2023-12-31", Checked.Clean(program.Replace($" {word} ", $" {diagnostic.Fixes[0].Edits[0].NewText} ", StringComparison.Ordinal)).Model.Projects[0].Header.End!.Value.ToString());
    }

    [Fact]
    public void A_period_with_something_behind_it_is_none()
    {
        var compilation = Checked.Program("项目 甲 {\n执行期 2023-01-01 至今\n}");
        Assert.Equal("IND1081", Assert.Single(compilation.Diagnostics).Code);
        Assert.Null(compilation.Model.Projects[0].Header.Start);
    }
}
