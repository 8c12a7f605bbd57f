namespace IndicatorLang.Analysis;

/// <summary>
/// Whether the name of a duration or a date is that of a limit, which is as good when it is done earlier. The length of a warranty, a
/// lease or a notice is agreed, or is the least there may be: there <c>≤</c> would turn the target around.
/// </summary>
internal static class LimitWords
{
    // What makes a name one of a length of time, longest first. Those of the second list leave it to the word before them.
    private static readonly string[] StrongEndings = ["工作日数", "工作日", "时限", "时效", "限期", "工期"];
    private static readonly string[] OpenEndings = ["期限", "周期", "时间", "时长", "天数", "日数", "年限", "课时", "学时", "会期", "展期", "期"];

    // What lasts as long as agreed, or at least as long.
    private static readonly string[] Terms =
    [
        "质保", "保修", "保质", "保固", "维保", "质量保证", "合同", "协议", "服务", "租赁", "租用", "出租", "承租", "聘用", "聘任", "聘", "雇佣", "挂职", "任职", "任",
        "保存", "保管", "留存", "存档", "存储", "使用", "借阅", "借用", "外借", "隔离", "观察", "留观", "贷款", "借款", "还款", "履约", "值守", "值班", "执勤", "在岗", "驻点", "驻村", "驻守",
        "实习", "见习", "试用", "试运行", "运行", "公告", "公示", "征求意见", "意见征集", "听取意见", "有效", "诉讼", "追溯", "保险", "保护", "监护", "管护", "养护", "展示", "展览", "展出",
        "开放", "营业", "播出", "播放", "放映", "培训", "学习", "授课", "培养", "教学", "演出", "演练", "训练", "会议", "活动", "宣传", "随访", "跟踪", "监测", "间隔", "休假", "休息", "锻炼",
        "设计使用", "预报", "预警", "存续", "扶持", "帮扶", "补贴", "资助", "结对", "驾驶", "飞行", "行驶", "直播", "录像", "备份",
    ];

    // What is done once and then over.
    private static readonly string[] Processes =
    [
        "办理", "办结", "处理", "处置", "响应", "审核", "审批", "审查", "审结", "等待", "等候", "候诊", "到达", "到场", "拨付", "到货", "到位", "交付", "交货", "答复", "回复", "反馈",
        "支付", "兑付", "结算", "修复", "抢修", "排除", "出警", "送达", "供货", "整改", "恢复",
    ];

    // These are not done again and again, as a report or an inspection is.
    private static readonly string[] SingleProcesses =
        ["办理", "办结", "审批", "结算", "处理", "处置", "建设", "施工", "交付", "交货", "供货", "到货", "答复", "回复", "研发", "修复", "整改"];

    // Of these the time is a limit, and a number of days may be one that is wanted.
    private static readonly string[] Completions =
    [
        "完成", "完工", "竣工", "建设", "施工", "结项", "上报", "报送", "提交", "验收", "上线", "投用", "下达", "印发", "签发", "出具", "启动", "开工",
    ];

    // More of it is better, or it is a limit already.
    private static readonly string[] Gains = ["提前", "压缩", "缩短", "缩减", "减少", "节约", "节省", "降低", "延长", "最短", "最低", "最少", "至少", "不少于", "不低于"];

    private static readonly string[] DateEndings = ["时间", "日期", "日", "月份", "时点"];

    // What is as good when it is done earlier.
    private static readonly string[] Deadlines =
        ["完成", "完工", "竣工", "办结", "交付", "截止", "期限", "时限", "结项", "上报", "报送", "提交", "到位", "到货", "验收", "上线", "投用", "投入使用", "下达", "印发"];

    private static readonly string[] DeadlinesAtEnd = ["拨付", "启动", "开工", "兑付", "及时性"];

    // What is held on its day, or runs until it.
    private static readonly string[] Occasions = ["仪式", "典礼", "大会", "会议", "发布会", "保修", "质保", "有效", "租赁", "合同", "公示", "公告"];

    /// <summary>Whether a duration of this name is not to be exceeded.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isUnderTimeliness">Whether it stands under 时效, where any name counts that is not that of a term.</param>
    public static bool IsLimit(string name, bool isUnderTimeliness)
    {
        var words = SectionPoints.WithoutRemark(name).TrimEnd();
        if (Gains.Exists(words.Contains))
        {
            return false;
        }

        var strong = StrongEndings.EndingOf(words);
        var ending = strong ?? OpenEndings.EndingOf(words);
        var stem = words[..^(ending?.Length ?? 0)];
        if (Terms.EndingOf(stem) is not null && (strong is not "工期" || !stem.EndsWith("合同", StringComparison.Ordinal)))
        {
            return false;
        }

        return ending switch
        {
            null => isUnderTimeliness || IndicatorWords.IsLimit(words),
            "周期" => SingleProcesses.EndingOf(stem) is not null,
            "期限" or "时间" => Processes.EndingOf(stem) is not null || Completions.EndingOf(stem) is not null,
            "时长" or "天数" or "日数" => Processes.EndingOf(stem) is not null,
            _ => strong is not null,
        };
    }

    /// <summary>Whether a date of this name is one by which something is to be done.</summary>
    public static bool IsDeadline(string name)
    {
        if (Occasions.Exists(name.Contains))
        {
            return false;
        }

        var words = SectionPoints.WithoutRemark(name).TrimEnd();
        var stem = words[..^(DateEndings.EndingOf(words)?.Length ?? 0)];
        return Deadlines.Exists(name.Contains) || DeadlinesAtEnd.EndingOf(stem) is not null;
    }

    private static bool Exists(this string[] words, Predicate<string> match) => Array.Exists(words, match);

    private static string? EndingOf(this string[] endings, string words) =>
        Array.Find(endings, ending => words.EndsWith(ending, StringComparison.Ordinal));
}
