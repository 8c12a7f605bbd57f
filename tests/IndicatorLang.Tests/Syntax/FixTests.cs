namespace IndicatorLang.Tests.Syntax;

/// <summary>A fix makes the line what it was meant to be.</summary>
public class FixTests
{
    [Theory]
    [InlineData("a ≥ ≥ 5", "a ≥ 5")]
    [InlineData("a > = 5", "a ≥ 5")]
    [InlineData("a == 5", "a = 5")]
    [InlineData("a <> 5", "a ≠ 5")]
    [InlineData("a = = 5", "a = 5")]
    [InlineData("c 98%以上", "c ≥ 98%")]
    [InlineData("c 5次以内", "c ≤ 5次")]
    [InlineData("c 5 次以下", "c ≤ 5 次")]
    [InlineData("c 2021年11月30日前", "c ≤ 2021年11月30日")]
    [InlineData("c ≥ 98%以上", "c ≥ 98%")]
    [InlineData("12345热线满意率 ≥ 95%", "\"12345热线满意率\" ≥ 95%")]
    [InlineData("投诉率，事故率 = 0", "\"投诉率，事故率\" = 0")]
    [InlineData("a = 3 辆（台）", "a = 3 \"辆（台）\"")]
    [InlineData("a ≤ 2019-3", "a ≤ 2019-03")]
    [InlineData("a ≤ 2019.3.1", "a ≤ 2019-03-01")]
    [InlineData("a ≤ 2019/3/1", "a ≤ 2019-03-01")]
    [InlineData("a ≥ 2 次 截止 2019.10", "a ≥ 2 次 截止 2019-10")]
    [InlineData("a = 2019年度", "a = 2019年")]
    [InlineData("a = 2019年9月份", "a = 2019年9月")]
    [InlineData("a ≥80%&&≤95%", "a ≥80% 且 ≤95%")]
    [InlineData("a ≥ 5||= 0", "a ≥ 5 或 = 0")]
    [InlineData("a ≥ 80% ≤ 95%", "a ≥ 80% 且 ≤ 95%")]
    [InlineData("80% ≤ a ≤ 95%", "a ≥ 80% 且 ≤ 95%")]
    [InlineData("100 > a", "a < 100")]
    [InlineData("a = 17元/人、天", "a = 17元/人/天")]
    [InlineData("a = .5", "a = 0.5")]
    [InlineData("a in [5, ..]", "a in [5, ..)")]
    [InlineData("a in [.., 5)", "a in (.., 5)")]
    [InlineData("a in [5 6]", "a in [5, 6]")]
    [InlineData("a in [5..6]", "a in [5, 6]")]
    [InlineData("a in {优、良}", "a in {优, 良}")]
    [InlineData("a in {优 良}", "a in {优, 良}")]
    [InlineData("a in [1,000, 2,000]", "a in [1000, 2000]")]
    [InlineData("a in [3, 5] 辆", "a in [3 辆, 5 辆]")]
    [InlineData("a in [3, 5) %", "a in [3%, 5%)")]
    [InlineData("a in (3, 5]％", "a in (3％, 5％]")]
    [InlineData("a in {3, 5, 7} 元/人", "a in {3 元/人, 5 元/人, 7 元/人}")]
    [InlineData("a in [3, ..) 万人次 来源 \"甲\"", "a in [3 万人次, ..) 来源 \"甲\"")]
    [InlineData("a in [3, 5 辆] 辆", "a in [3 辆, 5 辆]")]
    [InlineData("a [1, 5]", "a in [1, 5]")]
    [InlineData("a = [1, 5]", "a in [1, 5]")]
    [InlineData("a = {优, 良}", "a in {优, 良}")]
    [InlineData("a = in {优, 良}", "a in {优, 良}")]
    [InlineData("a = 达成 \"甲\"", "a  达成 \"甲\"")]
    [InlineData("a 达成 民心相通", "a 达成 \"民心相通\"")]
    [InlineData("a = 5 来源 工作计划", "a = 5 来源 \"工作计划\"")]
    [InlineData("a = 5 来源：\"甲\"", "a = 5 来源\"甲\"")]
    [InlineData("a：= 5", "a= 5")]
    [InlineData("a = 5。", "a = 5")]
    [InlineData("a = ”甲”", "a = “甲”")]
    [InlineData("a = \"甲\\q\"", "a = \"甲\\\\q\"")]
    [InlineData("a = 5 /* 注释", "a = 5 /* 注释 */")]
    [InlineData("a = 5\n  来源 \"甲\"", "a = 5  来源 \"甲\"")]
    [InlineData("a ≥ 5\n且 ≤ 9", "a ≥ 5  且 ≤ 9")]
    [InlineData("p = 9 q = 10", "p = 9\nq = 10")]
    [InlineData("\t　p = 9　 q = 10", "\t　p = 9\n\t　q = 10")]
    [InlineData("等级 甲 { 好 差 }", "等级 甲 { 好 > 差 }")]
    [InlineData("a\u200b = 5", "a = 5")]
    [InlineData("年度 2019年度", "年度 2019年")]
    public void A_fix_repairs(string text, string repaired)
    {
        var diagnostic = Assert.Single(Parsed.Tree(text).Diagnostics);
        var fix = Assert.Single(diagnostic.Fixes);
        Assert.Equal(repaired, Parsed.Apply(text, fix));
        Assert.Empty(Parsed.Codes(repaired));
    }

    [Theory]
    [InlineData("项目 甲 {\n  a = 5\n")]
    [InlineData("项目 甲 {\n  数量 {\n    a = 5\n  }")]
    [InlineData("项目 甲 {\n  数量 { a = 5\n项目 乙 { b = 5 }")]
    public void Missing_braces_can_be_added(string text)
    {
        var diagnostic = Assert.Single(Parsed.Tree(text).Diagnostics);
        Assert.Equal("IND1012", diagnostic.Code);
        Parsed.Clean(Parsed.Apply(text, Assert.Single(diagnostic.Fixes)));
    }

    /// <summary>Nothing is offered where the repair is a guess.</summary>
    [Theory]
    [InlineData("a 98%")]
    [InlineData("a ≤ 98%以上")]
    [InlineData("a in [1, 2")]
    [InlineData("a = 14-24")]
    [InlineData("a = 1,2345 元")]
    [InlineData("a = 5 \"")]
    [InlineData("\"甲\" 乙 ≥ 5")]
    public void A_guess_is_no_fix(string text) => Assert.Empty(Assert.Single(Parsed.Tree(text).Diagnostics).Fixes);

    [Theory]
    [InlineData("a in [3 台, 5 台] 辆")]
    [InlineData("a in [2019-03, 2019-09] 辆")]
    [InlineData("a in {优, 良} 辆")]
    [InlineData("a in [3, 5] 辆 左右")]
    [InlineData("a = 5 辆 左右")]
    public void What_is_no_common_unit_has_no_such_fix(string text) => Assert.DoesNotContain("IND3050", Parsed.Codes(text));

    /// <summary>A line that is nearly a header field: the message names the field.</summary>
    [Theory]
    [InlineData("执行其 2019-01-01 .. 2019-12-31", "执行期")]
    [InlineData("peroid 2019-01-01 .. 2019-12-31", "period")]
    [InlineData("年渡 2019", "年度")]
    [InlineData("实施单为 \"市外办\"", "实施单位")]
    [InlineData("项目总金鹅 30 万元", "项目总金额")]
    [InlineData("财政拔款 30 万元", "财政拨款")]
    public void A_misspelt_field_is_guessed(string text, string field) =>
        Assert.Contains($"是不是“{field}”？", Assert.Single(Parsed.Tree(text).Diagnostics).Message.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("车辆准点率 98%")]
    [InlineData("\"年渡\" 2019")]
    [InlineData("培训 \"市外办\"")]
    public void Other_names_are_not(string text) =>
        Assert.DoesNotContain("是不是", Assert.Single(Parsed.Tree(text).Diagnostics).Message.Zh, StringComparison.Ordinal);
}
