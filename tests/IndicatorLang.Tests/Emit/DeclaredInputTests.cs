using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Emit;

/// <summary>The typed inputs of computed indicators, used by C# that is compiled against them.</summary>
public sealed class DeclaredInputTests
{
    private const string EveryType = """
        项目 综合管理 {
          单位 辆 整数
          输入 准点车次 单位 车次
          输入 折扣 单位 %
          输入 变动 单位 个百分点
          输入 系数
          输入 支出 单位 万元
          输入 标准 单位 元/人
          输入 车 单位 辆
          输入 时长 单位 小时
          输入 工期 单位 个工作日
          输入 始 日期
          输入 终 日期
          车次 ≥ 100 车次 计算 准点车次
          率 ≥ 50% 计算 折扣
          变化 ≥ 2 个百分点 计算 变动
          比 ≥ 1.5 计算 系数
          费用 ≤ 3 万元 计算 支出
          人均 ≤ 500 元/人 计算 标准
          车辆 ≥ 3 辆 计算 车
          时间 ≤ 2 小时 计算 时长
          施工 ≤ 20 个工作日 计算 工期
          办理 ≤ 20 个工作日 计算 workdays(始, 终)
          末日 ≤ 2019-03 计算 max(始, 终)
        }
        """;

    private const string Show = """return string.Join(" ", results.All.Select(result => result.Verdict.ToToken()));""";

    [Fact]
    public void Every_type_has_an_input_in_its_base_unit() => Assert.Equal(
        "met met met met met met met met met met met",
        Run(EveryType, $$"""
            var results = 综合管理.Evaluate(new 综合管理.Inputs
            {
                准点车次 = (Exact)100,
                折扣 = Percent.OfRatio(1, 2),
                变动 = (Exact)2,
                系数 = (Exact)1.5m,
                支出 = (Exact)30_000,
                标准 = (Exact)499.99m,
                车 = (Exact)3,
                时长 = Duration.Of(120),
                工期 = Duration.Between(new DateOnly(2019, 1, 30), new DateOnly(2019, 2, 21)),
                始 = DatePeriod.Day(new DateOnly(2019, 1, 30)),
                终 = DatePeriod.Day(new DateOnly(2019, 2, 21)),
            });
            {{Show}}
            """));

    [Fact]
    public void The_other_side_of_each_bound_is_not_met() => Assert.Equal(
        "not-met not-met not-met not-met not-met not-met not-met not-met not-met undetermined undetermined",
        Run(EveryType, $$"""
            var results = 综合管理.Evaluate(new 综合管理.Inputs
            {
                准点车次 = (Exact)99,
                折扣 = Percent.Of(49.99m),
                变动 = (Exact)1.99m,
                系数 = (Exact)1.49m,
                支出 = (Exact)30_000.01m,
                标准 = (Exact)500.01m,
                车 = (Exact)2,
                时长 = Duration.Of(121),
                工期 = Duration.Of(21),
                始 = DatePeriod.Day(new DateOnly(2019, 1, 30)),
                终 = DatePeriod.Year(2019),
            });
            {{Show}}
            """));

    [Fact]
    public void What_is_not_set_not_applicable_or_none_of_the_type_gives_its_own_verdict() => Assert.Equal(
        "not-reported not-applicable invalid invalid | 没有填报输入“准点车次”，不能计算实际值。",
        Run(EveryType, """
            var results = 综合管理.Evaluate(new 综合管理.Inputs
            {
                折扣 = Input<Percent>.NotApplicable,
                车 = (Exact)2.5m,
                工期 = Duration.Between(new DateOnly(2019, 2, 2), new DateOnly(2019, 2, 1)),
            });
            return string.Join(" ", new[] { results.车次, results.率, results.车辆, results.施工 }.Select(result => result.Verdict.ToToken()))
                + " | " + results.车次.Reason;
            """));

    [Fact]
    public void A_computed_indicator_has_no_input_and_an_input_serves_all_that_use_it() => Assert.Equal(
        "met not-met False True 甲 197 件 / 200 件 = 98.5%。",
        Run(
            """
            项目 综合管理 {
              输入 甲 单位 件
              率 ≥ 98% 计算 甲 / 200 件
              量 ≥ 198 件 计算 甲
            }
            """,
            """
            var results = 综合管理.Evaluate(new 综合管理.Inputs { 甲 = (Exact)197 });
            return $"{results.率.Verdict.ToToken()} {results.量.Verdict.ToToken()} {typeof(综合管理.Inputs).GetField("率") != null} "
                + $"{typeof(综合管理.Inputs).GetField("甲") != null} {results.率.Reason}";
            """));

    private static string Run(string program, string body) => Consumer.Run(Checked.Clean(program).Model, body);
}
