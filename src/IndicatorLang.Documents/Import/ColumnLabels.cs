using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>The headings of the columns of indicator tables, as offices print them.</summary>
internal static partial class ColumnLabels
{
    private static readonly (ColumnRole Role, string Labels)[] Table =
    [
        (ColumnRole.Project, "项目 所属项目 项目名称 专项名称 单位名称项目名称 预算单位项目名称"),
        (ColumnRole.FirstLevel, "一级指标 一级目标 一级指标名称 目标内容 绩效指标分类 指标类别"),
        (ColumnRole.SecondLevel, "二级指标 二级目标 二级指标名称"),
        (ColumnRole.Name, "三级指标 三级目标 三级指标名称 指标名称 绩效指标 绩效指标名称 具体指标 指标 四级指标 指标内容 三级绩效指标"),
        (ColumnRole.Operator, "计算符号 运算符号 比较符号 符号 运算符 指标方向 指标性质 指标值类型 性质 指标符号 值类型 指标类型 指标方向性 方向 方向性 运算关系 指标值符号 比较方式 运算"),
        (ColumnRole.Value, "指标值 指标目标值 年度指标值 目标值 年度目标值 绩效目标值 预期指标值 预期实现值 当年预期实现值 计划值 预期值 年初指标值 年初目标值 "
            + "绩效指标值 全年指标值 年度绩效目标值 计划指标值 预期目标值 年初设定目标值 年度计划值 本年目标值 三级指标值 目标指标值 指标目标 年度绩效指标值 设定值 计划完成值 指标数值 数值 目标数值 具体数值 预计当年实现 预计当年实现值 当年预计实现 当年预计实现值 预期当年实现值 预期当年实现 全年目标值 全年绩效指标值 本年指标值 实施周期指标值 实施期指标值 实施期目标值 实施周期目标值 中期指标值 中期目标值 中长期指标值 中长期目标值 总体指标值 总体目标值 当年指标值 当年目标值"),
        (ColumnRole.Goal, "三级指标及指标值 三级指标和指标值 三级指标与指标值 三级指标及目标值 三级指标和目标值 指标及指标值 指标内容及指标值 指标内容及目标值 绩效指标及指标值 三级指标值内容 具体指标及目标值"),
        (ColumnRole.Unit, "计量单位 度量单位 单位 指标单位 指标值单位 数量单位"),
        (ColumnRole.Actual, "实际完成值 全年实际值 全年完成值 完成值 实际值 实际完成情况 完成情况 实际实现值 年度完成值 全年实际完成值 实际完成指标值 实际完成 年度实际值 "
            + "实际达到值 年末完成值 全年实际完成情况 完成指标值 指标完成值 自评完成值 实际完成数"),
        (ColumnRole.Earlier, "上年实际值 上年完成值 上年实际完成值 历史值 历史参考值 往年值 基期值 上年度实际值 上年指标值 前三年平均值 前年 上年 前年实际值 前年实际 上年实际 前年完成值 上年完成 去年实际值"),
        (ColumnRole.Weight, "分值 权重 指标权重 分值权重 权重分 指标分值 标准分 权重分值 满分"),
        (ColumnRole.Score, "得分 自评得分 评分 自评分 评价得分 实际得分 指标得分"),
        (ColumnRole.Source, "目标值来源 指标值来源 指标标准或依据 评价标准确定依据 指标值设定依据 设定依据 目标值设定依据 指标来源 依据 设置依据 指标值确定依据 指标依据 "
            + "目标值确定依据 指标设定依据 证据来源"),
        (ColumnRole.Remark, "程序说明"),
        (ColumnRole.Step, "优 良 中 差"),
        (ColumnRole.Note, "上半年指标值 半年指标值 上半年目标值 半年目标值 半年计划值 指标解释 指标说明 指标值内容 评分标准 评 备注 绩效指标描述 指标描述 绩效标准 评价标准 绩效指标评价标准 计算公式 数据来源 指标值说明 "
            + "偏差原因分析及改进措施 偏差原因及改进措施 未完成原因和改进措施 未完成原因及改进措施 偏差原因分析 未达到指标值原因 未完成原因分析 原因分析及改进措施 评分说明 评价方式 "
            + "偏差原因分析及改进 偏差度 说明 指标释义 考核标准 扣分标准 打分标准 评分规则 佐证材料 偏差原因 偏差分析 未完成原因 改进措施 指标标准 赋值依据 证明材料 绩效度量标准 计算方法"),
        (ColumnRole.Ignored, "序号 项目年度绩效指标 项目绩效指标 绩效目标 年度绩效目标 年度绩效指标 年度绩效指标完成情况 绩效指标完成情况 年度绩效指标情况 部门整体支出年度绩效指标 整体支出年度绩效指标 部门整体支出绩效指标 部门整体绩效指标 整体绩效指标 分解目标 绩效目标分解 年度指标"),
    ];

    private static readonly Dictionary<string, ColumnRole> Roles = Table
        .SelectMany(row => row.Labels.Split(' ').Select(label => (label, row.Role)))
        .ToDictionary(pair => pair.label, pair => pair.Role, StringComparer.Ordinal);

    /// <summary>The longest heading there is, in characters.</summary>
    public static int Longest { get; } = Roles.Keys.Max(label => label.Length) + 5;

    /// <summary>What a heading says, or null. A year in it says whether an actual is an earlier one.</summary>
    /// <param name="key">The heading, in the spelling of <see cref="LabelText.Key"/>.</param>
    public static ColumnRole? Find(string key)
    {
        if (Roles.TryGetValue(key, out var role))
        {
            return role;
        }

        // 绩效指标值, 绩效度量单位: the word says nothing of the column.
        if (key.StartsWith("绩效", StringComparison.Ordinal) && key.Length > 4 && Roles.TryGetValue(key[2..], out role))
        {
            return role;
        }

        var bare = Year().Replace(key, string.Empty);
        return bare.Length < key.Length && key[^1] is not ('年' or '度') && Roles.TryGetValue(bare, out role) ? role == ColumnRole.Actual ? ColumnRole.Earlier : role : null;
    }

    [GeneratedRegex(@"(20\d\d年度?|^年度|^本年度?)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
