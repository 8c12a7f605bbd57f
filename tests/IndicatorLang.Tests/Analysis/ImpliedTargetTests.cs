using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>A target that another one on the same indicator makes superfluous.</summary>
public class ImpliedTargetTests
{
    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≥ 5 次", "IND4102 ≥ 4 次")]
    [InlineData("培训 ≥ 4 次\n培训 ≥ 4 次", "IND4102 ≥ 4 次")]
    [InlineData("培训 ≥ 4 次\n培训 = 5 次", "IND4102 ≥ 4 次")]
    [InlineData("培训 ≥ 4 次\n培训 > 4 次", "IND4102 ≥ 4 次")]
    [InlineData("采购 ≤ 2019-09\n采购 in [2019-03, 2019-09]", "IND4102 ≤ 2019-09")]
    [InlineData("采购 ≤ 2019-09\n采购 < 2019-10", "IND4102 < 2019-10")]
    [InlineData("评价 ≥ 良\n评价 = 优", "IND4102 ≥ 良")]
    [InlineData("得分 ≠ 5\n得分 > 6", "IND4102 ≠ 5")]
    [InlineData("得分 in {3, 7}\n得分 ≥ 2", "IND4102 ≥ 2")]
    [InlineData("得分 in {3, 7}\n得分 in {3, 5, 7}", "IND4102 in {3, 5, 7}")]
    [InlineData("单位 箱 = 12 瓶\n水 ≥ 5 箱\n水 ≥ 59 瓶", "IND4102 ≥ 59 瓶")]
    [InlineData("数量 { 培训 ≥ 4 次 }\n质量 { 培训 ≥ 3 次 }", "IND4102 ≥ 3 次")]
    public void It_is_reported_once(string program, string finding) => Assert.Equal([finding], Checked.Findings(program));

    /// <summary>To delete the sound one of the two would be wrong.</summary>
    [Theory]
    [InlineData("验收合格率 ≥ 98%\n验收合格率 > 100%", "IND4004 > 100%")]
    [InlineData("差错率 ≤ 1%\n差错率 < 0%", "IND4104 < 0%")]
    [InlineData("培训次数 ≥ 4 次\n培训次数 ≥ 0 次", "IND4103 ≥ 0 次")]
    public void A_target_that_is_always_or_never_met_implies_nothing(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));

    [Fact]
    public void Two_that_are_the_same_are_said_to_be() => Assert.Contains(
        "是同一个目标", Assert.Single(Checked.Program("准点率 ≥ 95%\n准点率 ≥ 95%").Diagnostics).Message.Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≤ 5 次")]
    [InlineData("培训 ≥ 2 次 截止 2019-06\n培训 ≥ 4 次 截止 2019-12")]
    [InlineData("培训 ≥ 2 次 分值 40\n培训 ≥ 4 次 分值 50")]
    [InlineData("交流 达成 \"民心相通\"\n交流 达成 \"深化友谊\"")]
    [InlineData("项目 甲 { 培训 ≥ 4 次 }\n项目 乙 { 培训 ≥ 3 次 }")]
    [InlineData("得分 in {3, 7}\n得分 in {3, 5}")]
    public void Other_targets_are_not(string program) => Checked.Clean(program);
}
