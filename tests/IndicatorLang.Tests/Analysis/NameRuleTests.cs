using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Names that are nearly the same, and one name with several targets.</summary>
public class NameRuleTests
{
    [Theory]
    [InlineData("车辆准点率 ≥ 98%\n车辆准时率 ≥ 95%", "车辆准时率")]
    [InlineData("车辆及时率 ≥ 98%\n车辆的准点率 ≥ 95%", "车辆的准点率")]
    [InlineData("培训覆盖率 ≥ 98%\n培训复盖率 ≥ 95%", "培训复盖率")]
    [InlineData("学员满意度 ≥ 98%\n学员满意率 ≥ 95%", "学员满意率")]
    [InlineData("服务对象满意度 ≥ 98%\n服务对像满意度 ≥ 95%", "服务对像满意度")]
    [InlineData("办理文件数 ≥ 9 份\n办理文件数量 ≥ 8 份", "办理文件数量")]
    [InlineData("受理APEC卡数 ≥ 9 张\n受理Apec卡数 ≥ 8 张", "受理Apec卡数")]
    [InlineData("\"外事、侨务满意度\" ≥ 98%\n外事侨务满意度 ≥ 95%", "外事侨务满意度")]
    [InlineData("车辆准点率 ≥ 98%\n车辆准点 ≥ 95%", "车辆准点")]
    [InlineData("年度服务人次 ≥ 9 人次\n年度服务人次数 ≥ 8 人次", "年度服务人次数")]
    [InlineData("政府采购执行率 ≥ 98%\n政府采构执行率 ≥ 95%", "政府采构执行率")]
    [InlineData("系统响应时间 ≤ 2 小时\n系统相应时间 ≤ 4 小时", "系统相应时间")]
    [InlineData("外事专办员培训 = 1 场\n外事专办人员培训 = 2 场", "外事专办人员培训")]
    [InlineData("车量准点率 ≥ 98%\n车辆准点率 ≥ 95%", "车辆准点率")]
    [InlineData("项目验收合格率 ≥ 98%\n项目验收合率 ≥ 95%", "项目验收合率")]
    [InlineData("项目验收合率 ≥ 98%\n项目验收合格率 ≥ 95%", "项目验收合格率")]
    [InlineData("服务对象满意度 ≥ 98%\n服务对象意度 ≥ 95%", "服务对象意度")]
    [InlineData("新生儿疾病筛查率 ≥ 98%\n新生儿疾病筛率 ≥ 97%", "新生儿疾病筛率")]
    [InlineData("政策宣传覆盖率 ≥ 98%\n政策宣传传覆盖率 ≥ 95%", "政策宣传传覆盖率")]
    [InlineData("网站更新维护次数 ≥ 9 次\n网站更新护维次数 ≥ 8 次", "网站更新护维次数")]
    [InlineData("\"punctuality of vehicles\" ≥ 98%\n\"puntuality of vehicles\" ≥ 95%", "\"puntuality of vehicles\"")]
    [InlineData("satisfaction ≥ 98%\nsatisfection ≥ 95%", "satisfection")]
    [InlineData("采购物品验收合格率 ≥ 98%\n采购物品验收合恪率 ≥ 95%", "采购物品验收合恪率")]
    [InlineData("群众投诉办理次数 ≥ 9 次\n群众头诉办理次数 ≥ 8 次", "群众头诉办理次数")]
    [InlineData("公示公告及时率 ≥ 98%\n公式公告及时率 ≥ 95%", "公式公告及时率")]
    [InlineData("图书馆读者人次 ≥ 9 人次\n图书管读者人次 ≥ 8 人次", "图书管读者人次")]
    public void Nearly_the_same_is_reported(string program, string name) => Assert.Equal([$"IND4014 {name}"], Checked.Findings(program));

    [Theory]
    [InlineData("甲组培训次数 ≥ 4 次\n乙组培训次数 ≥ 5 次")]
    [InlineData("第一季度接待数 ≥ 4 次\n第二季度接待数 ≥ 5 次")]
    [InlineData("系统1可用率 ≥ 98%\n系统2可用率 ≥ 99%")]
    [InlineData("新增岗位 ≥ 4 个\n减少岗位 ≥ 5 个")]
    [InlineData("急件办结数 ≥ 4 件\n平件办结数 ≥ 5 件")]
    [InlineData("培训数量达标率 ≥ 98%\n培训质量达标率 ≥ 99%")]
    [InlineData("男职工体检率 ≥ 98%\n女职工体检率 ≥ 99%")]
    [InlineData("职工体检率 ≥ 98%\n女职工体检率 ≥ 99%")]
    [InlineData("合格率 ≥ 98%\n不合格率 ≤ 1%")]
    [InlineData("培训人数 ≥ 40 人\n培训人次 ≥ 50 人次")]
    [InlineData("市级检查次数 ≥ 4 次\n县级检查次数 ≥ 5 次")]
    [InlineData("维护完成率 ≥ 98%\n维护合格率 ≥ 99%\n维护及时率 ≥ 97%")]
    [InlineData("车辆准点率 ≥ 98%\n车辆准点 = 及时")]
    [InlineData("项目 甲 { 车辆准点率 ≥ 98% }\n项目 乙 { 车辆准时率 ≥ 98% }")]
    [InlineData("培训人数 ≥ 40 人\n培训总人数 ≥ 50 人")]
    [InlineData("路灯完好率 ≥ 98%\n路灯杆完好率 ≥ 99%")]
    [InlineData("半成品合格率 ≥ 98%\n成品合格率 ≥ 99%\n不合格率 ≤ 1%")]
    [InlineData("收益率 ≥ 3%\n受益率 ≥ 90%")]
    [InlineData("二二制覆盖率 ≥ 98%\n二制覆盖率 ≥ 99%")]
    [InlineData("入学率 ≥ 98%\n升学率 ≥ 99%\n就业率 ≥ 90%\n毕业率 ≥ 90%")]
    [InlineData("东区设备完好率 ≥ 98%\n西区设备完好率 ≥ 99%")]
    [InlineData("收入预算完成率 ≥ 98%\n支出预算完成率 ≥ 99%")]
    [InlineData("\"county coverage\" ≥ 98%\n\"country coverage\" ≥ 99%")]
    [InlineData("\"employer satisfaction\" ≥ 98%\n\"employee satisfaction\" ≥ 99%")]
    [InlineData("\"phase A acceptance\" ≥ 98%\n\"phase B acceptance\" ≥ 99%")]
    [InlineData("一季度支付进度 ≥ 20%\n二季度支付进度 ≥ 45%")]
    [InlineData("初中男生住宿率 ≥ 98%\n初中女生住宿率 ≥ 99%")]
    [InlineData("城镇居民参保率 ≥ 98%\n农村居民参保率 ≥ 95%")]
    [InlineData("市内交通补贴人数 ≥ 9 人\n市外交通补贴人数 ≥ 8 人")]
    [InlineData("上半年检查次数 ≥ 9 次\n下半年检查次数 ≥ 8 次")]
    [InlineData("单位水费支付率 ≥ 98%\n单位电费支付率 ≥ 95%\n单位油费支付率 ≥ 95%\n单位邮费支付率 ≥ 95%")]
    [InlineData("诉讼中止案件数 ≤ 9 件\n诉讼终止案件数 ≤ 8 件")]
    [InlineData("检察机关满意度 ≥ 98%\n监察机关满意度 ≥ 95%")]
    [InlineData("道路完好里程 ≥ 98 公里\n管路完好里程 ≥ 95 公里")]
    public void Other_names_are_not(string program) => Checked.Clean(program);

    [Theory]
    [InlineData("项目 甲 { 满意度 ≥ 98% }\n项目 乙 { 满意度 ≥ 90% }\n项目 丙 { 满意度 ≥ 80% }", "≥ 90%")]
    [InlineData("项目 甲 { 办结时限 ≤ 5 天 }\n项目 乙 { 办结时限 ≤ 7 天 }", "≤ 7 天")]
    [InlineData("项目 甲 { 满意度 ≥ 98% }\n项目 乙 { 满意度 ≥ 98% }\n项目 丙 { 满意度 > 98% }", "> 98%")]
    [InlineData("项目 甲 { 人均培训成本 ≤ 400 元/人/天 }\n项目 乙 { 人均培训成本 ≤ 450 元/人/天 }", "≤ 450 元/人/天")]
    [InlineData("项目 甲 { 考核得分 ≥ 90 分 }\n项目 乙 { 考核得分 ≥ 85 分 }", "≥ 85 分")]
    public void One_name_with_several_targets_is_reported_once(string program, string target) =>
        Assert.Equal([$"IND4015 {target}"], Checked.Findings(program));

    [Theory]
    [InlineData("项目 甲 { 满意度 ≥ 98% }\n项目 乙 { 满意度 ≥ 980‰ }")]
    [InlineData("项目 甲 { 培训 ≥ 4 次 }\n项目 乙 { 培训 ≥ 3 次 }")]
    [InlineData("项目 甲 { 采购 ≤ 2019-09 }\n项目 乙 { 采购 ≤ 2019-10 }")]
    [InlineData("项目 甲 { 满意度 ≥ 98% }\n项目 乙 { 满意度 ≥ 90 分 }")]
    public void Numbers_and_dates_may_differ(string program) => Checked.Clean(program);

    [Fact]
    public void Nearly_all_targets_alike_is_one_finding()
    {
        string Lines(int same, int other) => string.Join('\n', Enumerable.Range(1, same).Select(i => $"任务{i}完成率 ≥ 90%")
            .Concat(Enumerable.Range(1, other).Select(i => $"活动{i} ≥ {i} 次")));
        Assert.Equal(["IND4020 ≥ 90%"], Checked.Findings(Lines(12, 4)));
        Checked.Clean(Lines(12, 5));
        Checked.Clean(Lines(11, 0));
    }
}
