using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Targets that every possible value meets, or none.</summary>
public class PossibleValueTests
{
    [Theory]
    [InlineData("得分 ≥ 5 或 ≤ 10")]
    [InlineData("得分 ≠ 5 或 = 5")]
    [InlineData("评价 ≥ 差")]
    [InlineData("评价 in {优, 良, 中, 差}")]
    [InlineData("采购 ≤ 2019-09 或 ≥ 2019-10")]
    [InlineData("车辆保障 ≥ 0 辆")]
    [InlineData("车辆保障 > -1 辆")]
    [InlineData("办结时限 ≥ 0 天")]
    [InlineData("验收合格率 ≤ 100%")]
    [InlineData("工作人员满意度 in [0%, 100%]")]
    [InlineData("出勤人数 ≤ 30 人 上限 30 人")]
    [InlineData("群众投诉率 ≥ 0%")]
    [InlineData("任务完成率 ≥ 0%")]
    [InlineData("人均培训费用 ≥ 0 元/人")]
    public void What_is_always_met_is_reported(string line) => Assert.Equal(["IND4103"], Checked.Codes(line));

    [Theory]
    [InlineData("投诉次数 < 0 次")]
    [InlineData("投诉次数 = -1 次")]
    [InlineData("差错数 < 0 个")]
    [InlineData("办结时限 < 0 个工作日")]
    [InlineData("验收合格率 < 0%")]
    [InlineData("验收合格率 in [-5%, -1%]")]
    [InlineData("验收合格率 ≤ -5% 或 ≥ 120%")]
    [InlineData("群众投诉率 < 0%")]
    [InlineData("吨垃圾处理成本 < 0 元/吨")]
    [InlineData("项目支出 ≤ -1 元")]
    public void What_is_never_met_is_reported(string line) => Assert.Equal(["IND4104"], Checked.Codes(line));

    [Theory]
    [InlineData("得分 ≥ 0")]
    [InlineData("净增车辆 ≥ 0 辆")]
    [InlineData("人数偏差 ≥ 0 人")]
    [InlineData("新增岗位变化 < 0 个")]
    [InlineData("室内温度 ≥ 0 ℃")]
    [InlineData("结余资金 ≥ 0 元")]
    [InlineData("成本差异 ≥ 0 元")]
    [InlineData("成本节约 ≥ 0 元")]
    [InlineData("单位成本降低 ≥ 0 元/吨")]
    [InlineData("净资产收益率 ≥ 0%")]
    [InlineData("销售利润率 ≥ 0%")]
    [InlineData("死亡率下降 ≥ 0%")]
    [InlineData("营收增长率 ≥ 0%")]
    [InlineData("成本降低率 < 0%")]
    [InlineData("任务完成率 ≤ 100%")]
    [InlineData("投诉次数 ≤ 0 次")]
    [InlineData("投诉次数 = 0 次")]
    [InlineData("投诉次数 > 0 次")]
    [InlineData("验收合格率 > 0%")]
    [InlineData("验收合格率 < 100%")]
    [InlineData("提前天数 ≥ 0 天")]
    [InlineData("评价 ≥ 中")]
    public void Other_targets_are_not(string line) => Checked.Clean(line);
}
