namespace IndicatorLang.Analysis;

/// <summary>What the name of an indicator says about its values. Each list holds only words that leave no doubt.</summary>
internal static class IndicatorWords
{
    // Shares of a whole. A 完成率 or a 增长率 may exceed 100%, so those names say nothing.
    private static readonly string[] Shares = ["合格率", "正确率", "覆盖率", "及时率", "准点率", "满意度"];

    private static readonly string[] Satisfaction = ["满意度", "满意率", "满意程度"];

    private static readonly string[] Timeliness = ["准点率", "准时率", "及时率", "及时性", "按时率", "按时完成率", "按期完成率", "及时完成率"];

    private static readonly string[] Results = ["完成率", "合格率", "正确率", "覆盖率", "达标率", "准确率", "通过率"];

    // Shares of things that did or did not happen: none is below zero. A 利润率, a 收益率 or an 增长率 may be.
    private static readonly string[] Occurrences =
    [
        "投诉率", "差错率", "错误率", "延误率", "故障率", "事故率", "逾期率", "返工率", "流失率", "漏损率", "死亡率", "发病率", "感染率", "发案率", "违规率", "辍学率", "失业率",
        "使用率", "利用率", "知晓率", "参与率", "办结率", "完好率", "到位率", "就业率", "入学率", "普及率", "执行率", "支付率", "接通率", "回访率", "侦破率", "救治率", "成活率",
    ];

    private static readonly string[] Opinions = ["满意", "认可", "好评", "评价", "投诉", "表扬", "意见", "感受", "支持"];

    // What is done and then counted: 培训人数, 讲座场次. How well it was done is not a number of it.
    private static readonly string[] Activities =
        ["培训", "会议", "活动", "接待", "采购", "购置", "印制", "印发", "宣传", "讲座", "巡查", "巡逻", "走访", "调研", "慰问", "演出", "展览"];

    private static readonly string[] Beginnings = ["举办", "开展", "召开", "举行"];

    // What is held: 举办培训班 ≥ 6 期.
    private static readonly string[] Events = ["活动", "培训", "培训班", "会议", "会", "讲座", "演练", "检查", "巡查", "宣传", "展览", "论坛", "比赛", "竞赛", "调研", "走访", "慰问", "演出"];

    private static readonly string[] Buying = ["采购", "购置", "购买"];

    private static readonly string[] Attending = ["参训", "受训", "参会"];

    // Shares of what was done that came up to something, and nothing of when.
    private static readonly string[] Grades = ["合格率", "正确率", "准确率", "优良率"];

    private static readonly string[] WaitingTimes = ["办结时限", "办理时限", "审批时限", "办结时间", "办理时间", "审批时间", "响应时间", "响应时限"];

    private static readonly string[] Completions =
        ["完工时间", "竣工时间", "完成时间", "开工时间", "验收时间", "交付时间", "完工日期", "竣工日期", "完成日期", "验收日期", "交付日期"];

    private static readonly string[] Technology = ["系统", "平台", "网络", "软件", "网站", "接口", "页面", "服务器", "设备", "程序", "数据库"];

    private static readonly string[] NumberEndings =
        ["数量", "人数", "人次", "次数", "场次", "场数", "期数", "班次", "台数", "套数", "件数", "份数", "户数", "批次"];

    // Of those that were counted, the ones that came up to something.
    private static readonly string[] Merits =
    [
        "合格", "达标", "通过", "优", "良", "奖", "证", "获", "取得", "毕业", "结业", "就业", "成功", "有效", "完好", "级", "星", "高", "率", "满意", "差", "错",
        "误", "漏", "逾", "超", "投诉", "故", "返", "退", "绿色", "环保", "国产", "节能", "示范", "标准", "规范", "特色", "精品",
    ];

    // Values of these can be negative.
    private static readonly string[] Signed =
        ["增", "减", "净", "差额", "差值", "差距", "偏差", "温差", "价差", "逆差", "顺差", "差异", "误差", "偏离", "损益", "变化", "变动", "涨", "跌", "降", "升", "幅", "余", "提前", "推迟", "温", "盈", "亏"];

    private static readonly string[] Limits =
        ["时效", "时限", "周期", "期限", "限期", "用时", "耗时", "办理", "办结", "审批", "审核", "答复", "响应", "结算"];

    private static readonly string[] Rates = ["率", "满意度", "满意程度", "占比", "百分比"];

    // 率 that is no share in these.
    private static readonly string[] OtherRates =
    [
        "汇率", "频率", "心率", "效率", "功率", "速率", "斜率", "曲率", "帧率", "码率", "比率", "倍率", "概率", "分辨率",
        "容积率", "周转率", "生产率", "折射率", "透水率", "赔率", "杠杆率", "市盈率", "市净率", "血沉率", "流率", "热率", "死亡率",
        "出生率", "生育率", "发病率", "电阻率", "电导率", "磁导率", "税率", "采样率", "波特率", "比特率", "传输率", "刷新率", "翻台率", "翻桌率", "市销率", "更替率",
    ];

    // A 师生比例 may be written 0.2, one of these is a percent.
    private static readonly string[] Proportions =
    [
        "达标比例", "达标比率", "覆盖比例", "覆盖比率", "合格比例", "合格比率", "完成比例", "完成比率", "通过比例", "通过比率", "优良比例", "优良比率", "完好比例", "完好比率",
    ];

    private static readonly string[] Dimensionless = ["因子", "指数", "系数", "排名", "名次", "位次", "倍数", "倍率", "比值", "比例", "比率", "师生比", "生师比", "床护比", "医护比", "得分", "评分", "分值"];

    // What names of costs hold, and the words of those that are to grow all the same.
    private static readonly string[] Costs = ["成本", "支出", "费用", "经费", "开支", "造价"];

    private static readonly string[] Savings = ["节", "省", "减", "降", "控", "压", "缩"];

    // A number of things can be about time: how many were late, how many a week.
    private static readonly string[] TimeWords =
        ["时", "日", "天", "周", "月", "季", "期", "早", "晚", "迟", "延", "误", "逾", "超", "及", "准", "速", "快", "频", "进度", "提前", "当", "限", "每", "急"];

    // What is counted to learn how satisfied people are.
    private static readonly string[] Voices =
        ["感谢", "锦旗", "荣誉", "表彰", "信访", "上访", "举报", "差评", "问卷", "调查", "回访", "来信", "纠纷", "点赞", "complain", "satisf", "feedback", "praise", "opinion", "survey"];

    // 采购物品数量, 设备采购数: all that is bought, and not a part of it such as 采购电脑数量.
    private static readonly string[] Purchased = ["固定资产", "办公设备", "物品", "设备", "资产", "物资", "总"];

    private static readonly string[] PurchaseNumbers =
    [
        "采购数量", "采购数", "采购台数", "采购件数", "采购套数", "购置数量", "购置数", "购置台数", "购置件数", "购置套数", "购买数量", "购买数", "购买台数", "购买件数",
    ];

    public static bool IsPurchase(string name) => ContainsAny(name, Buying);

    public static bool IsPurchaseNumber(string name)
    {
        var rest = Purchased.Aggregate(name, (words, word) => words.Replace(word, string.Empty, StringComparison.Ordinal));
        return PurchaseNumbers.Contains(rest, StringComparer.Ordinal);
    }

    /// <summary>Whether the name asks how many of one thing are bought: 传真机采购数量, 采购传真机数量.</summary>
    public static bool IsPurchaseNumberOf(string thing, string name) => thing.Length > 1 && name.IndexOf(thing, StringComparison.Ordinal) is var at and >= 0
        && PurchaseNumbers.Contains(name.Remove(at, thing.Length), StringComparer.Ordinal);

    public static bool IsShare(string name) => EndsWithAny(name, Shares);

    public static bool IsSatisfaction(string name) => EndsWithAny(name, Satisfaction);

    public static bool IsTimeliness(string name) => EndsWithAny(name, Timeliness);

    /// <summary>Whether a percent of this name is never below zero.</summary>
    public static bool IsNeverNegative(string name) =>
        (IsShare(name) || IsTimeliness(name) || IsResult(name) || EndsWithAny(name, Occurrences)) && !MayBeNegative(name);

    /// <summary>Whether the name says how many times something was done, and nothing of how well.</summary>
    public static bool IsNumberOfActivities(string name) => !ContainsAny(name, Merits)
        && Array.Find(NumberEndings, ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } number
        && (EndsWithAny(name[..^number.Length], Activities) || EndsWithAny(name[..^number.Length], Attending) || Array.Exists(Beginnings, word => name.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>Whether the name is that of an activity or a purchase as a whole, so that a count of it is a quantity.</summary>
    public static bool IsActivity(string name) => !ContainsAny(name, Merits)
        && ((Array.Exists(Beginnings, word => name.StartsWith(word, StringComparison.Ordinal)) && EndsWithAny(name, Events))
            || (name.Length > 2 && Array.Exists(Buying, word => name.StartsWith(word, StringComparison.Ordinal))));

    /// <summary>Whether a date of this name is the day by which something is built or done: 工程完工时间.</summary>
    public static bool IsCompletion(string name) =>
        EndsWithAny(name, Completions);

    public static bool IsGrade(string name) => EndsWithAny(name, Grades);

    /// <summary>Whether the name is that of a time people wait, and not of how fast a machine is.</summary>
    public static bool IsWaitingTime(string name) =>
        EndsWithAny(name, WaitingTimes) && !ContainsAny(name, Technology);

    public static bool IsResult(string name) => EndsWithAny(name, Results);

    public static bool IsOpinion(string name) => ContainsAny(name, Opinions);

    public static bool IsVoice(string name) => IsOpinion(name) || ContainsAny(name, Voices);

    public static bool IsCost(string name) => ContainsAny(name, Costs);

    public static bool IsSaving(string name) => ContainsAny(name, Savings);

    public static bool IsAboutTime(string name) => ContainsAny(name.Replace("年度", string.Empty, StringComparison.Ordinal), TimeWords);

    public static bool MayBeNegative(string name) => ContainsAny(name, Signed);

    public static bool IsLimit(string name) => ContainsAny(name, Limits);

    /// <summary>The word at the end of a name that makes its values percents, or null.</summary>
    public static string? RateWord(string name) => name.Length < 2 ? null
        : EndingOf(name, Proportions) is { } proportion ? proportion[^2..]
        : EndsWithAny(name, OtherRates) ? null
        : EndingOf(name, Rates);

    /// <summary>Whether a number of this name has no unit: 影响因子, 排名.</summary>
    public static bool IsDimensionless(string name) => EndsWithAny(name, Dimensionless);

    private static bool EndsWithAny(string name, string[] endings) => EndingOf(name, endings) is not null;

    // 合格率（%） and 满意度（抽样） end as 合格率 and 满意度 do.
    private static string? EndingOf(string name, string[] endings)
    {
        var words = SectionPoints.WithoutRemark(name).AsSpan().TrimEnd();
        foreach (var ending in endings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return null;
    }

    private static bool ContainsAny(string name, string[] words)
    {
        foreach (var word in words)
        {
            // Only Latin words have a case, and to ignore it costs ten times as much.
            if (name.Contains(word, char.IsAscii(word[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
