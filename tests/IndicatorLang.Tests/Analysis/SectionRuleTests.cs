using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Rows that do not fit their section, their unit or the form.</summary>
public class SectionRuleTests
{
    private const string FullOutputs = "产出目标 { 数量 { 培训 ≥ 4 次 }\n质量 { 合格率 ≥ 90% }\n时效 { 准点率 ≥ 90% } }";

    [Theory]
    [InlineData("数量 { 培训覆盖率 ≥ 90% }", "培训覆盖率")]
    [InlineData("数量指标 { 任务完成率 = 100%\n培训覆盖率 ≥ 90% }", "任务完成率")]
    [InlineData("数量 { 物品采购 ≤ 2019-09 }", "物品采购")]
    [InlineData("数量 { 学员满意度 ≥ 90% }", "学员满意度")]
    [InlineData("质量目标 { 学员满意度 ≥ 90% }", "学员满意度")]
    [InlineData("时效 { 学员满意度 ≥ 90% }", "学员满意度")]
    [InlineData("满意度 { 车辆准点率 ≥ 95% }", "车辆准点率")]
    [InlineData("满意度 { 任务完成率 ≥ 95% }", "任务完成率")]
    [InlineData("效果目标 { 满意度 { 采购及时性 = 及时 } }", "采购及时性")]
    [InlineData("质量 { 车辆准时率 ≥ 95% }", "车辆准时率")]
    [InlineData("数量指标（20分） { 任务完成率 ≥ 95% }", "任务完成率")]
    [InlineData("数量 { 证照办理时限 ≤ 5 个工作日 }", "证照办理时限")]
    [InlineData("数量 { 项目支出 ≤ 50 万元 }", "项目支出")]
    [InlineData("质量 { 人均培训费用 ≤ 200 元/人 }", "人均培训费用")]
    [InlineData("时效 { 培训场次 ≥ 12 场 }", "培训场次")]
    [InlineData("时效 { 年度服务人次 > 30000 人次 }", "年度服务人次")]
    [InlineData("成本 { 培训场次 ≥ 12 场 }", "培训场次")]
    [InlineData("满意度 { 培训人数 ≥ 300 人 }", "培训人数")]
    [InlineData("质量 { 业务培训人数 ≥ 300 人 }", "业务培训人数")]
    [InlineData("质量指标 { 举办讲座场次 ≥ 24 场 }", "举办讲座场次")]
    [InlineData("质量 { 开展宣传活动 ≥ 6 场 }", "开展宣传活动")]
    [InlineData("质量 { 举办培训班 ≥ 6 期 }", "举办培训班")]
    [InlineData("质量 { 参训人数 ≥ 60 人 }", "参训人数")]
    [InlineData("质量 { 采购电脑 ≥ 6 台 }", "采购电脑")]
    [InlineData("质量 { 办结时限 ≤ 5 个工作日 }", "办结时限")]
    [InlineData("质量 { 响应时间 ≤ 2 小时 }", "响应时间")]
    [InlineData("数量 { 工期 ≤ 180 天 }", "工期")]
    [InlineData("时效 { 验收合格率 ≥ 98% }", "验收合格率")]
    [InlineData("满意度 { 项目总成本 ≤ 95 万元 }", "项目总成本")]
    [InlineData("社会效益 { 工程完工时间 ≤ 2023-10 }", "工程完工时间")]
    [InlineData("经济效益指标 { 群众满意度 ≥ 90% }", "群众满意度")]
    [InlineData("社会效益 { 群众满意度 ≥ 90% }\n满意度 { 学员满意度 ≥ 90% }", "群众满意度")]
    public void A_misfiled_indicator_is_reported(string section, string name) => Assert.Equal([$"IND4012 {name}"], Checked.Findings(section));

    [Theory]
    [InlineData("质量 { 培训覆盖率 ≥ 90%\n验收合格率 ≥ 95% }")]
    [InlineData("时效 { 车辆准点率 ≥ 95%\n物品采购 ≤ 2019-09\n采购及时性 = 及时 }")]
    [InlineData("满意度 { 学员满意度 ≥ 90%\n群众好评率 ≥ 90%\n投诉处理完成率 ≥ 95% }")]
    [InlineData("数量 { 培训次数 ≥ 4 次\n满意度调查 ≥ 2 次\n培训天数 ≥ 5 天\n发放补贴 ≥ 3 万元 }")]
    [InlineData("社会效益 { 群众满意度 ≥ 90%\n政策知晓率 ≥ 90% }")]
    [InlineData("培训覆盖率 ≥ 90%\n物品采购 ≤ 2019-09")]
    [InlineData("车辆数量 { 车辆完好率 ≥ 90% }")]
    [InlineData("数量 { 服务期限 ≥ 12 个月\n节目时长 ≤ 30 分钟\n下拨经费 = 30 万元\n补助资金 ≥ 100 万元 }")]
    [InlineData("时效 { 每周巡查 ≥ 2 次\n逾期件数 ≤ 3 件\n按时报送报表 ≥ 12 份\n当日办结 ≥ 300 件\n差错 ≤ 3 次 }")]
    [InlineData("成本 { 减少用纸 ≥ 300 张\n公车数量 ≤ 20 辆\n节约出差人次 ≥ 30 人次 }")]
    [InlineData("满意度 { 锦旗 ≥ 3 面\n感谢信 ≥ 3 封\n问卷份数 ≥ 300 份\n有效投诉 ≤ 3 件\nComplaints ≤ 3 件 }")]
    [InlineData("质量 { 系统响应时间 ≤ 2 小时\n获奖数 ≥ 3 个\n差错数 ≤ 3 次 }")]
    [InlineData("质量 { 培训合格人数 ≥ 300 人\n培训取证人数 ≥ 100 人\n优秀展览数量 ≥ 3 个\n知识库更新 ≥ 12 次\n宣传返工次数 ≤ 3 次\n持证上岗人数 ≥ 9 人 }")]
    [InlineData("质量 { 宣传稿件录用件数 ≥ 30 件\n党组织规范化数量 ≥ 3 个\n培训覆盖人数 ≥ 300 人 }")]
    [InlineData("质量 { 采购设备完好台数 ≥ 6 台\n开展优质活动 ≥ 6 场\n开展示范活动 ≥ 3 场\n采购绿色产品 ≥ 30 件\n采购国产设备 ≥ 6 台\n平台响应时间 ≤ 2 秒\n保修时间 ≤ 3 年 }")]
    [InlineData("时效 { 及时验收合格率 ≥ 98%\n当日通过率 ≥ 90%\n限时办结准确率 ≥ 95% }")]
    [InlineData("满意度 { 投诉处理成本 ≤ 3 万元\n满意度调查费用 ≤ 2 万元 }")]
    [InlineData("社会效益 { 政策实施时间 ≤ 2023-10\n惠及群众 ≥ 300 人\n新增就业 ≥ 30 人 }")]
    public void One_in_its_place_is_not(string section) => Checked.Clean(section);

    [Fact]
    public void The_heading_is_the_second_place()
    {
        var diagnostic = Assert.Single(Checked.Program("质量 {\n准时率 ≥ 90%\n}").Diagnostics);
        Assert.Equal("质量", Assert.Single(diagnostic.Related).Location is var place ? place.Source[place.Span] : null);
        Assert.Contains(": it is about timeliness", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("数量 { 车辆保障 ≥ 25 }", "≥ 25")]
    [InlineData("产出指标 { 数量指标 { 车辆保障 ≥ 25\n培训 ≥ 4 次\n课题 = 3 } }", "≥ 25")]
    [InlineData("数量 { 车辆保障 ≥ 3 万 }", "≥ 3 万")]
    public void A_quantity_without_a_unit_is_reported_once_a_section(string section, string target) =>
        Assert.Equal([$"IND4011 {target}"], Checked.Findings(section));

    [Theory]
    [InlineData("数量 { 车辆保障 ≥ 25 辆 }")]
    [InlineData("数量 { 期刊影响因子 ≥ 3\n消费景气指数 ≥ 100\n全市排名 ≤ 3\n调整系数 ≥ 1.2\n增长倍数 ≥ 2 }")]
    [InlineData("车辆保障 ≥ 25")]
    [InlineData("质量 { 评审得分 ≥ 85 }")]
    public void Other_numbers_are_not(string section) => Checked.Clean(section);

    [Theory]
    [InlineData("投诉率 = 0", "= 0")]
    [InlineData("任务完成率 ≥ 98", "≥ 98")]
    [InlineData("\"优质服务，投诉率\" ≤ 2", "≤ 2")]
    [InlineData("数量 { 任务完成率 ≥ 98 }", "≥ 98")]
    [InlineData("满意度 { 服务对象满意度 ≥ 95 }", "≥ 95")]
    [InlineData("女性占比 ≥ 0.4", "≥ 0.4")]
    [InlineData("\"验收合格率（%）\" ≥ 98", "≥ 98")]
    [InlineData("任务达标比例 ≥ 90", "≥ 90")]
    [InlineData("巡查覆盖比率 ≥ 90", "≥ 90")]
    [InlineData("差错率 < 1", "< 1")]
    public void A_bare_rate_is_reported(string line, string target) => Assert.Equal([$"IND4013 {target}"], Checked.Findings(line));

    [Theory]
    [InlineData("投诉率 = 0%")]
    [InlineData("容积率 ≤ 2.5")]
    [InlineData("服务对象满意度 ≥ 95 分")]
    [InlineData("师生比例 ≤ 0.2")]
    [InlineData("美元汇率 ≤ 7.2")]
    [InlineData("工作效率 ≥ 5")]
    [InlineData("死亡率 ≤ 3 例/万人")]
    [InlineData("办事效率 达成 \"提升\"")]
    [InlineData("总和生育率 ≥ 1.2")]
    [InlineData("采样率 ≥ 44100")]
    [InlineData("波特率 = 9600")]
    [InlineData("翻台率 ≥ 3")]
    public void Other_rates_are_not(string line) => Checked.Clean(line);

    [Theory]
    [InlineData("差错率 < 1", "≤ 2%", false)]
    [InlineData("完成率 ≥ 98", "≥ 98%", false)]
    [InlineData("学员满意度 ≥ 98", "≥ 98%", true)]
    public void The_advice_points_the_way_of_the_target(string line, string example, bool isScore)
    {
        var message = Assert.Single(Checked.Program(line).Diagnostics).Message.Zh;
        Assert.Contains($"请写成如 {example} 的百分比", message, StringComparison.Ordinal);
        Assert.Equal(isScore, message.Contains('分', StringComparison.Ordinal) && message.Contains("按分数", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("年度 2019", "产出目标 { 成本 { 费用 ≤ 3 万元 } }\n效果目标 { 满意度 { 学员满意度 ≥ 90% } }", 0)]
    [InlineData("年度 2022", "产出指标 { 数量 { 培训 ≥ 4 次 } }\n成本指标 { 经济成本 { 费用 ≤ 3 万元 } }\n效益指标 { 社会效益 { 知晓率 ≥ 90% } }\n满意度指标 { 服务对象满意度 { 学员满意度 ≥ 90% } }", 0)]
    [InlineData("年度 2022", FullOutputs + "\n效益指标 { 社会效益 { 知晓率 ≥ 90% } }", 2)]
    [InlineData("年度 2019", FullOutputs + "\n效果目标 { 满意度 { 学员满意度 ≥ 90% } }", 1)]
    [InlineData("年度 2019", "产出目标 { 数量 { 培训 ≥ 4 次 } }\n效果目标 { 社会效益 { 知晓率 ≥ 90% } }", 1)]
    [InlineData("年度 2019", "产出目标 { 数量 { 培训 ≥ 4 次 } }\n效果目标 { 满意度 { 学员满意度 ≥ 90% } }", 0)]
    [InlineData("年度 2019", "数量 { 培训 ≥ 4 次 }", 0)]
    [InlineData("年度 2019", "产出目标 { 培训 ≥ 4 次 }\n效果目标 { 学员满意度 ≥ 90% }", 0)]
    [InlineData("年度 2019", FullOutputs + "\n效果目标 { 人均成本 ≤ 3 万元\n学员满意度 ≥ 90% }", 0)]
    [InlineData("执行期 2022-01 .. 2022-12", FullOutputs + "\n效益指标 { 社会效益 { 知晓率 ≥ 90% } }", 2)]
    [InlineData("年度 2022", FullOutputs + "\n成本指标 { }\n效益指标 { 社会效益 { 知晓率 ≥ 90% } }\n满意度指标 { 学员满意度 ≥ 90% }", 1)]
    [InlineData("", "产出目标 { 数量 { 培训 ≥ 4 次 } }\n效果目标 { 社会效益 { 知晓率 ≥ 90% } }", 0)]
    public void What_a_form_asks_for_is_missed_where_there_is_a_form(string header, string sections, int findings) =>
        Assert.Equal(Enumerable.Repeat("IND4019 甲", findings), Checked.Findings($"项目 甲 {{\n{header}\n{sections}\n}}"));
}
