using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>忽略 silences warnings on its line, and nothing else.</summary>
public class SuppressionTests
{
    [Theory]
    [InlineData("验收合格率 ≥ 100% 忽略 IND4004 \"合同写明\"")]
    [InlineData("验收合格率 ≥ 100% 忽略 bounded-ratio \"合同写明\"")]
    [InlineData("验收合格率 ≥ 100% suppress ind4004 \"合同写明\"")]
    [InlineData("验收合格率 ≥ 100% 来源 \"合同\" 忽略 IND4004 \"合同写明\" 分值 5")]
    [InlineData("项目 甲 {\n执行期 2019-02-01 .. 2009-12-31 忽略 IND4001 \"原表如此\"\n准点率 ≥ 98%\n}")]
    [InlineData("验收合格率 in [\n  100%,\n  ..) 忽略 IND4004 \"合同写明\"")]
    [InlineData("项目 甲 {\n执行期 2019\n验收合格率 ≥ 100% 截止 2020-03 忽略 IND4004 \"甲\" 忽略 IND4003 \"乙\"\n}")]
    [InlineData("APEC卡 ≥ 7 人\nＡＰＥＣ卡 ≥ 5 人 忽略 IND2005 \"原表如此\"")]
    public void A_warning_is_silenced_on_its_line(string program) => Checked.Clean(program);

    [Fact]
    public void Another_line_is_not_silenced() => Assert.Equal(
        ["IND4004 ≥ 100%"], Checked.Findings("验收合格率 ≥ 100% 忽略 IND4004 \"合同写明\"\n抽检合格率 ≥ 100%"));

    /// <summary>A finding about several lines stays until each of them is silenced, and no clause on one of them is without use.</summary>
    [Theory]
    [InlineData("", "", "IND4012 甲覆盖率")]
    [InlineData(" 忽略 IND4012 \"沿用\"", "", "IND4012 甲覆盖率")]
    [InlineData("", " 忽略 IND4012 \"沿用\"", "IND4012 甲覆盖率")]
    [InlineData(" 忽略 IND4012 \"沿用\"", " 忽略 IND4012 \"沿用\"", "")]
    public void A_finding_about_two_lines(string first, string second, string finding) => Assert.Equal(
        finding, string.Join('\n', Checked.Findings($"数量 {{\n甲覆盖率 ≥ 95%{first}\n乙覆盖率 ≥ 90%{second}\n}}")));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_blank_reason_is_none(string reason) =>
        Assert.Contains("IND1066", Checked.Codes($"验收合格率 ≥ 100% 忽略 IND4004 {reason}"));

    [Fact]
    public void Another_code_is_not_silenced() => Assert.Equal(
        ["IND4004 ≥ 100%", "IND4006 IND4003"], Checked.Findings("验收合格率 ≥ 100% 忽略 IND4003 \"合同写明\""));

    [Theory]
    [InlineData("验收合格率 ≥ 100% 截止 5 忽略 IND4004 \"合同写明\"", "IND3009 5")]
    [InlineData("验收合格率 ≥ 100% 忽略 IND4004", "IND1066 IND4004")]
    public void A_line_in_error_is_not_also_said_to_suppress_nothing(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));

    [Theory]
    [InlineData("准点率 ≥ 98% 忽略 IND4004 \"多余\"", "IND4006 IND4004")]
    [InlineData("准点率 ≥ 98% 忽略 IND9999 \"没有\"", "IND2015 IND9999")]
    [InlineData("准点率 ≥ 98% 忽略 IND3004 \"错误\"", "IND2016 IND3004")]
    public void A_clause_that_does_nothing_is_reported(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));
}
