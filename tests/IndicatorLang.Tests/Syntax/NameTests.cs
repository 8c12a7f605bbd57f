using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Names: the longest run, attached brackets, quotes, and keywords that stand where only a name can.</summary>
public class NameTests
{
    [Theory]
    [InlineData("项目人员保障")]
    [InlineData("单位满意度")]
    [InlineData("外事和侨务满意度")]
    [InlineData("来源可追溯率")]
    [InlineData("inspection")]
    [InlineData("orders")]
    [InlineData("andover")]
    [InlineData("外事（港澳）事务工作")]
    [InlineData("受理量（件）")]
    [InlineData("受理量(件)")]
    [InlineData("受理量（2019年）")]
    [InlineData("甲（乙）（丙）丁")]
    [InlineData("甲（乙（丙））")]
    [InlineData("CO₂排放量")]
    [InlineData("第〇三期")]
    [InlineData("𠮷野家满意度")]
    [InlineData("Überstunden")]
    [InlineData("買い物")]
    public void A_name_is_one_run(string name)
    {
        var line = Parsed.Line($"{name} ≥ 5");
        Assert.Equal(name, line.Name.Value);
        Assert.False(line.Name.IsQuoted);
    }

    [Theory]
    [InlineData("甲\uFFFE乙")]
    [InlineData("甲\uD800乙")]
    public void A_quoted_name_that_has_no_normal_form_is_kept_as_it_is(string name) =>
        Assert.Equal(name, Assert.IsType<IndicatorSyntax>(Parsed.Tree($"\"{name}\" ≥ 5").Root.Members[0]).Name.Value);

    [Theory]
    [InlineData("年度")]
    [InlineData("项目")]
    [InlineData("单位")]
    [InlineData("测试")]
    [InlineData("日历")]
    [InlineData("来源")]
    [InlineData("计算")]
    [InlineData("达成")]
    [InlineData("in")]
    [InlineData("给定")]
    [InlineData("整数")]
    public void A_keyword_before_a_target_is_a_name(string keyword)
    {
        foreach (var target in new[] { "≥ 5", "in [1, 2]", "达成 \"甲\"" })
        {
            var line = Parsed.Line($"{keyword} {target}");
            Assert.Equal(keyword, line.Name.Value);
            Assert.Null(line.Name.DescendantTokens().Single().Keyword);
            Assert.NotNull(line.Target);
        }
    }

    [Theory]
    [InlineData("年度目标")]
    [InlineData("来源")]
    [InlineData("单位")]
    [InlineData("达成")]
    [InlineData("且")]
    public void A_keyword_before_a_brace_is_a_heading(string keyword) =>
        Assert.Equal(keyword, Assert.IsType<SectionSyntax>(Assert.Single(Parsed.Clean(keyword + " { a ≥ 5 }").Root.Members)).Heading.Value);

    [Theory]
    [InlineData("项目 达成 { a ≥ 5 }", "达成")]
    [InlineData("项目 年度 { a ≥ 5 }", "年度")]
    [InlineData("项目 来源 { a ≥ 5 }", "来源")]
    [InlineData("项目 外事（港澳）事务 { a ≥ 5 }", "外事（港澳）事务")]
    [InlineData("项目 \"2019 年度\" { a ≥ 5 }", "2019 年度")]
    public void A_project_may_have_any_name(string text, string name) =>
        Assert.Equal(name, Assert.IsType<ProjectSyntax>(Assert.Single(Parsed.Clean(text).Root.Members)).Name.Value);

    [Fact]
    public void A_keyword_is_a_value_where_only_a_value_can_stand()
    {
        Assert.Equal("达成", Assert.IsType<WordValueSyntax>(Parsed.Target<ComparisonTargetSyntax>("= 达成").Value).Word.Value);
        Assert.Equal(
            ["单位", "年度"],
            Parsed.Target<SetTargetSyntax>("in {单位, 年度}").Values.Cast<WordValueSyntax>().Select(value => value.Word.Value));
    }

    [Theory]
    [InlineData("\"a b\"", "a b")]
    [InlineData("“a “b” c”", "a “b” c")]
    [InlineData("\"a\\\"b\\\\c\\nd\"", "a\"b\\c\nd")]
    [InlineData("“a\\b”", "a\\b")]
    [InlineData("＂a＂", "a")]
    [InlineData("\"项目\"", "项目")]
    public void A_quoted_name_is_what_stands_between_the_quotes(string quoted, string name)
    {
        var line = Parsed.Line(quoted + " ≥ 5");
        Assert.Equal(name, line.Name.Value);
        Assert.True(line.Name.IsQuoted);
    }

    [Fact]
    public void Names_are_normalized()
    {
        // CJK compatibility ideograph U+F98E is 年 in NFC, so this is the keyword too.
        Assert.Equal("\u00e9tude", Parsed.Line("e\u0301tude ≥ 5").Name.Value);
        Assert.Equal(Keyword.Year, Assert.IsType<HeaderFieldSyntax>(Assert.Single(Parsed.Clean("\uf98e度 2019").Root.Members)).Field);
    }

    [Fact]
    public void English_keywords_are_case_sensitive() => Assert.Equal("Year", Parsed.Line("Year ≥ 5").Name.Value);

    [Theory]
    [InlineData("/// 一\n/// 二\na ≥ 5", "一\n二")]
    [InlineData("// 不算\n///说明\n\n/* 也不算 */\na ≥ 5", "说明")]
    [InlineData("/// 一\r\n  /// 二\r\na ≥ 5", "一\n二")]
    [InlineData("a ≥ 5", null)]
    [InlineData("// 不算\na ≥ 5", null)]
    public void Documentation_stands_before_its_statement(string text, string? documentation) =>
        Assert.Equal(documentation, Parsed.Line(text).Documentation);

    [Fact]
    public void A_remark_behind_a_line_documents_nothing() =>
        Assert.Null(Parsed.Clean("a ≥ 5 /// 说 a\nb ≥ 5").Root.Members[1].Documentation);
}
