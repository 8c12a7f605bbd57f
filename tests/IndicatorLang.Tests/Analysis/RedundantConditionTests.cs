using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>A condition within a target that says nothing beside the others.</summary>
public class RedundantConditionTests
{
    [Theory]
    [InlineData("车辆准点率 ≥ 80% 且 ≥ 90%", "≥ 80%")]
    [InlineData("车辆准点率 ≥ 90% 且 ≥ 90%", "≥ 90%")]
    [InlineData("车辆准点率 ≥ 80% 或 ≥ 90%", "≥ 90%")]
    [InlineData("得分 ≠ 3 且 ≥ 5", "≠ 3")]
    [InlineData("得分 ≤ 5 或 ≥ 3 或 = 4 忽略 IND4103 \"另一条\"", "= 4")]
    [InlineData("得分 in {3, 5, 3}", "3")]
    [InlineData("得分 (≥ 3 且 ≥ 5) 或 = 1", "≥ 3")]
    [InlineData("得分 ≥ 9 或 ≥ 5 且 ≤ 3", "≥ 5 且 ≤ 3")]
    [InlineData("采购 ≤ 2019-09 且 ≤ 2019-12", "≤ 2019-12")]
    [InlineData("采购 in {2019-09, 2019Q3}", "2019-09")]
    [InlineData("评价 ≥ 良 且 ≥ 中", "≥ 中")]
    [InlineData("评价 ≥ 良 或 = 优", "= 优")]
    [InlineData("办结 ≤ 2 周 且 ≤ 14 天", "≤ 14 天")]
    public void It_is_reported_where_it_stands(string line, string condition) =>
        Assert.Equal([$"IND4160 {condition}"], Checked.Findings(line));

    [Theory]
    [InlineData("结余率 ≥ 80% 且 ≤ 95%")]
    [InlineData("得分 ≥ 80 且 ≤ 95 且 ≠ 90")]
    [InlineData("得分 < 5 或 in [7, 9) 或 = 5")]
    [InlineData("得分 ≥ 8 且 ≤ 9 或 ≥ 3 且 ≤ 5")]
    [InlineData("资金支付率 ≥ 90% 且 ≤ 100%")]
    [InlineData("评价 in {优, 良} 或 = 差")]
    [InlineData("交流 达成 \"民心相通\" 且 达成 \"民心相通\"")]
    public void Others_are_not(string line) => Checked.Clean(line);

    [Fact]
    public void The_condition_that_covers_it_is_shown()
    {
        var diagnostic = Assert.Single(Checked.Program("车辆准点率 ≥ 80% 且 ≥ 90%").Diagnostics);
        var related = Assert.Single(diagnostic.Related);
        Assert.Equal("≥ 90%", related.Location.Source[related.Location.Span]);
    }

    [Fact]
    public void Two_that_are_the_same_are_said_to_be() => Assert.Contains(
        "“90%”与前面的“90%”相同", Assert.Single(Checked.Program("完成率 in {90%, 90%}").Diagnostics).Message.Zh, StringComparison.Ordinal);

    /// <summary>Random targets, against the only definition that matters: without the condition the same values are admitted.</summary>
    [Fact]
    public void A_reported_condition_changes_no_verdict_and_each_that_changes_none_is_reported()
    {
        var random = new SplitMix64(20260715);
        string[] operators = ["≥", "≤", ">", "<", "=", "≠"];
        for (var round = 0; round < 400; round++)
        {
            var parts = Enumerable.Range(0, 2 + random.Below(3)).Select(_ => $"{operators[random.Below(operators.Length)]} {random.Below(6)}").ToList();
            var word = random.Below(2) == 0 ? " 且 " : " 或 ";
            var all = Verdicts(string.Join(word, parts));
            var found = Checked.Program("得分 " + string.Join(word, parts)).Diagnostics.Where(diagnostic => diagnostic.Code == "IND4160").ToList();
            if (all is null)
            {
                Assert.Empty(found);
                continue;
            }

            var without = parts.Where((_, i) => Verdicts(string.Join(word, parts.Where((_, k) => k != i))) is { } rest && rest.SequenceEqual(all)).Count();
            Assert.True(found.Count > 0 == without > 0, string.Join(word, parts));
        }
    }

    // Which of the numbers from -1 to 7, halves included, meet a target; null for one that is in error.
    private static List<bool>? Verdicts(string target)
    {
        var compilation = Checked.Program("得分 " + target);
        return compilation.HasErrors ? null
            : [.. Enumerable.Range(-2, 17).Select(twice => compilation.Model.Projects[0].Indicators[0].Descriptor.Target.Contains(Exact.Ratio(twice, 2)))];
    }
}
