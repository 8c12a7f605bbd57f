using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Emit;

/// <summary>The typed interface, used by C# that is compiled against it.</summary>
public sealed class TypedInterfaceTests
{
    private const string Show = """return string.Join(" ", results.All.Select(result => result.Verdict.ToToken()));""";

    [Fact]
    public void Every_kind_has_an_input_of_its_type() => Assert.Equal(
        "met met met met met met met met met met met",
        Consumer.Run(Samples.Program(Samples.AllKinds), $$"""
            var results = 综合管理.Evaluate(new 综合管理.Inputs
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
            });
            {{Show}}
            """));

    [Fact]
    public void Nothing_set_is_not_reported_or_not_due() => Assert.Equal(
        "not-reported not-due not-applicable",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("甲", IndicatorType.Number, 1),
                Samples.AtLeast("乙", IndicatorType.Number, 1) with { Due = new DateOnly(2020, 1, 1) },
                Samples.AtLeast("丙", IndicatorType.Number, 1)),
            $"var results = 综合管理.Evaluate(new 综合管理.Inputs {{ 丙 = Input<Exact>.NotApplicable }}, new DateOnly(2019, 6, 30)); {Show}"));

    [Fact]
    public void Values_that_are_none_of_the_type_are_invalid() => Assert.Equal(
        "invalid invalid invalid invalid",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("辆", IndicatorType.Count("辆", isWhole: true), 1),
                Samples.AtLeast("级", IndicatorType.Level(Samples.OwnScale), 1),
                Samples.AtMost("天", IndicatorType.Duration(DurationFamily.Days), 1),
                Samples.AtMost("时", IndicatorType.Duration(DurationFamily.Clock), 1)),
            $$"""
            var results = 综合管理.Evaluate(new 综合管理.Inputs
            {
                辆 = (Exact)2.5m,
                级 = (时效)3,
                天 = Duration.Between(new DateOnly(2019, 2, 2), new DateOnly(2019, 2, 1)),
                时 = Duration.Between(new DateOnly(2019, 2, 1), new DateOnly(2019, 2, 1)),
            });
            {{Show}}
            """));

    [Fact]
    public void Several_targets_share_one_input() => Assert.Equal(
        "met not-met 甲 1",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("甲", IndicatorType.Percent, 0.8m),
                Samples.AtMost("甲", IndicatorType.Percent, 0.9m) with { TargetIndex = 1 }),
            """
            var results = 综合管理.Evaluate(new 综合管理.Inputs { 甲 = Percent.Of(95) });
            return $"{results.甲.Verdict.ToToken()} {results.甲_2.Verdict.ToToken()} {results[1].Indicator.Name} {results.甲_2.Indicator.TargetIndex}";
            """));

    [Fact]
    public void One_name_with_two_types_is_two_inputs_told_apart_by_their_headings() => Assert.Equal(
        "met met met met",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("培训", IndicatorType.Count("场"), 1, "产出目标", "数量"),
                Samples.AtLeast("培训", IndicatorType.Percent, 0.9m, "产出目标", "质量"),
                Samples.AtMost("培训", IndicatorType.Count("场"), 9, "产出目标", "数量"),
                Samples.AtMost("会议", IndicatorType.Number, 9, "产出目标", "质量")),
            $$"""
            var results = 综合管理.Evaluate(new 综合管理.Inputs { 数量_培训 = (Exact)2, 质量_培训 = Percent.Of(95), 会议 = (Exact)1 });
            _ = results.数量_培训_2;
            {{Show}}
            """));

    [Fact]
    public void A_line_in_error_has_an_invalid_result_and_no_input() => Assert.Equal(
        "invalid met False",
        Consumer.Run(
            Samples.Program(
                Samples.AtLeast("甲", IndicatorType.Number, 1) with { Error = new LocalizedText("错", "wrong") },
                Samples.AtLeast("乙", IndicatorType.Number, 1)),
            """
            var results = 综合管理.Evaluate(new 综合管理.Inputs { 乙 = (Exact)1 });
            return $"{results.甲.Verdict.ToToken()} {results.乙.Verdict.ToToken()} {typeof(综合管理.Inputs).GetField("甲") != null}";
            """));

    [Fact]
    public void Inputs_can_be_changed_one_by_one() => Assert.Equal(
        "met",
        Consumer.Run(
            Samples.Program(Samples.AtLeast("甲", IndicatorType.Number, 1)),
            $"var inputs = new 综合管理.Inputs {{ 甲 = (Exact)0 }}; var results = 综合管理.Evaluate(inputs with {{ 甲 = (Exact)1 }}); {Show}"));

    /// <summary>What stands above a line of the program is what an editor shows at the member; it cannot get out of its element.</summary>
    [Fact]
    public void Documentation_comments_are_remarks_of_the_members()
    {
        var compilation = Checked.Clean("/// 含租赁车辆\n/// </para></remarks><evil/> \\u0022\n车辆准点率 ≥ 98%\n");
        Assert.Equal("含租赁车辆\n</para></remarks><evil/> \\u0022", compilation.Descriptor("车辆准点率").Documentation);
        var source = string.Concat(ProgramEmitter.EmitSources(compilation.Model, new EmitOptions()).Select(file => file.Text));
        const string Remarks = "/// <remarks><para>含租赁车辆</para><para>&lt;/para&gt;&lt;/remarks&gt;&lt;evil/&gt; \\u0022</para></remarks>";
        Assert.Equal(2, source.Split(Remarks).Length - 1);
    }
}
