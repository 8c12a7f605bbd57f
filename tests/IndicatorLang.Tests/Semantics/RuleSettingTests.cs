using IndicatorLang.Diagnostics;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>检查 IND4014 关闭 "理由": how grave the findings of a rule are, in a file or in a project.</summary>
public class RuleSettingTests
{
    private const string Twins = "车辆准点率 ≥ 98%\n车辆准时率 ≥ 95%\n";

    [Theory]
    [InlineData("检查 IND4014 关闭 \"例\"")]
    [InlineData("检查 near-duplicate-names 关闭 \"例\"")]
    [InlineData("check \"near-duplicate-names\" off \"例\"")]
    [InlineData("检查 ind4014 关闭 “例”")]
    public void A_rule_is_switched_off(string setting) => Checked.Clean($"{setting}\n{Twins}");

    [Theory]
    [InlineData("提示", Severity.Info)]
    [InlineData("info", Severity.Info)]
    [InlineData("警告 \"例\"", Severity.Warning)]
    [InlineData("错误", Severity.Error)]
    [InlineData("ERROR", Severity.Error)]
    public void The_level_is_the_one_that_is_set(string level, Severity severity)
    {
        var compilation = Checked.Program($"{Twins}检查 IND4014 {level}\n");
        Assert.Equal(severity, Assert.Single(compilation.Diagnostics).Severity);
        Assert.Equal(severity == Severity.Error, compilation.HasErrors);
        Assert.Empty(Checked.InError(compilation));
    }

    [Fact]
    public void A_setting_is_for_its_project_only()
    {
        var program = $"项目 甲 {{\n检查 IND4014 关闭 \"例\"\n{Twins}}}\n项目 乙 {{\n{Twins}}}\n";
        Assert.Equal(7, Assert.Single(Checked.Program(program).Diagnostics).Location.Start.Line);
    }

    [Fact]
    public void The_setting_of_a_project_wins()
    {
        var program = $"检查 IND4014 关闭 \"例\"\n项目 甲 {{\n检查 IND4014 错误\n{Twins}}}\n项目 乙 {{\n{Twins}}}\n";
        Assert.Equal(Severity.Error, Assert.Single(Checked.Program(program).Diagnostics).Severity);
    }

    [Fact]
    public void A_line_can_be_silenced_whatever_the_level() =>
        Checked.Clean("检查 IND4004 错误\n验收合格率 ≥ 100% 忽略 IND4004 \"合同如此约定\"");

    [Fact]
    public void The_line_of_a_project_can_be_silenced()
    {
        const string Weights = "{\n准点率 ≥ 98% 分值 50\n培训 ≥ 4 次 分值 30\n}";
        Assert.Equal(["IND4016"], Checked.Codes($"项目 甲 {Weights}"));
        Checked.Clean($"项目 甲 忽略 IND4016 \"其余在别的表里\" {Weights}");
        Assert.Equal(["IND4006", "IND4016"], Checked.Codes($"项目 甲 忽略 IND4001 \"例\" {Weights}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("检查 IND4014", "IND1140")]
    [InlineData("检查 IND4014 \"例\"", "IND1140")]
    [InlineData("检查 IND4014 不查 \"例\"", "IND1140")]
    [InlineData("检查", "IND1019")]
    [InlineData("检查 IND4014 关闭", "IND1141")]
    [InlineData("检查 IND4014 关闭 \"\"", "IND1141")]
    [InlineData("检查 IND9999 提示", "IND1142")]
    [InlineData("检查 near-duplicates 提示", "IND1142")]
    [InlineData("检查 IND1021 提示", "IND1143")]
    [InlineData("检查 IND5008 提示", "IND1143")]
    [InlineData("检查 IND4014 提示 5", "IND1144")]
    [InlineData("检查 IND4014 提示 \"例\" 关闭 \"例\"", "IND1144")]
    [InlineData("检查 IND4014 提示\n检查 IND4014 提示", "IND1145")]
    public void A_setting_that_is_wrong_has_its_message(string setting, string code) =>
        Assert.Equal([code], Checked.Codes($"{setting}{Checked.Bystander}"));

    [Fact]
    public void The_nearest_rule_is_offered() => Assert.Contains(
        "near-duplicate-names",
        Assert.Single(Checked.Program($"检查 near-duplicate-name 提示{Checked.Bystander}").Diagnostics).Message.Zh,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("检查 ≥ 5 次")]
    [InlineData("检查次数 ≥ 5 次")]
    [InlineData("检查 { 走访 ≥ 5 次 }")]
    [InlineData("检查 in [3 次, 5 次]")]
    public void A_name_is_still_a_name(string line) => Checked.Clean(line);
}
