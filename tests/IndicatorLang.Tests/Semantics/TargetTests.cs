using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Targets that the checker refuses, each with one diagnostic at the words it is about.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("≥ 80% 且 ≤ 95 天", "IND3003 95 天")]
    [InlineData("in [80%, 95]", "IND3003 95")]
    [InlineData("in {优, 及时}", "IND3003 及时")]
    [InlineData("≥ 3 辆 或 = 2 台", "IND3003 2 台")]
    [InlineData("≥ 3 天 且 ≤ 5 个工作日", "IND3003 5 个工作日")]
    [InlineData("≤ 1 年 且 ≥ 30 天", "IND3003 30 天")]
    [InlineData("≤ 5 小时 或 ≤ 1 天", "IND3003 1 天")]
    [InlineData("≥ 2 pp 且 ≤ 5%", "IND3003 5%")]
    [InlineData("达成 \"好\" 或 ≥ 5", "IND3003 达成 \"好\"")]
    public void Two_kinds_of_values_do_not_compare(string target, string finding) => Refused(target, finding);

    [Theory]
    [InlineData("in [2019-09, 2019-03]", "IND3004 in [2019-09, 2019-03]")]
    [InlineData("in (95%, 80%)", "IND3004 in (95%, 80%)")]
    [InlineData("in [2 万元, 3000 元]", "IND3004 in [2 万元, 3000 元]")]
    [InlineData("≥ 5 或 in [3, 2]", "IND3004 in [3, 2]")]
    [InlineData("(in [3, 2] 或 = 9) 且 ≠ 1", "IND3004 in [3, 2]")]
    [InlineData("in [优, 差]", "IND3004 in [优, 差]")]
    public void A_reversed_interval_is_refused(string target, string finding) => Refused(target, finding);

    [Theory]
    [InlineData("in [5, 5)", "IND3005 in [5, 5)")]
    [InlineData("in (5, 5)", "IND3005 in (5, 5)")]
    [InlineData("> 5 且 < 5", "IND3005 > 5 且 < 5")]
    [InlineData("≥ 5 且 ≤ 3", "IND3005 ≥ 5 且 ≤ 3")]
    [InlineData("= 5 且 = 6", "IND3005 = 5 且 = 6")]
    [InlineData("> 优", "IND3005 > 优")]
    [InlineData("< 不及时", "IND3005 < 不及时")]
    [InlineData("> 2019-03 且 < 2019-04", "IND3005 > 2019-03 且 < 2019-04")]
    public void A_target_that_nothing_meets_is_refused(string target, string finding) => Refused(target, finding);

    [Theory]
    [InlineData("in [5, 5]")]
    [InlineData("in (2019-03, 2019-05)")]
    [InlineData("in (4 辆, 5 辆)")]
    [InlineData("≥ 5 或 ≤ 3")]
    [InlineData("in [2019年, 2019-03]")]
    [InlineData("in [不及时, 基本及时]")]
    [InlineData("≥ 1 年 且 ≤ 18 个月")]
    [InlineData("≥ 1 小时 且 ≤ 90 分钟")]
    [InlineData("≥ 3000 元 且 ≤ 1 万元")]
    [InlineData("≥ 5‰ 且 ≤ 1%")]
    [InlineData("= 0 或 (≥ 5 且 ≤ 9)")]
    public void A_target_that_something_meets_is_not(string target) => Checked.Clean("结项 " + target);

    [Theory]
    [InlineData("≤ 2019-02-29", "IND3002 2019-02-29")]
    [InlineData("≤ 2019-13", "IND3002 2019-13")]
    [InlineData("in [2019-02-29, 2019Q5]", "IND3002 2019-02-29", "IND3002 2019Q5")]
    [InlineData("≤ 3 月", "IND3007 月")]
    [InlineData("= 快 或 = 慢", "IND2007 快", "IND2007 慢")]
    public void Every_value_is_checked_by_itself(string target, params string[] findings) => Refused(target, findings);

    [Theory]
    [InlineData("达成 \"民心相通\"")]
    [InlineData("(达成 \"民心相通\")")]
    [InlineData("达成 \"民心相通\" 且 达成 \"深化友谊\"")]
    public void A_statement_is_rated_as_a_whole(string target)
    {
        var descriptor = Checked.Clean("结项 " + target).Descriptor("结项");
        Assert.Equal(IndicatorType.Statement, descriptor.Type);
        Assert.Equal(2, Assert.Single(descriptor.Target.Intervals).Lower!.Value.Value);
    }

    [Theory]
    [InlineData("分值 -5", "IND3009 -5")]
    [InlineData("分值 很高", "IND3009 很高")]
    [InlineData("分值 5 元", "IND3009 5 元")]
    [InlineData("截止 5", "IND3009 5")]
    [InlineData("截止 2019-02-30", "IND3002 2019-02-30")]
    [InlineData("上限 100", "IND3009 100")]
    [InlineData("上限 2019-03", "IND3009 2019-03")]
    [InlineData("上限 3 月", "IND3007 月")]
    public void A_clause_takes_values_of_its_kind(string clause, string finding) => Refused("≥ 98% " + clause, finding);

    [Theory]
    [InlineData("分值 5")]
    [InlineData("分值 2.5 分")]
    [InlineData("分值 0")]
    [InlineData("截止 2019-12")]
    [InlineData("截止 2019年第三季度")]
    [InlineData("上限 100%")]
    public void A_clause_of_its_kind_is_taken(string clause) => Checked.Clean("任务完成率 ≥ 98% " + clause);

    private static void Refused(string target, params string[] findings)
    {
        var compilation = Checked.Program("结项 " + target + Checked.Bystander);
        Assert.Equal(findings, Checked.Findings(compilation));
        Assert.Equal(["结项"], Checked.InError(compilation));
    }
}
