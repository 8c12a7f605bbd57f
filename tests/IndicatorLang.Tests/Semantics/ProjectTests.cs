using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Semantics;

/// <summary>What becomes a project, and which of two of a name is evaluated.</summary>
public class ProjectTests
{
    [Fact]
    public void Lines_at_file_level_form_a_project_named_after_the_file()
    {
        var compilation = Compilation.Create(new SourceText("附件/外事事务.ind", "数量 { 车辆保障 ≥ 25 辆 }\n培训次数 = 4 次\n"));
        var project = Assert.Single(compilation.Model.Projects);
        Assert.True(project.IsImplicit);
        Assert.Equal("外事事务", project.Name);
        Assert.Equal([["数量"], []], project.Indicators.Select(indicator => indicator.Descriptor.Path.ToArray()));
        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void Lines_at_file_level_may_stand_beside_projects()
    {
        var compilation = Checked.Clean("培训次数 = 4 次\n项目 甲 { 车辆准点率 ≥ 98% }\n研究报告 ≥ 4 份");
        Assert.Equal(["测试", "甲"], compilation.Model.Projects.Select(project => project.Name));
        Assert.Equal(["培训次数", "研究报告"], compilation.Model.Projects[0].Indicators.Select(indicator => indicator.Descriptor.Name));
    }

    [Fact]
    public void None_of_two_projects_of_one_name_can_be_evaluated()
    {
        var compilation = Compilation.Create(
            new SourceText("一.ind", "项目 甲 { 车辆准点率 ≥ 98% }"), new SourceText("二.ind", "项目 甲 { 培训次数 = 4 次 }"));
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal("IND2001", diagnostic.Code);
        Assert.Equal("二.ind", diagnostic.Location.Source.Path);
        Assert.Equal("一.ind", Assert.Single(diagnostic.Related).Location.Source.Path);
        Assert.Equal(["车辆准点率", "培训次数"], Checked.InError(compilation));
    }

    [Fact]
    public void A_nested_project_is_reported_and_read()
    {
        var compilation = Checked.Program("项目 甲 {\n  车辆准点率 ≥ 98%\n  产出目标 {\n    项目 乙 { 培训次数 = 4 次 }\n  }\n}");
        Assert.Equal(["IND2002 乙"], Checked.Findings(compilation));
        Assert.Equal(["甲", "乙"], compilation.Model.Projects.Select(project => project.Name));
        Assert.Empty(Checked.InError(compilation));
    }

    [Fact]
    public void Sections_keep_their_path()
    {
        var compilation = Checked.Clean("项目 甲 { 产出目标 { 数量 { 培训 ≥ 4 次 } 质量 { } } 满意度 { 满意度 ≥ 90% } }");
        Assert.Equal(
            ["产出目标", "产出目标/数量", "产出目标/质量", "满意度"],
            compilation.Model.Projects[0].Sections.Select(section => string.Join('/', section.Path)));
        Assert.Equal("产出目标/数量", string.Join('/', compilation.Descriptor("培训").Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("// 只有注释\n")]
    [InlineData("项目 甲 { 年度 2019 }")]
    [InlineData("项目 甲 { 产出目标 { } }")]
    [InlineData("等级 时效 { 快 > 慢 }")]
    public void A_file_without_indicators_is_reported(string program) => Assert.Equal(["IND4007"], Checked.Codes(program));

    [Fact]
    public void A_file_with_mistakes_alone_is_not_also_called_empty() => Assert.DoesNotContain("IND4007", Checked.Codes("≥ 98%"));
}
