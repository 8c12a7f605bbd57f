using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Verification;

namespace IndicatorLang.Tests.Verification;

/// <summary>Which sides a target has, and which of them an actual touches.</summary>
public class TestCoverageTests
{
    [Theory]
    [InlineData("甲 ≥ 98%", "低于 98%|等于 98%|高于 98%")]
    [InlineData("甲 > 98%", "低于 98%|等于 98%|高于 98%")]
    [InlineData("甲 = 4 次", "低于 4 次|等于 4 次|高于 4 次")]
    [InlineData("甲 ≠ 4 次", "低于 4 次|等于 4 次|高于 4 次")]
    [InlineData("甲 in [80%, 95%)", "低于 80%|等于 80%|高于 80%|低于 95%|等于 95%|高于 95%")]
    [InlineData("甲 < 5 或 in [7, 9)", "低于 5|等于 5|高于 5|低于 7|等于 7|高于 7|低于 9|等于 9|高于 9")]
    [InlineData("甲 ≥ 100% 上限 100% 忽略 IND4004 \"上级规定\"", "低于 100%|等于 100%")]
    [InlineData("培训覆盖率 = 100%", "低于 100%|等于 100%")]
    [InlineData("培训覆盖率 in [0%, 90%)", "等于 0%|高于 0%|低于 90%|等于 90%|高于 90%")]
    [InlineData("投诉 = 0 次", "等于 0 次|高于 0 次")]
    [InlineData("人数增量 = 0 人", "低于 0 人|等于 0 人|高于 0 人")]
    [InlineData("甲 ≤ 2 小时", "低于 2 小时|等于 2 小时|高于 2 小时")]
    [InlineData("甲 ≤ 2019-09", "2019-09-30 及以前|2019-10-01 及以后")]
    [InlineData("甲 in [2019-03, 2019-09]", "2019-02-28 及以前|2019-03-01 至 2019-09-30|2019-10-01 及以后")]
    [InlineData("甲 ≠ 2019-12-31", "2019-12-30 及以前|2019-12-31|2020-01-01 及以后")]
    [InlineData("甲 = 2019-03 或 = 2019-09", "2019-02-28 及以前|2019-03-01 至 2019-03-31|2019-04-01 至 2019-08-31|2019-09-01 至 2019-09-30|2019-10-01 及以后")]
    [InlineData("甲 ≥ 良", "优|良|中|差")]
    [InlineData("甲 达成 \"民心相通\"", "达成|部分达成|未达成")]
    [InlineData("甲 ≥ 5 或 < 5 忽略 IND4103 \"为了测试\"", "")]
    public void Sides_of_a_target(string line, string sides) =>
        Assert.Equal(sides, string.Join('|', TargetSide.Of(Checked.Clean(line).Model.Indicators.Single()).Select(side => side.Text.Zh)));

    [Theory]
    [InlineData("甲 ≥ 98%", "98%", "等于 98%")]
    [InlineData("甲 ≥ 98%", "197/200", "高于 98%")]
    [InlineData("甲 in [80%, 95%]", "85%", "高于 80%|低于 95%")]
    [InlineData("甲 in [80%, 95%]", "95%", "高于 80%|等于 95%")]
    [InlineData("甲 in [2019-03, 2019-09]", "2019-09", "2019-03-01 至 2019-09-30")]
    [InlineData("甲 in [2019-03, 2019-09]", "2019", "")]
    [InlineData("甲 in [2019-03, 2019-09]", "2020", "2019-10-01 及以后")]
    [InlineData("甲 ≥ 良", "中", "中")]
    [InlineData("甲 ≤ 45 天", "2019-03-20..2019-05", "")]
    [InlineData("甲 ≤ 45 天", "2019-03-20..2019-04", "低于 45 天")]
    public void What_an_actual_touches(string line, string actual, string sides)
    {
        var coverage = Coverage($"{line}\n测试 \"某测试\" {{\n给定 甲 = {actual}\n期望 甲 未达标\n}}");
        Assert.Equal(sides, string.Join('|', Assert.Single(coverage.Targets).Sides.Where(side => side.IsTouched).Select(side => side.Side.Text.Zh)));
    }

    [Fact]
    public void Shares_are_rounded_down_and_missing_actuals_touch_no_side()
    {
        var coverage = Coverage("甲 ≥ 98%\n乙 ≥ 5\n测试 \"一\" {\n给定 甲 = 98%\n期望 甲 达标\n}\n测试 \"二\" {\n期望 乙 未填报\n}\n丙 ≤ 2019-09");
        Assert.Equal((8, 1, 12), (coverage.Sides, coverage.TouchedSides, coverage.Percent));
        Assert.Equal([true, true, false], coverage.Targets.Select(target => target.IsTouched));
    }

    /// <summary>A certain value lies on exactly one of the three sides of each bound.</summary>
    [FsCheck.Xunit.Property]
    public void A_value_is_on_one_side_of_each_bound(int low, byte width, int value)
    {
        var indicator = Checked.Clean($"甲 in [{low}, {(long)low + width}]").Model.Indicators.Single();
        var touched = TargetSide.Of(indicator).Count(side => side.IsTouchedBy(Actual.Of(value)));
        Assert.Equal(width == 0 ? 1 : 2, touched);
    }

    private static TestCoverage Coverage(string text)
    {
        var compilation = Checked.Clean(text);
        var runner = new TestRunner(compilation.Interpret());
        return TestCoverage.Of(compilation.Model, compilation.Model.Tests.Select(runner.Run));
    }
}
