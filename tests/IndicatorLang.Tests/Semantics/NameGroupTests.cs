using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Lines that share a name: one indicator for each type, and an ordinal for each of its targets.</summary>
public class NameGroupTests
{
    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≤ 9 次\n培训 ≠ 7 次", "0 1 2")]
    [InlineData("培训 ≥ 4 次\n研究 ≥ 4 次\n培训 ≤ 9 次", "0 0 1")]
    [InlineData("数量 { 培训 ≥ 4 次 }\n质量 { 培训 ≥ 90% }", "0 0")]
    [InlineData("数量 { 培训 ≥ 4 次\n培训 ≤ 9 次 }\n质量 { 培训 ≥ 90% }\n时效 { 培训 ≤ 95% }", "0 1 0 1")]
    [InlineData("饮用水 ≥ 5 箱\n饮用水 ≤ 100 瓶\n单位 箱 = 12 瓶", "0 1")]
    [InlineData("办结 ≤ 15 天\n甲 { 办结 ≤ 15 个工作日 }\n乙 { 办结 ≥ 1 周 }", "0 0 1")]
    [InlineData("项目 甲 { 培训 ≥ 4 次 }\n项目 乙 { 培训 ≥ 4 次 }", "0 0")]
    public void Targets_of_one_type_on_one_name_are_counted(string program, string ordinals) =>
        Assert.Equal(ordinals, Ordinals(Checked.Clean(program)));

    [Theory]
    [InlineData("培训 ≥ 4 次\n培训 ≥ 2019-02-30\n培训 ≤ 9 次", "0 1 2")]
    [InlineData("培训 ≥ 2019-02-30\n培训 ≥ 4 次", "0 1")]
    [InlineData("培训 ≥ 2019-02-30\n培训 ≤ 2019-02-31", "0 1")]
    [InlineData("数量 { 培训 ≥ 4 次 }\n质量 { 培训 ≥ 90% }\n时效 { 培训 ≥ 2019-02-30 }", "0 0 1")]
    public void A_line_in_error_counts_with_the_first_of_its_name(string program, string ordinals) =>
        Assert.Equal(ordinals, Ordinals(Checked.Program(program)));

    [Fact]
    public void Two_types_on_one_name_in_one_section_cannot_be_told_apart()
    {
        var compilation = Checked.Program("质量 {\n  培训 ≥ 4 次\n  培训 ≥ 90%\n  培训 ≤ 9 次\n}");
        Assert.Equal(["IND2006 培训"], Checked.Findings(compilation));
        Assert.Equal(2, compilation.Diagnostics[0].Location.Start.Line);
        Assert.Equal(1, Assert.Single(compilation.Diagnostics[0].Related).Location.Start.Line);
        Assert.All(compilation.Model.Indicators, indicator => Assert.NotNull(indicator.Descriptor.Error));
        Assert.Equal("0 1 2", Ordinals(compilation));
    }

    [Theory]
    [InlineData("APEC卡 ≥ 7 人\nＡＰＥＣ卡 ≥ 5 人", "IND2005 ＡＰＥＣ卡")]
    [InlineData("\"培训(次)\" ≥ 4 次\n\"培训（次）\" ≥ 3 次", "IND2005 \"培训（次）\"")]
    [InlineData("\"5G基站数\" ≥ 4 个\n\"５G基站数\" ≥ 3 个", "IND2005 \"５G基站数\"")]
    public void Names_that_differ_by_width_only_are_reported(string program, string finding) =>
        Assert.Equal([finding], Checked.Findings(program));

    [Theory]
    [InlineData("项目 甲 { APEC卡 ≥ 7 人 }\n项目 乙 { ＡＰＥＣ卡 ≥ 5 人 }")]
    [InlineData("培训 ≥ 4 次\n培训课 ≥ 3 次")]
    [InlineData("é ≥ 4 次\ne\u0301 ≤ 9 次")]
    public void Names_that_are_alike_or_different_are_not_reported(string program) => Checked.Clean(program);

    [Fact]
    public void A_composed_and_a_decomposed_name_are_one_indicator() =>
        Assert.Equal("0 1", Ordinals(Checked.Clean("é ≥ 4 次\ne\u0301 ≤ 9 次")));

    private static string Ordinals(Compilation compilation) =>
        string.Join(' ', compilation.Model.Indicators.Select(indicator => indicator.Descriptor.TargetIndex));
}
