using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Robustness;

/// <summary>The rules on files that a square of their length would not get through.</summary>
public class LargeAnalysisTests
{
    private const int Many = 10_000;

    /// <summary>Every second target is broken in two, so that the short cut for intervals does not do.</summary>
    [Fact]
    public void Ten_thousand_targets_on_one_name()
    {
        var lines = Enumerable.Range(1, Many).Select(i => i % 2 == 0 ? $"培训 ≥ {i} 次" : $"培训 < {i} 次 或 > {Many + i} 次");
        var codes = Checked.Codes(string.Join('\n', lines)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["IND4102"], codes);
    }

    [Fact]
    public void Ten_thousand_figures_in_prose()
    {
        var prose = string.Join('；', Enumerable.Range(0, Many).Select(i => $"任务{i}达到 {i} 次"));
        var lines = string.Join('\n', Enumerable.Range(0, Many).Select(i => $"任务{i} ≥ {(i == 7 ? 8 : i)} 次"));
        Assert.Contains("IND4018 ≥ 8 次", Checked.Findings($"项目 甲 {{\n年度目标 \"{prose}\"\n{lines}\n}}"));
    }

    [Fact]
    public void Ten_thousand_projects_that_differ()
    {
        var projects = Enumerable.Range(0, Many).Select(i => $"项目 项目{i} {{ 学员满意度 ≥ {80 + (i % 3)}% }}");
        Assert.Equal(["IND4015"], Checked.Codes(string.Join('\n', projects)));
    }
}
