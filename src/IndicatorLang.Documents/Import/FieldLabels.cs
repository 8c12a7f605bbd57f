using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>The labels of the fields of forms, as offices print them.</summary>
internal static partial class FieldLabels
{
    private static readonly (HeaderField Field, string Labels)[] Table =
    [
        (HeaderField.Name, "项目名称 预算项目名称 子项目名称 支出项目名称 转移支付名称 专项名称 专项资金名称 政策名称"),
        (HeaderField.Year, "项目年度 预算年度 所属年度 申报年度 目标年度 绩效年度 填报年度"),
        (HeaderField.Implementer, "实施单位 项目实施单位 项目单位 预算单位 申报单位 填报单位 部门名称 单位名称 项目承担单位 资金使用单位 项目执行单位 建设单位 项目建设单位 编制单位 实施主体 项目实施主体 项目申报单位 承担单位"),
        (HeaderField.Supervisor, "主管单位 主管部门 项目主管部门 业务主管部门 地方主管部门 主管部门及代码 省级主管部门 市县主管部门 中央主管部门 预算主管部门 自治区主管部门 市级主管部门 县级主管部门"),
        (HeaderField.Type, "项目类型 项目类别 项目属性 项目分类 项目性质"),
        (HeaderField.Use, "资金用途"),
        (HeaderField.Period, "项目期 实施期 项目实施期 专项实施期 执行期 建设周期 项目周期 起止时间 项目起止时间 实施期限 项目实施期限 项目期限"),
        (HeaderField.Start, "计划开始日期 开始日期 项目开始日期 项目开始时间 开始时间 计划开始时间"),
        (HeaderField.End, "计划完成日期 完成日期 项目完成日期 项目结束时间 结束时间 计划完成时间 计划结束日期"),
        (HeaderField.Total, "项目总金额 项目金额 资金总额 项目总预算 项目资金总额 项目预算总额 实施期资金总额 总投资 项目总投资 项目总额 项目资金总量 总预算 中期资金总额 实施期资金 项目周期资金总额"),
        (HeaderField.Annual, "本年度项目金额 年度资金总额 当年年度预算 年度预算 本年度预算 年度预算资金总额 当年预算 年度金额 年度预算数 预算金额 项目预算金额 申请预算金额 本年度预算金额 年度预算金额 本年度资金总额 项目资金额度"),
        (HeaderField.Appropriation, "财政拨款资金 财政拨款 其中财政拨款 其中财政拨款数 财政拨款数 本年财政拨款 其中本年财政拨款 其中财政资金 财政资金 当年财政拨款 其中当年财政拨款 其中当年市级财政资金"),
        (HeaderField.OtherFunds, "其他资金 其它资金 其中其他资金 其中其它资金"),
        (HeaderField.Assets, "固定资产采购金额"),
        (HeaderField.Purchases, "采购品目"),
        (HeaderField.Overview, "项目概况 项目基本概况 项目简介 项目内容 项目概述"),
        (HeaderField.Purpose, "项目用途"),
        (HeaderField.OverallGoal, "项目总目标 总体目标 中期目标 项目中期目标 实施期目标 长期目标 项目长期目标 实施期总目标 长期绩效目标 中长期目标 项目总体目标 项目绩效总目标"),
        (HeaderField.AnnualGoal, "年度绩效目标 年度目标 年度总体目标 年度总体绩效目标 预期目标 年度主要目标和成果 项目年度目标 年度绩效目标文字 绩效目标 项目绩效目标 当年绩效目标 整体绩效目标 部门整体绩效目标 年度整体绩效目标 本年度绩效目标 项目年度绩效目标"),
        (HeaderField.Other, "项目负责人 负责人 项目负责人及电话 联系电话 联系人 立项依据 项目立项依据 归口科室 项目编码 项目代码 单位代码 填报类型 项目审批 部门职责 部门 财政资金科目代码 "
            + "财政资金预算分类 资金性质 项目申报类型 上年结转资金 结转结余资金 上年结转 其中中央资金 其中中央补助 中央资金 中央补助 省级资金 自治区补助 市县资金 地方资金 年度预算执行率 实际完成情况 年度目标完成情况 "
            + "目标实际完成情况 项目可行性 项目必要性 项目总得分 市县财政部门 项目实施单位负责人 预算执行率 转移支付预算数 转移支付执行数 保障措施 单位负责人 政策依据 实施单位负责人 "
            + "项目级次 项目层级 联系人及电话 项目联系人 填报日期 填表日期 申报日期 编报日期 填报时间 填表人 部门职能职责概述 部门职能概述 单位职能概述 职能职责概述 全年实际完成情况 中央财政资金 其中中央财政资金 其中省级财政资金 省级财政资金 市级财政资金 县级财政资金 项目主管科室 评价结论 存在问题 改进措施 财务负责人 填报人 审核人 项目预算成本构成金额 保障绩效目标实现措施"),
        (HeaderField.Group, "资金情况 项目资金 资产采购计划 投入目标 资金来源 年初安排金额 年初预算数 全年预算数 全年执行数 执行率 分值 得分 项目基本情况 年度总体目标完成情况 预算执行情况 预算执行 绩效目标完成情况 "
            + "项目年度目标完成情况 金额单位 单位万元 总体目标完成情况 项目资金预算执行 资金投入情况 项目预算执行情况 项目资金申请 年度预算申请 资金申请 基本情况 年度目标情况 项目基本信息 年度主要任务 任务名称 主要内容 主要任务"),
    ];

    private static readonly Dictionary<string, HeaderField> Fields = Table
        .SelectMany(row => row.Labels.Split(' ').Select(label => (label, row.Field)))
        .GroupBy(pair => pair.label)
        .ToDictionary(group => group.Key, group => group.First().Field, StringComparer.Ordinal);

    private static readonly Dictionary<string, HeaderField> Keywords = Enum.GetValues<HeaderField>()
        .Where(field => field is not (HeaderField.Name or HeaderField.Start or HeaderField.End or HeaderField.Other or HeaderField.Group))
        .ToDictionary(Keyword, StringComparer.Ordinal);

    private static readonly int Longest = Fields.Keys.Max(key => key.Length);

    /// <summary>The field that a label asks for, or null.</summary>
    public static HeaderField? Find(string label) => label.Length <= 40 ? FindKey(LabelText.Key(Ordinal().Replace(label, string.Empty))) : null;

    /// <summary>The same for a label in the spelling of <see cref="LabelText.Key"/>.</summary>
    public static HeaderField? FindKey(string key)
    {
        if (key.Length == 0 || key.Length > Longest + 4)
        {
            return null;
        }

        return Fields.TryGetValue(key, out var field) ? field : null;
    }

    /// <summary>Whether a label names the unit that fills the form in, which need not be the one that carries the project out.</summary>
    public static bool IsWeak(string label) => LabelText.Key(label) is "填报单位" or "申报单位" or "编制单位" or "单位名称" or "部门名称" or "预算单位" or "项目申报单位";

    /// <summary>Whether a field is told in sentences.</summary>
    public static bool IsNarrative(HeaderField field) => field is HeaderField.Overview or HeaderField.Purpose or HeaderField.OverallGoal or HeaderField.AnnualGoal;

    /// <summary>Whether a field is an amount of money.</summary>
    public static bool IsAmount(HeaderField field) => field is HeaderField.Total or HeaderField.Annual or HeaderField.Appropriation or HeaderField.OtherFunds or HeaderField.Assets;

    /// <summary>How a program writes the field.</summary>
    public static string Keyword(HeaderField field) => field switch
    {
        HeaderField.Year => "年度",
        HeaderField.Implementer => "实施单位",
        HeaderField.Supervisor => "主管单位",
        HeaderField.Type => "项目类型",
        HeaderField.Use => "资金用途",
        HeaderField.Period => "执行期",
        HeaderField.Total => "项目总金额",
        HeaderField.Annual => "本年度项目金额",
        HeaderField.Appropriation => "财政拨款",
        HeaderField.OtherFunds => "其他资金",
        HeaderField.Assets => "固定资产采购金额",
        HeaderField.Calendar => "日历",
        HeaderField.Purchases => "采购品目",
        HeaderField.Overview => "项目概况",
        HeaderField.Purpose => "项目用途",
        HeaderField.OverallGoal => "项目总目标",
        _ => "年度目标",
    };

    /// <summary>The field of a keyword, or null.</summary>
    public static HeaderField? OfKeyword(string keyword) => Keywords.TryGetValue(keyword, out var field) ? field : null;

    [GeneratedRegex(@"^\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[.、．]", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
