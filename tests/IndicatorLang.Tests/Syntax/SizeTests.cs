namespace IndicatorLang.Tests.Syntax;

/// <summary>The cost is linear in the text, broken or not: anything else would keep these tests running for minutes.</summary>
public class SizeTests
{
    [Theory]
    [InlineData("e in [2019-03, 2019-09\n", 20_000, 20_000)]
    [InlineData("a ≥ ≥ 5\n", 20_000, 20_000)]
    [InlineData("(\n", 20_000, 20_000)]
    [InlineData("/* a\n", 20_000, 20_000)]
    [InlineData("}", 20_000, 20_000)]
    [InlineData("甲 {", 100_000, 1)]
    [InlineData("“", 50_000, 1)]
    [InlineData("a ", 50_000, 1)]
    public void Many_mistakes_are_found_one_by_one(string part, int count, int diagnostics) =>
        Assert.Equal(diagnostics, Parsed.Tree(Repeat(part, count)).Diagnostics.Length);

    [Theory]
    [InlineData("甲 = 5 计算 a", " + a", 30_000)]
    [InlineData("甲 = 5 计算 ", "- ", 30_000, "IND1070")]
    [InlineData("甲 = 5 计算 a", " a", 30_000, "IND1039")]
    [InlineData("甲 = 5", " 、", 30_000, "IND1039")]
    [InlineData("甲 = 0", " 或 = 1", 40_000, "IND1016")]
    public void Long_lines_are_read(string start, string part, int count, params string[] codes) =>
        Assert.Equal(codes, Parsed.Codes(start + Repeat(part, count)));

    [Fact]
    public void A_long_chain_nests_and_can_still_be_walked()
    {
        var tree = Parsed.Clean("甲 = 0" + Repeat(" 或 = 1", 30_000));
        Assert.Equal(60_001, tree.Root.DescendantNodes().Count(node => node is IndicatorLang.Syntax.TargetSyntax));
    }

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
