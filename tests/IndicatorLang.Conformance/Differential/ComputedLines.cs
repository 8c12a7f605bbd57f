namespace IndicatorLang.Conformance.Differential;

/// <summary>Inputs, and an indicator for each form that a computation takes, for tests that hold one way of evaluating against another.</summary>
internal static class ComputedLines
{
    private const string Text = """
          输入 甲 单位 车次
          输入 乙 单位 车次
          输入 款 单位 元
          比率   ≥ 98%              计算 甲 / 乙
          区间   in (10%, 250%]     计算 甲 / (甲 + 乙)
          多少   ≠ 50%              计算 甲 / 乙
          合计   ≤ 1500 车次        计算 甲 + 乙
          差额   > -3 车次          计算 甲 - 乙
          均款   < 12.5 元/车次     计算 款 / 乙
          增长   ≥ 5%               计算 增长率(甲, 乙)
          最小   ≥ 20 车次          计算 最小(甲, 乙)
          平均   ≥ 20.5 车次        计算 平均(甲, 乙)
          倍数   ≥ 10 车次          计算 甲 * 3 - 乙
        """;

    /// <summary>The project of these lines, and of more.</summary>
    public static string Project(string more = "") => $"项目 计算 {{\n{Text}\n{more}\n}}\n";
}
