using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>The rules on the period of a project: inverted, outside of the year, and dates outside of it.</summary>
public class PeriodRuleTests
{
    [Theory]
    [InlineData("2019-02-01 .. 2009-12-31", "2009-12-31")]
    [InlineData("2019-02-01 .. 2019-01-31", "2019-01-31")]
    [InlineData("2019Q2 .. 2019-03", "2019-03")]
    [InlineData("2020 .. 2019", "2019")]
    public void A_period_that_ends_before_it_starts_is_reported(string period, string end)
    {
        var compilation = Checked.Program($"项目 甲 {{\n年度 2019\n执行期 {period}\n结项 ≤ 2019-09\n}}");

        // The other rules on periods have nothing to say on one that is ignored.
        Assert.Equal([$"IND4001 {end}"], Checked.Findings(compilation));
        Assert.False(compilation.HasErrors);
        Assert.Empty(Checked.InError(compilation));
    }

    [Theory]
    [InlineData("2019-02-01 .. 2019-02-01")]
    [InlineData("2019-02 .. 2019-02-01")]
    [InlineData("2019-02-28 .. 2019-02")]
    [InlineData("2019 .. 2019-01")]
    [InlineData("2019")]
    public void A_period_of_a_day_or_more_is_not(string period) => Checked.Clean($"项目 甲 {{\n执行期 {period}\n准点率 ≥ 98%\n}}");

    [Theory]
    [InlineData("2018-01-01 .. 2018-12-31")]
    [InlineData("2020-01-01 .. 2020-12-31")]
    [InlineData("2020")]
    public void A_period_outside_of_the_year_is_reported(string period) => Assert.Equal(
        [$"IND4002 {period}"], Checked.Findings($"项目 甲 {{\n年度 2019\n执行期 {period}\n准点率 ≥ 98%\n}}"));

    [Theory]
    [InlineData("2018-07-01 .. 2019-01-01")]
    [InlineData("2019-12-31 .. 2021-06-30")]
    [InlineData("2018 .. 2020")]
    [InlineData("2019-03")]
    public void A_period_with_a_day_in_the_year_is_not(string period) =>
        Checked.Clean($"项目 甲 {{\n年度 2019\n执行期 {period}\n准点率 ≥ 98%\n}}");

    [Theory]
    [InlineData("≤ 2020-01", "2020-01")]
    [InlineData("≤ 2018-12-31", "2018-12-31")]
    [InlineData("= 2020Q1", "2020Q1")]
    [InlineData("in [2018-03, 2019-09]", "2018-03")]
    [InlineData("< 2020-02", "2020-02")]
    [InlineData("> 2018-11", "2018-11")]
    [InlineData("≥ 98% 截止 2020-03", "2020-03")]
    [InlineData("≤ 2019-09 截止 2018年", "2018年")]
    public void A_date_outside_of_the_period_is_reported(string target, string date) =>
        Assert.Equal([$"IND4003 {date}"], Checked.Findings(Project2019(target)));

    [Theory]
    [InlineData("≤ 2019-12-31")]
    [InlineData("≤ 2019")]
    [InlineData("≥ 2019-01-01")]
    [InlineData("in [2019-03, 2019-09]")]
    [InlineData("< 2020")]
    [InlineData("< 2020-01")]
    [InlineData("< 2020-01-01")]
    [InlineData("> 2018")]
    [InlineData("> 2018-12-31")]
    [InlineData("in (2018-12, 2020-01)")]
    [InlineData("≥ 98% 截止 2019-12")]
    public void A_date_within_the_period_or_at_its_border_is_not(string target) => Checked.Clean(Project2019(target));

    [Fact]
    public void Without_a_period_no_date_is_outside() => Checked.Clean("项目 甲 {\n年度 2019\n结项 ≤ 2023-09\n}");

    [Theory]
    [InlineData("≤ 2018-09", "2018-09")]
    [InlineData("in [2018-03, 2018-09]", "2018-09")]
    [InlineData("= 2018年", "2018年")]
    [InlineData("≥ 98% 截止 2018-12", "2018-12")]
    [InlineData("≥ 2018-09", null)]
    [InlineData("in [2018-10, 2019-03]", null)]
    [InlineData("≤ 2018-12 或 ≥ 2019-03", null)]
    public void Without_a_period_what_is_over_before_the_year_is_reported(string target, string? date) =>
        Assert.Equal(date is null ? [] : [$"IND4003 {date}"], Checked.Findings($"项目 甲 {{\n年度 2019\n开幕 {target}\n}}"));

    private static string Project2019(string target) => $"项目 甲 {{\n执行期 2019-01-01 .. 2019-12-31\n开幕 {target}\n}}";
}
