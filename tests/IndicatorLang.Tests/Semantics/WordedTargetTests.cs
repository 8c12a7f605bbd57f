using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Targets as tables have them, and what to write instead.</summary>
public sealed class WordedTargetTests
{
    [Theory]
    [InlineData("培训人数 不低于500人", "≥ 500 人")]
    [InlineData("培训人数 不少于 500 人 来源 \"合同\"", "≥ 500 人")]
    [InlineData("投诉率 不超过3%", "≤ 3%")]
    [InlineData("合格率 大于等于 90% // 按合同", "≥ 90%")]
    [InlineData("合格率 达到90%以上", "≥ 90%")]
    [InlineData("满意度 80%至95%", "in [80%, 95%]")]
    [InlineData("活动场次 ≥ 五场", "≥ 5 场")]
    [InlineData("合格率 ≥ 百分之九十", "≥ 90%")]
    public void One_that_is_certain_is_repaired(string line, string target)
    {
        var diagnostic = Assert.Single(Checked.Program(line).Diagnostics);
        var edit = Assert.Single(Assert.Single(diagnostic.Fixes).Edits);
        Assert.Equal(target, edit.NewText);
        Assert.Contains($"“{target}”", diagnostic.Message.Zh, StringComparison.Ordinal);
        Checked.Clean(line.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));
    }

    [Theory]
    [InlineData("服务水平 提升", "达成 \"提升\"")]
    [InlineData("合格率 90%", "≥ 90%”“≤ 90%”或“= 90%")]
    [InlineData("培训人数 约 500 人", "“约 500 人”不能当作目标")]
    [InlineData("状况 ≥ 良好级", "没有级别“良好级”")]
    public void One_that_is_not_certain_is_told_without_a_repair(string line, string zh)
    {
        var diagnostic = Assert.Single(Checked.Program(line).Diagnostics);
        Assert.Contains(zh, diagnostic.Message.Zh, StringComparison.Ordinal);
        Assert.Empty(diagnostic.Fixes);
    }

    [Fact]
    public void The_reason_of_the_verdict_says_the_same()
    {
        var compilation = Checked.Program("培训人数 不低于500人");
        Assert.Equal(compilation.Diagnostics[0].Message, compilation.Descriptor("培训人数").Error);
    }

    [Fact]
    public void An_amount_that_looks_like_a_month_is_not_changed()
    {
        Assert.Empty(Assert.Single(Checked.Program("培训支出 ≤ 2023.5").Diagnostics).Fixes);
        Assert.Equal("2023-05", Checked.Program("培训次数 ≥ 2 次 截止 2023.5").Diagnostics[0].Fixes[0].Edits[0].NewText);
    }

    [Fact]
    public void A_colon_behind_a_heading_is_deleted()
    {
        var diagnostic = Assert.Single(Checked.Program("产出指标：{\n合格率 ≥ 90%\n}").Diagnostics);
        Assert.Equal(("IND1021", string.Empty), (diagnostic.Code, diagnostic.Fixes[0].Edits[0].NewText));
        Assert.Equal(4, diagnostic.Location.Span.Start);
    }

    [Fact]
    public void That_a_broken_indicator_is_invalid_is_no_test() =>
        Assert.Contains("IND4301", Checked.Codes("课程数 in [8, 4]\n测试 \"x\" { 期望 课程数 数据无效 }"));
}
