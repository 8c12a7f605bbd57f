using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>= where a limit is meant.</summary>
public class EqualityLimitTests
{
    [Theory]
    [InlineData("办结时限 = 2 个工作日", "= 2 个工作日")]
    [InlineData("费用结算周期 = 45 天", "= 45 天")]
    [InlineData("签证办理时效 in [4 天, 4 天]", "in [4 天, 4 天]")]
    [InlineData("热线响应 = 30 分钟", "= 30 分钟")]
    [InlineData("急件工作日 = 2 个工作日", "= 2 个工作日")]
    [InlineData("急件工作日 = 2 个", "= 2 个")]
    [InlineData("急件工作日 = 2", "= 2")]
    [InlineData("时效 { 项目验收 = 3 个月 }", "= 3 个月")]
    [InlineData("项目完成时间 = 2019-12-31", "= 2019-12-31")]
    [InlineData("报表报送日期 = 2019年6月", "= 2019年6月")]
    [InlineData("装备到货时间 = 2024-06-30", "= 2024-06-30")]
    [InlineData("系统上线时间 = 2024-06", "= 2024-06")]
    public void It_is_reported(string line, string words) => Assert.Equal([$"IND4008 {words}"], Checked.Findings(line));

    [Fact]
    public void The_fix_makes_it_a_limit_and_says_that_verdicts_change()
    {
        var fix = Assert.Single(Assert.Single(Checked.Program("急件工作日 = 2 个").Diagnostics).Fixes);
        Assert.True(fix.ChangesVerdicts);
        Assert.Equal("≤ 2 个工作日", Assert.Single(fix.Edits).NewText);
    }

    [Fact]
    public void A_deadline_is_repaired_in_the_words_of_the_file()
    {
        var fix = Assert.Single(Assert.Single(Checked.Program("项目完成时间 = 2019年12月").Diagnostics).Fixes);
        Assert.True(fix.ChangesVerdicts);
        Assert.Equal("≤ 2019年12月", Assert.Single(fix.Edits).NewText);
    }

    [Theory]
    [InlineData("办结时限 ≤ 2 个工作日")]
    [InlineData("培训天数 = 5 天")]
    [InlineData("时效 { 培训天数 = 5 天 }")]
    [InlineData("展览 = 10 天")]
    [InlineData("办结时限 = 0 天")]
    [InlineData("急件工作日 ≤ 2 个")]
    [InlineData("课题数 = 4 个")]
    [InlineData("工作日值班 = 2 个")]
    [InlineData("项目完成时间 ≤ 2019-12-31")]
    [InlineData("项目完成时间 in [2019-03, 2019-12]")]
    [InlineData("开幕日期 = 2019-10-01")]
    [InlineData("工资发放日期 = 2019-10-10")]
    public void Other_targets_are_not(string line) => Checked.Clean(line);
}
