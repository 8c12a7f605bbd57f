using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Figures of the goal in prose against the rows they restate: only what is certain.</summary>
public class NarrativeTests
{
    [Theory]
    [InlineData("保证年度服务人次达到 30000 人次。", "> 30000 人次")]
    [InlineData("年度服务人次达到 3 万人次", "≥ 40000 人次")]
    [InlineData("年度服务人次大于30,000人次", "≥ 30000 人次")]
    [InlineData("年度服务人次不超过 30000 人次", "≥ 30000 人次")]
    [InlineData("一、年度服务人次30000人次以上；", "> 30000 人次")]
    [InlineData("年度 服务人次为 30000人次等目标", "= 29999 人次")]
    [InlineData("确保年度服务人次：30000 人次", "≥ 35000 人次")]
    [InlineData("年度服务人次达到 30000 人次", "≥ 25000")]
    [InlineData("年度服务人次达到 90%", "≥ 95%")]
    [InlineData("年底前完成年度服务人次 30000 人次", "≥ 25000 人次")]
    [InlineData("（1）年度服务人次30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次３００００人次", "≥ 40000 人次")]
    [InlineData("年度服务人次＞30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次>=30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次：≥30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次达到\n  30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次（含线上）达到30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次要达到30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次应不少于30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次须达30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次均达到30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次不得低于30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次合计30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次总计达到30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次突破30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次实现30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次保持在30000人次以上", "≥ 40000 人次")]
    [InlineData("年度服务人次稳定在30000人次", "≥ 40000 人次")]
    [InlineData("年度服务人次达到500名", "≥ 400 人")]
    [InlineData("全年开展年度服务人次300次", "≥ 200 次")]
    [InlineData("年度服务人次不超过300元/人", "≤ 400 元/人")]
    public void A_figure_that_disagrees_is_reported(string prose, string target) =>
        Assert.Equal([$"IND4018 {target}"], Checked.Findings(Program(prose, $"年度服务人次 {target}")));

    [Theory]
    [InlineData("年度服务人次达到 30000 人次", "≥ 30000 人次")]
    [InlineData("年度服务人次达到 3 万人次", "≥ 30000 人次")]
    [InlineData("年度服务人次达到 30000 人次", "= 30000 人次")]
    [InlineData("年度服务人次超过 30000 人次", "> 30000 人次")]
    [InlineData("年度服务人次约 30000 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次达到 30000 余人次", "≥ 25000 人次")]
    [InlineData("年度服务人次 30000 人次左右", "≥ 25000 人次")]
    [InlineData("年度服务人次达到 30000 人", "≥ 25000 人次")]
    [InlineData("接待年度服务人次达到 30000 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次较上年增加 300 人次", "≥ 25000 人次")]
    [InlineData("上半年年度服务人次达到 300 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次达到 30000 人次，年度服务人次达到 25000 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次达到 2019 年水平", "≥ 25000 人次")]
    [InlineData("年度服务人次达到 300 人次", "in [200 人次, 400 人次]")]
    [InlineData("服务 30000 人次", "≥ 25000 人次")]
    [InlineData("", "≥ 25000 人次")]
    [InlineData("到“十四五”末，年度服务人次达到 30000 人次", "≥ 25000 人次")]
    [InlineData("中长期目标：年度服务人次达到 30000 人次", "≥ 25000 人次")]
    [InlineData("中长期目标：\n  1. 年度服务人次达到 30000 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次低于 20000 人次的扣减服务费", "≥ 25000 人次")]
    [InlineData("年度服务人次（线上）达到 3000 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次\n  30 人次", "≥ 25000 人次")]
    [InlineData("年度服务人次要达到30000人次", "≥ 30000 人次")]
    [InlineData("年度服务人次>=３００００人次", "≥ 30000 人次")]
    [InlineData("年度服务人次达到500名", "≥ 500 人")]
    [InlineData("年度服务人次不超过400元/人", "≤ 400 元/人")]
    [InlineData("年度服务人次不超过300元/人", "≤ 400 元")]
    public void One_that_agrees_or_is_not_certain_is_not(string prose, string target) => Checked.Clean(Program(prose, $"年度服务人次 {target}"));

    /// <summary>A whole unit keeps &gt; 3 辆 as ≥ 4 辆, and the words are compared with what was written.</summary>
    [Theory]
    [InlineData("车辆保障达到 3 辆", "> 3 辆", true)]
    [InlineData("车辆保障不少于 3 辆", "> 3 辆", true)]
    [InlineData("车辆保障超过 3 辆", "> 3 辆", false)]
    [InlineData("车辆保障不少于 4 辆", "> 3 辆", false)]
    [InlineData("车辆保障不超过 3 辆", "< 3 辆", true)]
    [InlineData("车辆保障少于 3 辆", "< 3 辆", false)]
    [InlineData("车辆保障达到 6 辆", "> 3 辆", true)]
    public void A_whole_unit_is_compared_as_it_is_written(string prose, string target, bool isFound) => Assert.Equal(
        isFound ? [$"IND4018 {target}"] : [],
        Checked.Findings($"单位 辆 整数\n{Program(prose, $"车辆保障 {target}")}"));

    [Theory]
    [InlineData("差错率低于 2%", "≤ 2%", true)]
    [InlineData("差错率低于 2%", "= 2%", true)]
    [InlineData("差错率低于 2%", "< 2%", false)]
    [InlineData("差错率控制在 2% 以内", "≤ 2%", false)]
    [InlineData("差错率不高于 2%", "< 2%", true)]
    [InlineData("差错率高于 2%", "≥ 2%", true)]
    public void A_limit_is_compared_with_its_bound(string prose, string target, bool isFound) =>
        Assert.Equal(isFound ? [$"IND4018 {target}"] : [], Checked.Findings(Program(prose, $"差错率 {target}")));

    [Theory]
    [InlineData("执行期 2019-01 .. 2019-12\n项目总目标 \"培训次数达到 5 次。\"", true)]
    [InlineData("执行期 2019-01 .. 2021-12\n项目总目标 \"培训次数达到 15 次。\"", false)]
    [InlineData("项目总目标 \"培训次数达到 15 次。\"", false)]
    [InlineData("项目概况 \"上年培训次数 3 次；培训次数达到 5 次。\"", false)]
    [InlineData("项目概况 \"确保培训次数达到 5 次。\"", true)]
    [InlineData("项目用途 \"力争培训次数不少于 5 次。\"", true)]
    [InlineData("项目用途 \"力争培训次数不少于 4 次。\"", false)]
    public void Other_prose_counts_where_it_is_a_goal_of_the_year(string header, bool isFound) =>
        Assert.Equal(isFound ? ["IND4018 ≥ 4 次"] : [], Checked.Findings($"项目 甲 {{\n{header}\n培训次数 ≥ 4 次\n}}"));

    [Theory]
    [InlineData("年度目标")]
    [InlineData("年度绩效目标")]
    public void The_field_is_called_as_in_the_file(string field) => Assert.StartsWith(
        $"{field}的文字里",
        Assert.Single(Checked.Program($"项目 甲 {{\n{field} \"培训次数达到 5 次\"\n培训次数 ≥ 4 次\n}}").Diagnostics).Message.Zh,
        StringComparison.Ordinal);

    [Fact]
    public void The_longest_name_has_the_figure() =>
        Checked.Clean(Program("车辆保障及时率达到 95%", "车辆保障及时率 ≥ 95%\n及时率 ≥ 98%"));

    [Fact]
    public void The_place_in_the_prose_is_shown()
    {
        var diagnostic = Assert.Single(Checked.Program(Program("保证年度服务人次达到 30000 人次。", "年度服务人次 > 30000 人次")).Diagnostics);
        var related = Assert.Single(diagnostic.Related);
        Assert.Equal("达到 30000 人次", related.Location.Source[related.Location.Span]);
    }

    private static string Program(string prose, string lines) => $"项目 甲 {{\n年度目标 \"\"\"\n  {prose}\n  \"\"\"\n{lines}\n}}";
}
