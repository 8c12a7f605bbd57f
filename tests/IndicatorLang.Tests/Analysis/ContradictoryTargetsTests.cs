using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Two targets on one indicator that no value satisfies.</summary>
public class ContradictoryTargetsTests
{
    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≤ 3 次", "IND4101 ≤ 3 次")]
    [InlineData("培训 > 4 次\n培训 ≤ 4 次", "IND4101 ≤ 4 次")]
    [InlineData("培训 = 4 次\n培训 ≠ 4 次", "IND4101 ≠ 4 次")]
    [InlineData("数量 { 培训 ≥ 4 次 }\n质量 { 培训 ≤ 3 次 }", "IND4101 ≤ 3 次")]
    [InlineData("培训 ≥ 4 次\n培训 ≥ 2 次\n培训 ≤ 3 次", "IND4102 ≥ 2 次", "IND4101 ≤ 3 次")]
    [InlineData("采购 ≤ 2019-03\n采购 ≥ 2019-04", "IND4101 ≥ 2019-04")]
    [InlineData("评价 = 优\n评价 in {中, 差}", "IND4101 in {中, 差}")]
    [InlineData("单位 箱 = 12 瓶\n水 ≥ 5 箱\n水 ≤ 59 瓶", "IND4101 ≤ 59 瓶")]
    [InlineData("单位 辆 整数\n车 > 3 辆\n车 < 4 辆", "IND4101 < 4 辆")]
    [InlineData("评价 in {优, 良}\n评价 in {良, 中}\n评价 in {优, 中}", "IND4101 in {优, 中}")]
    [InlineData("得分 < 2 或 > 8\n得分 in [1, 9]\n得分 in [3, 7]", "IND4102 in [1, 9]", "IND4101 in [3, 7]")]
    public void Targets_that_exclude_each_other_are_reported_once(string program, params string[] findings) =>
        Assert.Equal(findings, Checked.Findings(program));

    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≤ 4 次")]
    [InlineData("培训 ≥ 4 次\n培训 ≤ 9 次")]
    [InlineData("数量 { 培训 ≥ 4 次 }\n质量 { 培训 ≤ 90% }")]
    [InlineData("项目 甲 { 培训 ≥ 4 次 }\n项目 乙 { 培训 ≤ 3 次 }")]
    [InlineData("采购 ≤ 2019-03\n采购 ≥ 2019-03")]
    [InlineData("交流 达成 \"民心相通\"\n交流 达成 \"深化友谊\"")]
    public void Targets_that_some_value_meets_are_not(string program) => Checked.Clean(program);
}
