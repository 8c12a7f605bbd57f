using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Weights that do not sum, or are given for some indicators only.</summary>
public class WeightTests
{
    [Theory]
    [InlineData("项目 甲 {\n准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 30\n}", "IND4016 甲")]
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 40.5", "IND4016 准点率")]
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次\n课题 = 3 个", "IND4017 培训")]
    [InlineData("准点率 ≥ 98%\n培训 ≥ 4 次 分值 90", "IND4017 准点率")]
    public void It_is_reported(string program, string finding) => Assert.Equal([finding], Checked.Findings(program));

    [Theory]
    [InlineData("数量指标（30分） { 培训 ≥ 4 次 分值 20\n课题 = 3 个 分值 5 }\n质量指标 { 合格率 ≥ 98% 分值 65 }", "IND4016 数量指标（30分）")]
    [InlineData("产出指标(50分) { 数量(30分) { 培训 ≥ 4 次 }\n质量（１０分） { 合格率 ≥ 98% } }", "IND4016 产出指标(50分)")]
    [InlineData("产出指标（50分） { 数量 { 培训 ≥ 4 次 分值 30 }\n质量 { 合格率 ≥ 98% 分值 60 } }", "IND4016 产出指标（50分）")]
    public void Points_of_a_heading_that_its_parts_do_not_sum_to_are_reported(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));

    [Theory]
    [InlineData("产出指标（50分） { 数量（30分） { 培训 ≥ 4 次 分值 20\n课题 = 3 个 分值 10 }\n质量（20分） { 合格率 ≥ 98% 分值 20 } }\n满意度（40分） { 学员满意度 ≥ 90% 分值 40 }")]
    [InlineData("产出指标（50分） { 数量（30分） { 培训 ≥ 4 次 }\n质量 { 合格率 ≥ 98% } }")]
    [InlineData("产出指标（50分） { 数量（50分） { 培训 ≥ 4 次 } }\n产出指标（50分） { 质量（20分） { 合格率 ≥ 98% } }")]
    [InlineData("数量（件） { 培训 ≥ 4 次 }\n质量（一） { 合格率 ≥ 98% }")]
    public void Points_that_sum_or_are_incomplete_are_not(string program) => Checked.Clean(program);

    [Theory]
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 40")]
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 50")]
    [InlineData("准点率 ≥ 98% 分值 33.3\n培训 ≥ 4 次 分值 33.3\n课题 = 3 个 分值 33.4")]
    [InlineData("准点率 ≥ 98%\n培训 ≥ 4 次")]
    [InlineData("准点率 ≥ 98% 分值 5")]
    [InlineData("项目 甲 { 准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 40 }\n项目 乙 { 准点率 ≥ 98% }")]
    public void Weights_that_sum_are_not(string program) => Checked.Clean(program);
}
