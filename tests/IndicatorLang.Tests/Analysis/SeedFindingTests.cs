using IndicatorLang.Testing;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Analysis;

/// <summary>
/// What a check of the five tables finds: the mistakes of the original document, each where it stands, and nothing else. A
/// rule that adds a finding here must be one that a reviewer of the table would thank for.
/// </summary>
public class SeedFindingTests
{
    [Theory]
    [InlineData(
        "信息管理",
        "IND4019 信息管理", // no cost
        "IND4019 信息管理", // no satisfaction
        "IND4001 2009-12-31",
        "IND4012 信息安全技术服务完成率", // and three more percents under 数量
        "IND4020 ≥ 90%", // 19 of 23
        "IND4011 ≥ 1")]
    [InlineData(
        "综合管理",
        "IND4019 综合管理",
        "IND4002 2018-01-01 .. 2018-12-31",
        "IND4011 = 35",
        "IND4012 培训覆盖率",
        "IND4003 2019-03", // and 2019-09
        "IND4003 2019-12",
        "IND4004 ≥ 100%")]
    [InlineData(
        "外事事务",
        "IND4019 外事事务",
        "IND4012 接待任务完成率",
        "IND4011 ≥ 25", // and ≥ 50, ≥ 4
        "IND4012 车辆准时率",
        "IND4014 车辆准点率")]
    [InlineData(
        "出国签证事务",
        "IND4019 出国签证事务",
        "IND4018 > 30000 人次",
        "IND4011 ≥ 3", // and ≥ 10
        "IND4004 ≥ 100%",
        "IND4008 = 2 个",
        "IND4008 = 4 个",
        "IND4013 = 0",
        "IND4012 车辆的准点率",
        "IND4014 车辆的准点率",
        "IND4012 任务完成率")]
    [InlineData(
        "其他项目",
        "IND4019 其他项目",
        "IND4012 日常工作完成率",
        "IND4011 ≥ 21", // and four more
        "IND4004 ≥ 100%",
        "IND4004 ≥ 100%",
        "IND4004 ≥ 100%",
        "IND4012 车辆维护")] // a number of times under 时效
    public void A_table_shows_its_own_mistakes_only(string table, params string[] findings)
    {
        var compilation = Compilation.Create(Read(table));
        Assert.Equal(findings, Checked.Findings(compilation));
        Assert.False(compilation.HasErrors);
    }

    /// <summary>Each name once, and what all tables lack once.</summary>
    [Fact]
    public void Together_the_tables_show_where_they_differ()
    {
        string[] tables = ["外事事务", "出国签证事务", "信息管理", "综合管理", "其他项目"];
        var compilation = Compilation.Create(tables.Select(Read));
        var found = compilation.Diagnostics.Where(diagnostic => diagnostic.Code is "IND4015" or "IND4019").ToList();

        Assert.Equal(
            ["IND4015 工作人员满意度", "IND4015 服务对象满意度", "IND4015 车辆准点率", "IND4019 成本", "IND4019 满意度"],
            found.Select(diagnostic => $"{diagnostic.Code} {Subject(diagnostic.Message.Zh)}").Order(StringComparer.Ordinal));
        Assert.Equal(4, found.Single(diagnostic => diagnostic.Code == "IND4019" && diagnostic.Message.Zh.Contains("成本", StringComparison.Ordinal)).Related.Length);

        string Subject(string message) => message.StartsWith('“') ? message[1..message.IndexOf('”', StringComparison.Ordinal)]
            : message.Contains("成本", StringComparison.Ordinal) ? "成本" : "满意度";
    }

    /// <summary>The purchases add up to 127,400 yuan, and the funds of each project to its amount.</summary>
    [Fact]
    public void Amounts_that_add_up_are_no_finding()
    {
        string[] tables = ["外事事务", "出国签证事务", "信息管理", "综合管理", "其他项目"];
        Assert.DoesNotContain(
            Compilation.Create(tables.Select(Read)).Diagnostics, diagnostic => diagnostic.Code is "IND4009" or "IND4010");
    }

    private static SourceText Read(string table)
    {
        var path = Repository.PathTo("seeds", table + ".ind");
        return new SourceText(path, File.ReadAllText(path));
    }
}
