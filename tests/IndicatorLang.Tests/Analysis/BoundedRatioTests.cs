using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>≥ 100% where the value cannot exceed 100%, by its name or by a declared cap.</summary>
public class BoundedRatioTests
{
    [Theory]
    [InlineData("验收合格率 ≥ 100%", "≥ 100%")]
    [InlineData("文书正确率 ≥ 100%", "≥ 100%")]
    [InlineData("培训覆盖率 ≥ 100%", "≥ 100%")]
    [InlineData("车辆及时率 ≥ 100％", "≥ 100％")]
    [InlineData("车辆准点率 ≥ 100.0%", "≥ 100.0%")]
    [InlineData("工作人员满意度 ≥ 1000‰", "≥ 1000‰")]
    [InlineData("验收合格率 ≥ 100% 且 ≠ 105%", "≥ 100% 且 ≠ 105%")]
    [InlineData("任务完成率 ≥ 100% 上限 100%", "≥ 100%")]
    [InlineData("公众满意度（抽样） ≥ 100%", "≥ 100%")]
    [InlineData("\"验收合格率 (%)\" ≥ 100%", "≥ 100%")]
    [InlineData("出勤人数 ≥ 30 人 上限 30 人", "≥ 30 人")]
    [InlineData("验收合格率 in [100%, 110%]", "in [100%, 110%]")]
    [InlineData("验收合格率 = 100% 或 ≥ 110%", "= 100% 或 ≥ 110%")]
    public void A_bound_at_the_cap_is_reported(string line, string words) => Assert.Equal([$"IND4004 {words}"], Checked.Findings(line));

    [Theory]
    [InlineData("验收合格率 > 100%")]
    [InlineData("验收合格率 ≥ 101%")]
    [InlineData("验收合格率 = 105%")]
    [InlineData("验收合格率 in [101%, 110%]")]
    [InlineData("出勤人数 ≥ 31 人 上限 30 人")]
    [InlineData("支出 ≥ 5 万元 上限 3000 元")]
    public void A_target_beyond_the_cap_is_reported_as_out_of_reach(string line)
    {
        var diagnostic = Assert.Single(Checked.Program(line).Diagnostics);
        Assert.Equal("IND4004", diagnostic.Code);
        Assert.Contains("不可能达到", diagnostic.Message.Zh, StringComparison.Ordinal);
        Assert.Empty(diagnostic.Fixes);
    }

    [Theory]
    [InlineData("验收合格率 = 100%")]
    [InlineData("验收合格率 ≥ 99%")]
    [InlineData("验收合格率 > 99%")]
    [InlineData("验收合格率 in [95%, 100%]")]
    [InlineData("验收合格率 ≥ 100% 且 ≤ 100%")]
    [InlineData("任务完成率 ≥ 100%")]
    [InlineData("营收增长率 ≥ 100%")]
    [InlineData("考核通过率 ≥ 100%")]
    [InlineData("投入使用率 ≥ 100%")]
    [InlineData("合格率达标数 ≥ 100 个")]
    [InlineData("满意度 ≥ 100 分")]
    [InlineData("满意度 ≥ 90% 上限 100%")]
    [InlineData("验收合格率 ≥ 100% 上限 120%")]
    public void Other_targets_are_not(string line) => Checked.Clean(line);
}
