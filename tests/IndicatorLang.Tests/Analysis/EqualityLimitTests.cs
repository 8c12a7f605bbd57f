using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>= where a limit is meant.</summary>
public class EqualityLimitTests
{
    [Theory]
    [InlineData("办结时限 = 2 个工作日", "= 2 个工作日")]
    [InlineData("费用结算周期 = 45 天", "= 45 天")]
    [InlineData("签证办理时效 in [4 天, 4 天]", "in [4 天, 4 天]")]
    [InlineData("热线响应 = 30 分钟", "= 30 分钟")]
    [InlineData("急件工作日 = 2 个工作日", "= 2 个工作日")]
    [InlineData("急件工作日 = 2 个", "= 2 个")]
    [InlineData("急件工作日 = 2", "= 2")]
    [InlineData("时效 { 项目验收 = 3 个月 }", "= 3 个月")]
    [InlineData("项目完成时间 = 2019-12-31", "= 2019-12-31")]
    [InlineData("报表报送日期 = 2019年6月", "= 2019年6月")]
    [InlineData("装备到货时间 = 2024-06-30", "= 2024-06-30")]
    [InlineData("系统上线时间 = 2024-06", "= 2024-06")]
    [InlineData("项目建设工期 = 180 天", "= 180 天")]
    [InlineData("时效 { 合同工期 = 180 天 }", "= 180 天")]
    [InlineData("时效 { 施工工期 = 180 天 }", "= 180 天")]
    [InlineData("时效 { 工单处理时长 = 2 天 }", "= 2 天")]
    [InlineData("时效 { 平均办理时长 = 2 天 }", "= 2 天")]
    [InlineData("时效 { 平均响应时长 = 2 小时 }", "= 2 小时")]
    [InlineData("时效 { 平均审核时长 = 2 天 }", "= 2 天")]
    [InlineData("时效 { 平均等待时长 = 20 分钟 }", "= 20 分钟")]
    [InlineData("时效 { 平均到达时长 = 20 分钟 }", "= 20 分钟")]
    [InlineData("时效 { 资金拨付天数 = 10 天 }", "= 10 天")]
    [InlineData("时效 { 办理天数 = 10 天 }", "= 10 天")]
    [InlineData("时效 { 到货天数 = 10 天 }", "= 10 天")]
    [InlineData("整改期限 = 30 天", "= 30 天")]
    [InlineData("审批周期 = 10 个工作日", "= 10 个工作日")]
    [InlineData("服务响应时间 = 2 小时", "= 2 小时")]
    [InlineData("服务合同审核时间 = 3 天", "= 3 天")]
    [InlineData("资金拨付时间 = 2023-09", "= 2023-09")]
    [InlineData("采购及时性 = 2023-09", "= 2023-09")]
    [InlineData("项目启动时间 = 2023-03", "= 2023-03")]
    public void It_is_reported(string line, string words) => Assert.Equal([$"IND4008 {words}"], Checked.Findings(line));

    [Fact]
    public void The_fix_makes_it_a_limit_and_says_that_verdicts_change()
    {
        var fix = Assert.Single(Assert.Single(Checked.Program("急件工作日 = 2 个").Diagnostics).Fixes);
        Assert.True(fix.ChangesVerdicts);
        Assert.Equal("≤ 2 个工作日", Assert.Single(fix.Edits).NewText);
    }

    [Fact]
    public void A_deadline_is_repaired_in_the_words_of_the_file()
    {
        var fix = Assert.Single(Assert.Single(Checked.Program("项目完成时间 = 2019年12月").Diagnostics).Fixes);
        Assert.True(fix.ChangesVerdicts);
        Assert.Equal("≤ 2019年12月", Assert.Single(fix.Edits).NewText);
    }

    [Theory]
    [InlineData("办结时限 ≤ 2 个工作日")]
    [InlineData("培训天数 = 5 天")]
    [InlineData("时效 { 培训天数 = 5 天 }")]
    [InlineData("展览 = 10 天")]
    [InlineData("办结时限 = 0 天")]
    [InlineData("急件工作日 ≤ 2 个")]
    [InlineData("课题数 = 4 个")]
    [InlineData("工作日值班 = 2 个")]
    [InlineData("项目完成时间 ≤ 2019-12-31")]
    [InlineData("项目完成时间 in [2019-03, 2019-12]")]
    [InlineData("开幕日期 = 2019-10-01")]
    [InlineData("工资发放日期 = 2019-10-10")]
    [InlineData("工程启动仪式日期 = 2019-10-01")]
    [InlineData("启动大会时间 = 2019-10-01")]
    [InlineData("合同期限 = 2019-12-31")]
    [InlineData("急件提前办结时间 = 2 天")]
    [InlineData("压缩办理天数 = 3 天")]
    [InlineData("暴雨预报时效 = 72 小时")]
    [InlineData("时效 { 保安服务 = 12 个月 }")]
    [InlineData("时效 { 设备维护间隔 = 3 个月 }")]
    public void Other_targets_are_not(string line) => Checked.Clean(line);

    /// <summary>What lasts as long as agreed, or at least so long, in any section.</summary>
    [Theory]
    [InlineData("质量保修期限")]
    [InlineData("质保期")]
    [InlineData("保修期")]
    [InlineData("质保期限")]
    [InlineData("合同期限")]
    [InlineData("服务期限")]
    [InlineData("服务期")]
    [InlineData("租赁期限")]
    [InlineData("人员聘用期限")]
    [InlineData("干部挂职期限")]
    [InlineData("档案保存期限")]
    [InlineData("设备使用期限")]
    [InlineData("免费借阅期限")]
    [InlineData("集中隔离时间")]
    [InlineData("贷款期限")]
    [InlineData("履约期限")]
    [InlineData("值守时间")]
    [InlineData("实习时间")]
    [InlineData("试运行时间")]
    [InlineData("试运行期")]
    [InlineData("公告时限")]
    [InlineData("公示期")]
    [InlineData("公示时间")]
    [InlineData("公开征求意见时间")]
    [InlineData("证书有效期")]
    [InlineData("采样周期")]
    [InlineData("设备巡检周期")]
    [InlineData("岗位轮换周期")]
    [InlineData("轮训周期")]
    [InlineData("培训周期")]
    [InlineData("绿化养护周期")]
    [InlineData("数据发布周期")]
    [InlineData("监测报告周期")]
    [InlineData("工作报告报送周期")]
    public void A_term_is_as_long_as_agreed(string name)
    {
        foreach (var heading in new[] { "数量", "质量", "时效", "社会效益", "其他" })
        {
            Checked.Clean($"{heading} {{ {name} = 2 年 }}");
        }
    }
}
