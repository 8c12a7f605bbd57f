using IndicatorLang.Model;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Model;

/// <summary>What the names of data files and tests mean in a project.</summary>
public sealed class ProjectNamesTests
{
    private static readonly ProjectNames Project = new(
        Checked.Program("""
            项目 车辆 {
              输入 准点 单位 车次
              输入 全部 单位 车次
              产出 {
                质量 {
                  培训 ≥ 95%
                  培训 ≤ 99%
                }
                数量 {
                  培训 ≥ 2 次
                  车/辆 ≥ 3 辆
                }
              }
              效益 {
                准点比 ≥ 95% 计算 准点 / 全部
                旧式 in [9, 5]
                旧式 ≥ 4
              }
            }
            """).Model.Projects[0],
        index: 7);

    [Theory]
    [InlineData("培训", "0,1 2")]
    [InlineData("质量/培训", "0,1")]
    [InlineData("产出/质量/培训", "0,1")]
    [InlineData("产出／培训", "0,1 2")]
    [InlineData("数量/培训", "2")]
    [InlineData("效益/培训", "")]
    [InlineData("质量/产出/培训", "")]
    [InlineData("车/辆", "3")]
    [InlineData("数量/车/辆", "3")]
    [InlineData("质量/车/辆", "")]
    [InlineData("辆", "")]
    [InlineData("准点比", "4")]
    [InlineData("旧式", "5,6")]
    [InlineData("准点", "7")]
    [InlineData("全部", "8")]
    [InlineData("无", "")]
    [InlineData("质量/", "")]
    public void A_name_with_or_without_headings(string name, string targets) => Assert.Equal(targets, Targets(Project.Find(name)));

    [Theory]
    [InlineData("培训", "质量", "0,1")]
    [InlineData(" 培训\uFEFF", " 产出 ", "0,1 2")]
    [InlineData("培训", "质量/产出", "")]
    [InlineData("培训", "", "0,1 2")]
    [InlineData("无", "", "")]
    public void A_name_under_headings(string name, string headings, string targets) =>
        Assert.Equal(targets, Targets(Project.Find(name, headings.Split('/', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Every_name_is_known_and_what_is_computed_is_not_reported()
    {
        Assert.Equal(["培训", "车/辆", "准点比", "旧式", "准点", "全部"], Project.Names);
        Assert.Equal(["培训", "车/辆", "旧式", "准点", "全部"], Project.ReportedNames);
        Assert.Equal((7, "车辆"), (Project.Index, Project.Project.Name));
    }

    [Fact]
    public void One_that_shares_its_name_is_told_by_its_headings()
    {
        var trainings = Project.Find("培训");
        Assert.Equal(["质量/培训", "数量/培训"], trainings.Select(training => training.Qualified(inFull: false)));
        Assert.Equal(["产出/质量/培训", "产出/数量/培训"], trainings.Select(training => training.Qualified(inFull: true)));
        Assert.Equal("准点", Project.Find("准点")[0].Qualified(inFull: true));
    }

    [Fact]
    public void Lines_in_several_sections_are_one_indicator_and_one_in_error_counts_with_them()
    {
        var names = new ProjectNames(
            Checked.Program("""
                项目 车辆 {
                  输入 准点 单位 车次
                  输入 全部 单位 车次
                  质量 {
                    准点比 ≥ 95% 计算 准点 / 全部
                    合格率 ≥ 95%
                  }
                  时效 {
                    准点比 ≥ 2019-02-30
                    合格率 ≤ 99%
                  }
                }
                """).Model.Projects[0],
            index: 0);
        Assert.Equal("1,3", Targets(names.Find("时效/合格率")));
        Assert.Equal("0,2", Targets(names.Find("准点比")));
        Assert.Equal(["准点比", "合格率", "准点", "全部"], names.ReportedNames);
    }

    /// <summary>A line in error has no type, so it joins the first of its name, and the next line gives that its type.</summary>
    [Fact]
    public void A_line_in_error_joins_one_type_only()
    {
        var names = new ProjectNames(
            Checked.Program("""
                项目 车辆 {
                  质量 {
                    甲 in [9, 5]
                    甲 ≥ 95%
                    乙 ≥ 95%
                    乙 in [9, 5]
                  }
                  数量 {
                    甲 ≥ 2 次
                    乙 ≥ 2 次
                  }
                }
                """).Model.Projects[0],
            index: 0);
        Assert.Equal("0,1 4", Targets(names.Find("甲")));
        Assert.Equal("2,3 5", Targets(names.Find("乙")));
    }

    [Fact]
    public void Places_are_counted_on_from_the_indicators_to_the_inputs()
    {
        var project = Project.Project;
        Assert.Equal(["培训", "旧式", "准点", "全部"], new[] { 0, 6, 7, 8 }.Select(place => project.ValueAt(place).Name));
    }

    private static string Targets(IEnumerable<NamedIndicator> found) => string.Join(' ', found.Select(indicator => string.Join(',', indicator.Targets)));
}
