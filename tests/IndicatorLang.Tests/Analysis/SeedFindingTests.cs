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
    [InlineData("信息管理", "IND4001 2009-12-31")]
    [InlineData(
        "综合管理",
        "IND4002 2018-01-01 .. 2018-12-31",
        "IND4003 2019-03",
        "IND4003 2019-09",
        "IND4003 2019-12",
        "IND4004 ≥ 100%")]
    [InlineData("外事事务")]
    [InlineData("出国签证事务", "IND4004 ≥ 100%")]
    [InlineData("其他项目", "IND4004 ≥ 100%", "IND4004 ≥ 100%", "IND4004 ≥ 100%")]
    public void A_table_shows_its_own_mistakes_only(string table, params string[] findings)
    {
        var path = Repository.PathTo("seeds", table + ".ind");
        var compilation = Compilation.Create(new SourceText(path, File.ReadAllText(path)));
        Assert.Equal(findings, Checked.Findings(compilation));
        Assert.False(compilation.HasErrors);
    }
}
