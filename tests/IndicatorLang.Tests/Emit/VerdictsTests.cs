using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Emit;

/// <summary>The verdict-only route, used by C# that is compiled against it.</summary>
public sealed class VerdictsTests
{
    private const string AllSet = """
        new 综合管理.Inputs
        {
            车辆准点率 = Percent.OfRatio(197, 200),
            增幅 = (Exact)2.5m,
            投诉数 = (Exact)0,
            车辆保障 = (Exact)3,
            公务用车费用 = (Exact)299_999.99m,
            亩均成本 = (Exact)1600,
            物品采购及时性 = DatePeriod.Month(2019, 9),
            正常签证完成办理时效 = Duration.Between(new DateOnly(2019, 1, 30), new DateOnly(2019, 2, 21)),
            到货时效 = 时效.按时,
            刊登专栏及时性 = 及时性.及时,
            加强对外交往 = Achievement.Achieved,
        }
        """;

    [Fact]
    public void Each_indicator_has_a_verdict_by_name_and_by_place() => Assert.Equal(
        "Met NotReported Invalid NotDue NotApplicable",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("甲", IndicatorType.Percent, 0.8m),
                Samples.AtLeast("乙", IndicatorType.Number, 1),
                Samples.AtLeast("丙", IndicatorType.Number, 1) with { Error = new LocalizedText("错", "wrong") },
                Samples.AtLeast("丁", IndicatorType.Number, 1) with { Due = new DateOnly(2020, 1, 1) },
                Samples.AtLeast("戊", IndicatorType.Level(Samples.OwnScale), 1)),
            """
            var inputs = new 综合管理.Inputs { 甲 = Percent.Of(95), 戊 = Input<时效>.NotApplicable };
            var verdicts = 综合管理.Judge(inputs, new DateOnly(2019, 6, 30));
            return $"{verdicts.甲} {verdicts[1]} {verdicts.丙} {verdicts.丁} {verdicts.戊}";
            """));

    [Fact]
    public void Nothing_is_allocated() => Assert.Equal(
        "0",
        Consumer.Run(Samples.Program(Samples.AllKinds), $$"""
            var inputs = {{AllSet}};
            var (met, allocated) = (0, 0L);
            for (var turn = 0; turn < 2; turn++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < 1000; i++)
                {
                    inputs.车辆准点率 = Percent.Of(90m + (i / 100m));
                    inputs.公务用车费用 = (Exact)(i + 0.25m);
                    inputs.物品采购及时性 = DatePeriod.Month(2019, 1 + (i % 12));
                    met += (int)综合管理.Judge(inputs)[0];
                }

                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            return allocated.ToString();
            """));

    [Fact]
    public void A_computed_indicator_allocates_nothing_and_agrees() => Assert.Equal(
        "NotMet Met Invalid NotReported NotApplicable 0",
        Consumer.Run(
            Checked.Clean("项目 综合管理 {\n  输入 准点 单位 车次\n  输入 全部 单位 车次\n  准点率 ≥ 98% 计算 准点 / 全部\n}\n").Model,
            """
            var text = "";
            (Input<Exact> Part, Input<Exact> Whole)[] rows =
            [
                ((Exact)195, (Exact)200), ((Exact)197, (Exact)200), ((Exact)1, (Exact)0), ((Exact)1, default), (Input<Exact>.NotApplicable, (Exact)1),
            ];
            var allocated = 0L;
            for (var turn = 0; turn < 2; turn++)
            {
                foreach (var row in rows)
                {
                    var inputs = new 综合管理.Inputs { 准点 = row.Part, 全部 = row.Whole };
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var verdict = 综合管理.Judge(inputs)[0];
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before + (turn == 0 ? 0 : allocated);
                    if (verdict != 综合管理.Evaluate(inputs)[0].Verdict) { return $"{verdict}: the routes disagree"; }
                    text += turn == 0 ? verdict + " " : "";
                }
            }

            return text + allocated;
            """));
}
