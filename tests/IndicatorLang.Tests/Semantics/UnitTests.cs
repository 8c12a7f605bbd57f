using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Units that a file declares.</summary>
public class UnitTests
{
    [Theory]
    [InlineData("单位 箱 = 12 瓶\n水 ≥ 5 箱", "瓶", "60")]
    [InlineData("水 ≥ 5 箱\n单位 箱 = 12 瓶", "瓶", "60")]
    [InlineData("单位 箱 = 12 瓶\n单位 车 = 100 箱\n水 ≥ 2 车", "瓶", "2400")]
    [InlineData("单位 车 = 100 箱\n单位 箱 = 12 瓶\n水 ≥ 2 车", "瓶", "2400")]
    [InlineData("单位 箱 = 12 瓶\n水 ≥ 5 万箱", "瓶", "600000")]
    [InlineData("单位 万粒 = 10000 粒\n水 ≥ 5.5 万粒", "粒", "55000")]
    [InlineData("单位 万粒 = 1 万粒\n水 ≥ 5.5 万粒", "粒", "55000")]
    [InlineData("单位 公里 = 1000 米\n水 ≥ 0.5 公里", "米", "500")]
    [InlineData("单位 打 = 0.5 箱\n水 ≥ 3 打", "箱", "3/2")]
    [InlineData("水 ≥ 3 箱", "箱", "3")]
    [InlineData("水 ≥ 3 百箱", "箱", "300")]
    [InlineData("水 ≥ 3 十万箱", "箱", "300000")]
    [InlineData("水 ≥ 3 百万千克", "千克", "3000000")]
    [InlineData("单位 百盒 = 144 盒\n水 ≥ 2 百盒", "盒", "288")]
    [InlineData("单位 箱 = 1 百瓶\n水 ≥ 2 千箱", "瓶", "200000")]
    public void A_declared_unit_converts_exactly(string program, string unit, string lower)
    {
        var descriptor = Checked.Clean(program).Descriptor("水");
        Assert.Equal(IndicatorType.Count(unit), descriptor.Type);
        var value = descriptor.Target.Lower!.Value.Value;
        Assert.Equal(lower, value.IsInteger ? $"{value.Numerator}" : $"{value.Numerator}/{value.Denominator}");
    }

    [Theory]
    [InlineData("单位 万元户 = 3 户\n水 ≥ 2 万元户", "户")]
    [InlineData("单位 旬 = 10 天\n水 ≥ 2 旬", "天")]
    [InlineData("水 ≥ 2 \"万元\"", "万元")]
    [InlineData("水 ≥ 2 \"人 次\"", "人 次")]
    public void The_whole_run_is_the_unit_where_it_is_declared_or_quoted(string program, string unit) =>
        Assert.Equal(unit, Checked.Clean(program).Descriptor("水").Type.Unit);

    [Theory]
    [InlineData("单位 辆 整数\n车 in (1 辆, 3 辆)", 2, 2)]
    [InlineData("单位 辆 整数\n车 > 3 辆 且 < 6 辆", 4, 5)]
    [InlineData("单位 车队 = 4 辆\n单位 辆 整数\n车 in (1 车队, 2 车队)", 5, 7)]
    [InlineData("单位 车队 = 4 辆 整数\n车 in (1 车队, 2 车队)", 5, 7)]
    public void A_whole_unit_has_whole_values(string program, int lower, int upper)
    {
        var target = Checked.Clean(program).Descriptor("车").Target;
        Assert.Equal(new Bound(lower, true), target.Lower);
        Assert.Equal(new Bound(upper, true), target.Upper);
    }

    [Theory]
    [InlineData("单位 辆 整数\n车 ≥ 2.5 辆", "IND3006 2.5 辆")]
    [InlineData("单位 辆 整数\n车 in (1 辆, 2 辆)", "IND3005 in (1 辆, 2 辆)")]
    [InlineData("单位 车队 = 4 辆\n单位 辆 整数\n车 ≥ 0.1 车队", "IND3006 0.1 车队")]
    public void A_whole_unit_refuses_the_rest(string program, string finding) => Assert.Equal([finding], Checked.Findings(program));

    [Theory]
    [InlineData("单位 元 = 100 分", "IND2012 元")]
    [InlineData("单位 天 整数", "IND2012 天")]
    [InlineData("单位 万 = 10 千", "IND2012 万")]
    [InlineData("单位 百 = 100 个", "IND2012 百")]
    [InlineData("单位 千万 = 10 百万", "IND2012 千万")]
    [InlineData("单位 月 = 30 天", "IND2012 月")]
    public void A_built_in_unit_keeps_its_meaning(string declaration, string finding)
    {
        var compilation = Checked.Program(declaration + "\n支出 ≤ 500 元\n周期 ≤ 3 天" + Checked.Bystander);
        Assert.Equal([finding], Checked.Findings(compilation));
        Assert.Empty(Checked.InError(compilation));
    }

    [Theory]
    [InlineData("单位 箱 = 12", "IND3010 12")]
    [InlineData("单位 箱 = 0 瓶", "IND3010 0 瓶")]
    [InlineData("单位 箱 = -2 瓶", "IND3010 -2 瓶")]
    [InlineData("单位 箱 = 2 瓶/人", "IND3010 2 瓶/人")]
    [InlineData("单位 箱 = 很多", "IND3010 很多")]
    [InlineData("单位 箱 = 12 瓶\n单位 箱 = 24 瓶", "IND2010 箱")]
    [InlineData("单位 箱 = 3 箱", "IND2013 箱")]
    [InlineData("单位 箱 = 2 件\n单位 件 = 3 箱", "IND2013 箱")]
    [InlineData("单位 件 = 3 箱\n单位 箱 = 2 件", "IND2013 件")]
    [InlineData("单位 车 = 2 箱\n单位 箱 = 2 件\n单位 件 = 3 箱", "IND2013 箱")]
    public void A_wrong_declaration_is_reported_once_and_nothing_rests_on_it(string declaration, string finding)
    {
        var compilation = Checked.Program(declaration + "\n水 ≥ 5 箱\n运量 ≤ 5 万箱\n配额 ≥ 3 箱/人" + Checked.Bystander);
        Assert.Equal([finding], Checked.Findings(compilation));
        Assert.Equal(["水", "运量", "配额"], Checked.InError(compilation));
    }

    [Theory]
    [InlineData("单位 箱 = 12\n单位 车 = 100 箱")]
    [InlineData("单位 车 = 2 箱\n单位 箱 = 2 件\n单位 件 = 3 箱")]
    public void What_is_counted_in_a_wrong_unit_is_wrong(string declaration)
    {
        var compilation = Checked.Program(declaration + "\n运量 ≤ 5 车" + Checked.Bystander);
        Assert.Single(compilation.Diagnostics);
        Assert.Equal(["运量"], Checked.InError(compilation));
    }

    [Fact]
    public void A_rate_is_not_declared()
    {
        var compilation = Checked.Program("单位 箱 = 12 瓶\n单位 箱/人 = 3 瓶\n水 ≥ 5 箱\n配额 ≥ 3 箱/人" + Checked.Bystander);
        Assert.Equal(["IND3010 箱/人"], Checked.Findings(compilation));
        Assert.Equal(["配额"], Checked.InError(compilation));
    }

    [Fact]
    public void A_unit_may_be_said_to_be_itself() => Checked.Clean("单位 箱 = 1 箱\n水 ≥ 5 箱");
}
