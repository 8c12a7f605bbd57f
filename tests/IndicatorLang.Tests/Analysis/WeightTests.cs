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
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 40")]
    [InlineData("准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 50")]
    [InlineData("准点率 ≥ 98% 分值 33.3\n培训 ≥ 4 次 分值 33.3\n课题 = 3 个 分值 33.4")]
    [InlineData("准点率 ≥ 98%\n培训 ≥ 4 次")]
    [InlineData("准点率 ≥ 98% 分值 5")]
    [InlineData("项目 甲 { 准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 40 }\n项目 乙 { 准点率 ≥ 98% }")]
    public void Weights_that_sum_are_not(string program) => Checked.Clean(program);
}
