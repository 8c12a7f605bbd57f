using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Scales that a file declares, and the built-in ones behind them.</summary>
public class ScaleTests
{
    [Theory]
    [InlineData("结项 = 及时", "及时性")]
    [InlineData("结项 ≥ 良", "优良中差")]
    [InlineData("结项 = 是", "是否")]
    [InlineData("结项 = 及时性.基本及时", "及时性")]
    [InlineData("等级 时效 { 快 > 慢 }\n结项 = 快", "时效")]
    [InlineData("结项 = 快\n等级 时效 { 快 > 慢 }", "时效")]
    [InlineData("等级 送达 { 及时 > 超时 }\n结项 = 及时", "送达")]
    [InlineData("等级 送达 { 及时 > 超时 }\n结项 = 及时性.及时", "及时性")]
    [InlineData("等级 送达 { 及时 > 超时 }\n结项 = 不及时", "及时性")]
    [InlineData("等级 甲级 { 好 > 合规 }\n等级 乙级 { 合规 > 待改 }\n结项 ≥ 乙级.合规", "乙级")]
    public void A_level_is_found_in_its_scale(string program, string scale) =>
        Assert.Equal(scale, Checked.Clean(program).Descriptor("结项").Type.Scale!.Name);

    [Theory]
    [InlineData("结项 = 快", "IND2007 快")]
    [InlineData("结项 = 及时性.快", "IND2007 及时性.快")]
    [InlineData("结项 = 时效.快", "IND2009 时效")]
    [InlineData("等级 甲级 { 好 > 合规 }\n等级 乙级 { 合规 > 待改 }\n结项 ≥ 合规", "IND2008 合规")]
    [InlineData("等级 甲级 { 好 > 合规 }\n结项 in {好, 及时}", "IND3003 及时")]
    public void A_level_that_is_not_clear_is_refused(string program, string finding)
    {
        var compilation = Checked.Program(program + Checked.Bystander);
        Assert.Equal([finding], Checked.Findings(compilation));
        Assert.Equal(["结项"], Checked.InError(compilation));
    }

    [Theory]
    [InlineData("等级 时效 { 快 }", "IND2017 时效")]
    [InlineData("等级 时效 { 快 > 慢 > 快 }", "IND2011 快")]
    [InlineData("等级 时效 { 快 > 快 }", "IND2011 快")]
    [InlineData("等级 时效 { 快 > 慢 }\n等级 时效 { 慢 > 快 }", "IND2010 时效")]
    public void A_wrong_scale_is_reported_once_and_nothing_rests_on_it(string declaration, string finding)
    {
        var compilation = Checked.Program(declaration + "\n结项 = 快" + Checked.Bystander);
        Assert.Equal([finding], Checked.Findings(compilation));
        Assert.Equal(["结项"], Checked.InError(compilation));
    }

    [Fact]
    public void A_misspelt_level_gets_its_neighbours() =>
        Assert.Contains("“及时”", Checked.Program("结项 = 即时").Diagnostics[0].Message.Zh, StringComparison.Ordinal);

    [Fact]
    public void The_levels_are_ordered_best_first()
    {
        var target = Checked.Clean("等级 时效 { 提前 > 按时 > 逾期 }\n结项 ≥ 按时").Descriptor("结项").Target;
        Assert.Equal(1, target.Lower!.Value.Value);
        Assert.Equal(2, target.Upper!.Value.Value);
    }
}
