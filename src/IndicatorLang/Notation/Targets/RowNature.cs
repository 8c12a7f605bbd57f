namespace IndicatorLang.Notation.Targets;

/// <summary>
/// What the name and the headings of a row say about a value without an operator. Only what they say beyond doubt counts; in doubt the row is
/// refused.
/// </summary>
internal sealed class RowNature
{
    private readonly string _name;
    private readonly string _path;

    public RowNature(TargetNotationRequest request)
    {
        _name = Name(request.Indicator);
        _path = request.Path.IsDefaultOrEmpty ? string.Empty : Name(string.Join('/', request.Path));
    }

    /// <summary>A row of costs.</summary>
    public bool IsCost => _path.ContainsAny("成本", "预算控制") || _name.ContainsAny("成本");

    /// <summary>A row that may stand under a heading of costs or under another one: 质量指标或成本指标.</summary>
    public bool MayBeCost => _path.Split('/').Any(heading => heading.Contains('或', StringComparison.Ordinal) && heading.Split('或').Count(word => word.Contains("成本", StringComparison.Ordinal)) is var costs
        && costs > 0 && costs < heading.Split('或').Length);

    /// <summary>A row about when something is done.</summary>
    public bool IsTime => _path.ContainsAny("时效", "进度") || NamesDate;

    /// <summary>The name asks for a date.</summary>
    public bool NamesDate => _name.ContainsAny("时间", "日期", "时点", "期限", "时限", "进度");

    /// <summary>The name asks for how long something may take.</summary>
    public bool NamesLimit => _name.ContainsAny("时限", "期限", "办结", "办理", "响应", "结算周期", "审批", "处理时间", "到场", "反馈时间", "办件", "工期");

    /// <summary>The name asks for how long something takes, so that 12月 may be a number of months.</summary>
    public bool NamesDuration => _name.ContainsAny("周期", "工期", "时长", "历时", "用时", "耗时", "年限", "期限", "时限");

    /// <summary>The name counts something nobody wants, in words that make a bare value an upper bound.</summary>
    public bool IsAdverse => _name.ContainsAny("投诉", "事故", "延误", "差错", "逾期", "超支", "误差");

    /// <summary>The name counts something nobody wants, but no rule says how a bare value is meant.</summary>
    public bool IsDoubtful => _name.ContainsAny(
        "失误", "死亡", "病死", "发生率", "发病率", "失业", "流失", "违规", "违纪", "违法", "故障", "能耗", "退货", "违约", "超标", "损失", "浪费", "漏", "失败", "拖欠", "缺勤", "缺陷",
        "伤亡", "排放", "复发", "返工", "返贫", "辍学", "信访量", "上访", "负债", "债务", "空置", "拥堵", "等待", "结余", "结转", "退回", "差评", "发案", "风险", "隐患", "不良", "消耗", "误报", "丢失",
        "受害", "受灾", "火灾", "灾害", "犯罪", "再犯", "感染", "中毒", "纠纷", "污染", "破坏", "噪声", "噪音", "退学", "缺口", "违章", "死亡率", "致死", "致残", "伤害", "空缺", "积压", "溢出", "走失",
        "浓度", "耗时", "用时", "等候", "排队", "亏损", "赤字", "疫情", "处罚", "罚款", "败诉", "泄漏", "泄露", "停电", "停水", "断电", "中断", "偏差", "滞纳", "撂荒", "抛荒", "黑臭", "退件");

    /// <summary>The name says that something unwanted is dealt with or becomes less.</summary>
    public bool IsRemedy => _name.ContainsAny(
        "处理", "办结", "处置", "回复", "响应", "整改", "解决", "满意", "及时率", "结案", "化解", "受理", "核查", "查处", "修复", "排除", "减少", "下降", "降低", "达标", "防范", "预防", "清理", "治理", "救援",
        "监测", "报告", "控制率", "检测", "收回", "消除", "演练", "调查", "赔付", "理赔", "培训", "宣传", "挽回", "回收", "排查", "清偿", "化债", "防控", "覆盖率", "完成率", "知晓率", "合格", "及时",
        "调解", "扑救", "预警", "成功", "防治", "救助", "保险", "抓获", "破案", "评估", "普查", "应急", "消纳", "减排", "抵御", "帮教", "转化", "保护");

    /// <summary>The name says that something is saved or becomes less.</summary>
    public bool IsSaving => _name.ContainsAny("节约", "节省", "降低", "下降", "减少", "压减", "缩减", "压缩");

    /// <summary>The name is of a rise.</summary>
    public bool IsRise => _name.ContainsAny("增长", "增加", "提高", "提升", "上升", "增幅", "增速");

    /// <summary>The name is of a fall.</summary>
    public bool IsFall => _name.ContainsAny("下降", "降低", "减少", "降幅", "压减", "节约");

    /// <summary>The name is of a ratio.</summary>
    public bool IsRatio => _name.EndsWith('率') || _name.ContainsAny("满意度", "比例", "占比", "比率", "百分比");

    /// <summary>The name is of a ratio that cannot exceed 100%.</summary>
    public bool IsBounded => !IsRise && (_name.ContainsAny(
        "合格率", "正确率", "覆盖率", "及时率", "准点率", "准时率", "满意度", "满意率", "知晓率", "准确率", "到位率", "发放率", "达标率", "验收率", "通过率", "在线率", "比例", "占比", "认知度", "入学率", "优良率", "合格",
        "完好率", "支付率", "使用率", "利用率", "上线率", "公开率", "参与率", "出勤率", "成活率", "签约率", "保障率", "兑现率", "资助率"));

    private static string Name(string text) => TargetCharacters.Simplify(CellText.Compose(text.Length > CellText.MaxLength ? text[..CellText.MaxLength] : text));
}
