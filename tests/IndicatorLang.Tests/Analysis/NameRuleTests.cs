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

    private static readonly string[] SlipsAndSynonyms =
    [
        "群众投诉率/群众投拆率", "校舍建设率/校舍建没率", "任务完成率/任务完城率", "检察覆盖率/检查覆盖率", "档案归档率/挡案归档率", "学员出勤率/学院出勤率", "学生出勤率/学生出勒率", "证照登记率/证照登计率", "网上办公率/网上办工率",
        "应急演练率/应急演炼率", "生活补贴率/生活补帖率", "宣传资料发放率/宣传材料发放率", "参训学员满意度/受训学员满意度", "班车正点率/班车准点率", "按期交付率/如期交付率", "设备运行率/设备运转率", "平台可用率/平台可用性",
        "课题结题率/课题结项率", "建议采纳率/建议采用率", "员工体检率/职工体检率", "合同签订率/合同签定率", "问题整改措施落实率/问题整改错施落实率", "网络覆盖率/网洛覆盖率", "隐患排查率/隐患徘查率", "保险赔付率/保验赔付率",
        "资产验收率/资产险收率", "贷款拨付率/贷款拨附率", "经费支付率/径费支付率", "协议履行率/协义履行率", "抢险到位率/枪险到位率", "招聘完成率/召聘完成率", "疏散演练率/梳散演练率",
    ];

    private static readonly string[] NamesThatDiffer =
    [
        "男生满意度/女生满意度", "甲组完成率/乙组完成率", "一期完工率/二期完工率", "进港及时率/出港及时率", "城区覆盖率/乡区覆盖率", "收款及时率/支款及时率", "大修完成率/小修完成率", "上半年完成率/下半年完成率", "东区覆盖率/西区覆盖率",
        "南片覆盖率/北片覆盖率", "省级完成率/市级完成率", "市级完成率/县级完成率", "镇级完成率/村级完成率", "春季完成率/秋季完成率", "夏季完成率/冬季完成率", "早班出勤率/晚班出勤率", "内网可用率/外网可用率", "前期完成率/后期完成率",
        "左岸完好率/右岸完好率", "新房入住率/旧房入住率", "住户满意度/驻户满意度", "企业入住率/企业入驻率", "贷款支付率/货款支付率", "负债率控制/负责率控制", "供气及时率/供汽及时率", "温度达标率/湿度达标率", "早稻完成率/旱稻完成率",
        "郊区覆盖率/校区覆盖率", "国标达标率/国际达标率", "人口登记率/入口登记率", "结课完成率/结果完成率", "酒水检测率/洒水检测率", "缓建完成率/援建完成率", "水费收缴率/电费收缴率", "水费收缴率/税费收缴率", "医生满意度/医师满意度",
        "教师满意度/教士满意度", "学生满意度/学员满意度", "家长满意度/校长满意度", "病人满意度/病友满意度", "老人满意度/考人满意度", "幼儿入园率/幼儿入学率", "小学入学率/中学入学率", "初中入学率/高中入学率", "本科就业率/专科就业率",
        "线上参与率/线下参与率", "国内参展率/国外参展率", "境内完成率/境外完成率", "公路完好率/铁路完好率", "桥梁完好率/栈桥完好率", "路灯亮灯率/路牌亮灯率", "干线完好率/支线完好率", "主网可用率/子网可用率", "日报及时率/月报及时率",
        "月报及时率/季报及时率", "季报及时率/年报及时率", "周报及时率/日报及时率", "初审通过率/复审通过率", "初检合格率/复检合格率", "初检合格率/抽检合格率", "自评完成率/他评完成率", "首次合格率/末次合格率", "单人完成率/双人完成率",
        "长期完成率/短期完成率", "急诊及时率/门诊及时率", "住院满意度/出院满意度", "产妇满意度/孕妇满意度", "猪肉合格率/牛肉合格率", "鸡肉合格率/鸭肉合格率", "大米合格率/小米合格率", "粮食合格率/饮食合格率", "汽车完好率/货车完好率",
        "客车准点率/货车准点率", "高铁准点率/地铁准点率", "汽油合格率/柴油合格率", "煤气普及率/燃气普及率", "热水供应率/冷水供应率", "污水处理率/废水处理率", "废气达标率/废水达标率", "生源增长率/财源增长率", "税收增长率/岁收增长率",
        "出口增长率/进口增长率", "买方满意度/卖方满意度", "借书完成率/还书完成率", "借出及时率/归还及时率", "存款增长率/贷款增长率", "甲类合格率/乙类合格率", "丙类合格率/丁类合格率", "正职到会率/副职到会率", "党员参与率/团员参与率",
        "党课完成率/团课完成率", "党建完成率/共建完成率", "民警满意度/民兵满意度", "工会满意度/学会满意度", "委员出席率/会员出席率", "代表出席率/代办出席率", "立案及时率/结案及时率", "民事结案率/刑事结案率", "一审办结率/二审办结率",
        "信访办结率/来访办结率", "送达完成率/到达完成率", "受理完成率/办理完成率",
    ];

    public static TheoryData<string> Slips => [.. SlipsAndSynonyms];

    public static TheoryData<string> Others => [.. NamesThatDiffer];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_or_a_synonym_is_reported_whichever_comes_first(string pair)
    {
        var names = pair.Split('/');
        Assert.Equal([$"IND4014 {names[1]}"], Checked.Findings($"{names[0]} ≥ 98%\n{names[1]} ≥ 95%"));
        Assert.Equal([$"IND4014 {names[0]}"], Checked.Findings($"{names[1]} ≥ 98%\n{names[0]} ≥ 95%"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Names_that_differ_in_one_word_are_not_reported(string pair) => Checked.Clean($"{pair.Replace("/", " ≥ 98%\n", StringComparison.Ordinal)} ≥ 95%");

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
