using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Model;

/// <summary>What the model says of a program as a whole.</summary>
public sealed class ProgramModelTests
{
    [Fact]
    public void The_indicators_are_those_of_all_projects_in_order()
    {
        var model = Checked.Program("项目 甲 {\n一 ≥ 1\n二 ≥ 1\n}\n项目 乙 {\n三 ≥ 1\n}\n").Model;
        Assert.Equal(["一", "二", "三"], model.Indicators.Select(indicator => indicator.Descriptor.Name));
    }

    [Theory]
    [InlineData("2019-01", "2019-12", false)]
    [InlineData("2019-12-31", "2019", false)]
    [InlineData("2019-12", "2019-12-01", false)]
    [InlineData("2019-12-02", "2019-12-01", true)]
    [InlineData("2020", "2019", true)]
    public void A_period_is_the_wrong_way_round_when_its_last_day_is_before_its_first(string start, string end, bool isInverted) =>
        Assert.Equal(isInverted, Checked.Program($"项目 甲 {{\n执行期 {start} .. {end}\n一 ≥ 1\n}}\n").Model.Projects[0].Header.IsPeriodInverted);

    /// <summary>Two targets on one computed indicator have one actual, so both have to compute it alike, however they spell it.</summary>
    [Theory]
    [InlineData("甲 / 乙", "甲 / 乙", true)]
    [InlineData("甲 / 乙", "(甲) / (乙)", true)]
    [InlineData("甲 / 乙", "乙 / 甲", false)]
    [InlineData("甲 / 乙", "甲 / 乙 + 0", false)]
    [InlineData("甲 / 乙 + 1", "甲 / 乙 + 2", false)]
    [InlineData("甲 / 乙 + 1", "甲 / 乙 - 1", false)]
    [InlineData("舍入(甲 / 乙, 2)", "舍入(甲 / 乙, 2)", true)]
    [InlineData("舍入(甲 / 乙, 2)", "舍入(甲 / 乙, 3)", false)]
    [InlineData("舍入(甲 / 乙, 2)", "截断(甲 / 乙, 2)", false)]
    [InlineData("(甲 + 乙) / (甲 - 乙)", "(甲 + 乙) / (甲 + 乙)", false)]
    [InlineData("最大(甲, 乙) / 乙", "最大(甲, 甲) / 乙", false)]
    public void Two_targets_on_one_indicator_compute_it_alike(string first, string second, bool isAlike) => Assert.Equal(
        isAlike, !Checked.Program($"输入 甲 单位 件\n输入 乙 单位 件\n率 ≥ 1% 计算 {first}\n率 ≤ 99% 计算 {second}\n").HasErrors);

    [Theory]
    [InlineData("数 ≥ 1 万元 计算 舍入(甲, 2)", "数 ≤ 9 万元 计算 舍入(甲, 2)", true)]
    [InlineData("数 ≥ 1 万元 计算 舍入(甲, 2)", "数 ≤ 90000 元 计算 舍入(甲, 2)", false)]
    [InlineData("数 ≥ 1 万元 计算 甲 * 2", "数 ≤ 90000 元 计算 甲 * 2", true)]
    public void What_is_rounded_in_another_unit_is_another_value(string first, string second, bool isAlike) =>
        Assert.Equal(isAlike, !Checked.Program($"输入 甲 单位 元\n{first}\n{second}\n").HasErrors);

    [Fact]
    public void A_scale_has_a_worst_and_a_best_level_and_other_types_are_open_ended()
    {
        Assert.Equal("[0, 2]", IndicatorLang.Model.Domain.Of(IndicatorType.Level(Scale.Timeliness)).ToString());
        Assert.True(IndicatorLang.Model.Domain.Of(IndicatorType.Level(Scale.Timeliness)).IsDiscrete);
        Assert.Equal("[0, 3]", IndicatorLang.Model.Domain.Of(IndicatorType.Level(Scale.Grade)).ToString());
        Assert.True(IndicatorLang.Model.Domain.Of(IndicatorType.Date) is { IsAll: true, IsDiscrete: true });
        Assert.True(IndicatorLang.Model.Domain.Of(IndicatorType.Percent) is { IsAll: true, IsDiscrete: false });
    }
}
