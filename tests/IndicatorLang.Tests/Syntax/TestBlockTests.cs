using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>The syntax of 测试 blocks.</summary>
public class TestBlockTests
{
    [Fact]
    public void A_test_has_its_statements()
    {
        var test = Test("测试 \"九成八\" {\n  评价日 2019-06-30\n  给定 甲.质量/培训 = 98 %  // 说明\n  期望 甲.质量/培训[2] 未达标 \"差 1\", 达标\n}");
        Assert.Equal("九成八", test.Name.Value);
        Assert.Equal("2019-06-30", Assert.IsType<AsOfSyntax>(test.Statements[0]).Day!.Text);
        var given = Assert.IsType<GivenSyntax>(test.Statements[1]);
        Assert.Equal(("甲", "质量", "培训"), (given.Path!.Project!.Value, given.Path.Headings.Single().Value, given.Path.Indicator.Value));
        Assert.Equal((true, "98 %", false), (given.HasEquals, given.Value!.Text, given.Value.IsQuoted));
        var expect = Assert.IsType<ExpectSyntax>(test.Statements[2]);
        Assert.Equal("2", expect.Ordinal!.Text);
        Assert.Equal([("未达标", "差 1"), ("达标", null)], expect.Verdicts.Select(verdict => (verdict.Word.Text, verdict.Reason?.Value)));
    }

    /// <summary>Cells are read as data are read, so the language's own rules for values do not apply to them.</summary>
    [Theory]
    [InlineData("= 98%", "98%")]
    [InlineData("= 197/200", "197/200")]
    [InlineData("= 2019.3.1", "2019.3.1")]
    [InlineData("= 2019-3-1", "2019-3-1")]
    [InlineData("= 2019-01-30..2019-02-21", "2019-01-30..2019-02-21")]
    [InlineData("= 15,236 份", "15,236 份")]
    [InlineData("= .5", ".5")]
    [InlineData("= -3 次", "-3 次")]
    [InlineData("＝ ９８％", "９８％")]
    [InlineData("= 约九成", "约九成")]
    [InlineData("= 达成年度指标", "达成年度指标")]
    [InlineData("= 时效.按时", "时效.按时")]
    [InlineData("= 3 万人次（估计）", "3 万人次（估计）")]
    [InlineData("= \"98 \\\"成\\\"\"", "98 \"成\"")]
    [InlineData("= “98%”", "98%")]
    [InlineData("未填报", "未填报")]
    [InlineData("not reported", "not reported")]
    [InlineData("n/a", "n/a")]
    public void A_cell_is_kept_as_it_is_written(string written, string text) =>
        Assert.Equal(text, Assert.IsType<GivenSyntax>(Test($"测试 \"甲\" {{ 给定 乙 {written}\n期望 乙 达标 }}").Statements[0]).Value!.Text);

    [Theory]
    [InlineData("5G基站数", "5G基站数", "IND1021")]
    [InlineData("项目甲.5G基站数", "5G基站数", "IND1021")]
    [InlineData("完成 率", "完成 率", "IND1021")]
    [InlineData("\"5G.基站/数\"", "5G.基站/数", null)]
    [InlineData("受理量（件）", "受理量（件）", null)]
    [InlineData("质量／培训", "培训", null)]
    [InlineData("来源", "来源", null)]
    [InlineData("期望", "期望", null)]
    [InlineData("甲.期望", "期望", null)]
    [InlineData("给定.评价日", "评价日", null)]
    public void Names(string written, string name, string? code)
    {
        var tree = Parsed.Tree($"测试 \"甲\" {{\n给定 {written} = 5\n}}\n{Parsed.Bystander}");
        Assert.Equal(code is null ? [] : [code], tree.Diagnostics.Select(diagnostic => diagnostic.Code));
        var given = Assert.IsType<GivenSyntax>(Assert.Single(Assert.IsType<TestSyntax>(tree.Root.Members[0]).Statements));
        Assert.Equal((name, "5"), (given.Path!.Indicator.Value, given.Value!.Text));
        Parsed.AssertSurvived(tree);
    }

    [Theory]
    [InlineData("期望 甲 达标", "甲", "达标")]
    [InlineData("期望 甲.乙 not met", "乙", "not met")]
    [InlineData("期望 甲.乙 not-applicable", "乙", "not-applicable")]
    [InlineData("期望 达标 达标", "达标", "达标")]
    [InlineData("期望 5G基站数 达标", "5G基站数", "达标")]
    [InlineData("期望 \"5G 基站数\" 达标", "5G 基站数", "达标")]
    public void Expectations(string written, string name, string word)
    {
        var tree = Parsed.Tree($"测试 \"甲\" {{ {written} }}");
        var expect = Assert.IsType<ExpectSyntax>(Assert.Single(Assert.IsType<TestSyntax>(tree.Root.Members[0]).Statements));
        Assert.Equal((name, word), (expect.Path!.Indicator.Value, Assert.Single(expect.Verdicts).Word.Text));
    }

    [Fact]
    public void Several_statements_may_stand_on_a_line() => Assert.Equal(
        ["评价日 2019-06-30", "给定 甲 = 98%", "给定 乙 空", "期望 甲 达标", "期望 乙 未填报 \"没有\""],
        Test("测试 \"甲\" { 评价日 2019-06-30 给定 甲 = 98% 给定 乙 空 期望 甲 达标 期望 乙 未填报 \"没有\" }").Statements.Select(it => it.ToString()));

    [Theory]
    [InlineData("测试 { 期望 甲 达标 }", "IND1023")]
    [InlineData("测试 \"甲\"", "IND1024")]
    [InlineData("测试 九成 八 { 期望 甲 达标 }", "IND1021")]
    [InlineData("测试 \"甲\" { 给定 = 98%\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 给定 甲 =\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 给定 甲\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 给定\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 给定 甲. = 5\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 给定 甲.乙.丙 = 5\n期望 甲 达标 }", "IND1001")]
    [InlineData("测试 \"甲\" { 给定 甲 ≥ 98%\n期望 甲 达标 }", "IND1018")]
    [InlineData("测试 \"甲\" { 给定 甲 == 98%\n期望 甲 达标 }", "IND1018")]
    [InlineData("测试 \"甲\" { 给定 甲 = \"98%\n期望 甲 达标 }", "IND1005")]
    [InlineData("测试 \"甲\" { 期望 }", "IND1019")]
    [InlineData("测试 \"甲\" { 期望 甲 }", "IND1019")]
    [InlineData("测试 \"甲\" { 期望 甲 达标, }", "IND1019")]
    [InlineData("测试 \"甲\" { 期望 甲 达标 \"理由\" 又 }", "IND1018")]
    [InlineData("测试 \"甲\" { 评价日\n期望 甲 达标 }", "IND1019")]
    [InlineData("测试 \"甲\" { 期待 甲 达标 }", "IND1018")]
    [InlineData("测试 \"甲\" { 甲 ≥ 5 }", "IND1018")]
    [InlineData("测试 \"甲\" { 期望 甲 达标 { } }", "IND1088")]
    public void A_broken_test_has_one_message(string text, string code)
    {
        var tree = Parsed.Tree(text + "\n" + Parsed.Bystander);
        Assert.Equal([code], tree.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal([code], Assert.IsType<TestSyntax>(tree.Root.Members[0]).Diagnostics.Select(diagnostic => diagnostic.Code));
        Parsed.AssertSurvived(tree);
    }

    /// <summary>The words are keywords in a test only.</summary>
    [Theory]
    [InlineData("测试 ≥ 5")]
    [InlineData("给定 ≥ 5")]
    [InlineData("期望 in [1, 5]")]
    [InlineData("评价日 ≤ 2019-06-30")]
    [InlineData("评价日满意度 ≥ 90%")]
    public void Elsewhere_they_are_names(string line) => Assert.NotNull(Parsed.Line(line).Target);

    private static TestSyntax Test(string text) => Assert.IsType<TestSyntax>(Assert.Single(Parsed.Clean(text).Root.Members));
}
