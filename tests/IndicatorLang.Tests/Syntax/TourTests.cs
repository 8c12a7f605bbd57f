using IndicatorLang.Syntax;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Sound programs give a tree and no syntax error.</summary>
public class TourTests
{
    public static TheoryData<string> Seeds => [.. Repository.Files("seeds", "*.ind").Select(path => Path.GetFileName(path)!)];

    [Fact]
    public void The_tour_has_the_tree_it_looks_like()
    {
        var root = Parsed.Tree(Tour.Chinese).Root;
        var project = Assert.IsType<ProjectSyntax>(root.Members[0]);
        Assert.Equal("出国签证事务", project.Name.Value);
        Assert.Equal(
            [
                Keyword.Year, Keyword.ImplementingUnit, Keyword.ProjectType, Keyword.FundUse, Keyword.Period, Keyword.TotalAmount,
                Keyword.FiscalAmount, Keyword.Calendar, Keyword.AnnualGoal,
            ],
            project.Members.OfType<HeaderFieldSyntax>().Select(field => field.Field));
        Assert.Equal(["产出目标", "效果目标"], project.Members.OfType<SectionSyntax>().Select(section => section.Heading.Value));
        Assert.Equal(
            [
                "年度服务人次", "车辆保障", "外事专办员培训", "正常签证完成办理时效", "车辆准点率", "物品采购及时性", "刊登专栏及时性",
                "为市民和企业提供优质高效服务，投诉率", "加强对外交往", "服务对象满意度",
            ],
            root.DescendantNodes().OfType<IndicatorSyntax>().Select(indicator => indicator.Name.Value));
        Assert.IsType<TestSyntax>(root.Members[1]);
    }

    [Theory]
    [InlineData(Tour.Chinese)]
    [InlineData(Tour.English)]
    public void The_tour_has_no_syntax_error(string text) => Assert.Empty(Parsed.Codes(text));

    [Fact]
    public void Both_languages_give_the_same_tree() =>
        Assert.Equal(Parsed.Shape(Parsed.Tree(Tour.Chinese).Root), Parsed.Shape(Parsed.Tree(Tour.English).Root));

    [Theory]
    [InlineData("车辆准点率 ≥ 98%")]
    [InlineData("物品采购及时性 in [2019-03, 2019-09]")]
    [InlineData("正常签证完成办理时效 ≤ 15 workdays")]
    public void These_lines_are_indicator_lines_to_the_letter(string line) => Assert.NotNull(Parsed.Line(line).Target);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seeds_have_no_diagnostic(string file) => Parsed.Clean(File.ReadAllText(Repository.PathTo("seeds", file)));
}
