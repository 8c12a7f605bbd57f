using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Targets, and where a line ends.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("=", ComparisonOperator.Equal)]
    [InlineData("＝", ComparisonOperator.Equal)]
    [InlineData("≠", ComparisonOperator.NotEqual)]
    [InlineData("!=", ComparisonOperator.NotEqual)]
    [InlineData("！＝", ComparisonOperator.NotEqual)]
    [InlineData(">", ComparisonOperator.Greater)]
    [InlineData("＞", ComparisonOperator.Greater)]
    [InlineData("≥", ComparisonOperator.GreaterOrEqual)]
    [InlineData("≧", ComparisonOperator.GreaterOrEqual)]
    [InlineData(">=", ComparisonOperator.GreaterOrEqual)]
    [InlineData("＞＝", ComparisonOperator.GreaterOrEqual)]
    [InlineData("<", ComparisonOperator.Less)]
    [InlineData("＜", ComparisonOperator.Less)]
    [InlineData("≤", ComparisonOperator.LessOrEqual)]
    [InlineData("≦", ComparisonOperator.LessOrEqual)]
    [InlineData("<=", ComparisonOperator.LessOrEqual)]
    public void Comparisons(string sign, ComparisonOperator expected)
    {
        Assert.Equal(expected, Parsed.Target<ComparisonTargetSyntax>($"{sign} 5").Operator);
        Assert.Equal(expected, Assert.IsType<ComparisonTargetSyntax>(Parsed.Line($"甲{sign}5").Target).Operator);
    }

    [Theory]
    [InlineData("in [5, 6]", true, true, "5", "6")]
    [InlineData("in (5, 6]", false, true, "5", "6")]
    [InlineData("in [5, 6)", true, false, "5", "6")]
    [InlineData("in(5,6)", false, false, "5", "6")]
    [InlineData("属于［5，6］", true, true, "5", "6")]
    [InlineData("in [5, ..)", true, false, "5", null)]
    [InlineData("in (5, ..)", false, false, "5", null)]
    [InlineData("in (.., 6]", false, true, null, "6")]
    [InlineData("in (.., 6)", false, false, null, "6")]
    [InlineData("in [-5 万元, 2 万元]", true, true, "-5 万元", "2 万元")]
    [InlineData("in [1,200]", true, true, "1", "200")]
    public void Intervals(string text, bool lowerClosed, bool upperClosed, string? lower, string? upper)
    {
        var interval = Parsed.Target<IntervalTargetSyntax>(text);
        Assert.Equal((lowerClosed, upperClosed), (interval.LowerClosed, interval.UpperClosed));
        Assert.Equal((lower, upper), (interval.Lower?.ToString(), interval.Upper?.ToString()));
    }

    [Fact]
    public void A_comma_in_a_set_separates() =>
        Assert.Equal(["1", "200"], Parsed.Target<SetTargetSyntax>("in {1,200}").Values.Select(value => value.ToString()));

    [Fact]
    public void And_binds_tighter_than_or_and_both_go_to_the_left()
    {
        var or = Parsed.Target<CombinedTargetSyntax>("= 1 或 ≥ 2 且 ≤ 3 且 ≠ 2.5 或 = 9");
        Assert.False(or.IsAnd);
        Assert.Equal("= 9", or.Right.ToString());
        var left = Assert.IsType<CombinedTargetSyntax>(or.Left);
        Assert.False(left.IsAnd);
        Assert.Equal("= 1", left.Left.ToString());
        var and = Assert.IsType<CombinedTargetSyntax>(left.Right);
        Assert.True(and.IsAnd);
        Assert.Equal("≥ 2 且 ≤ 3", and.Left.ToString());
        Assert.Equal("≠ 2.5", and.Right.ToString());
    }

    [Fact]
    public void Brackets_group()
    {
        var and = Parsed.Target<CombinedTargetSyntax>("(= 1 或 = 2) and ≠ 3");
        Assert.True(and.IsAnd);
        Assert.Equal("= 1 或 = 2", Assert.IsType<ParenthesizedTargetSyntax>(and.Left).Target.ToString());
    }

    [Fact]
    public void A_statement_is_a_target() =>
        Assert.Equal("民心相通，深化友谊", Parsed.Target<StatementTargetSyntax>("达成 \"民心相通，深化友谊\"").Text.Value);

    [Theory]
    [InlineData("≥3辆且≤5辆", 2)]
    [InlineData("≥3辆and≤5辆", 2)]
    [InlineData("≥80%且≤95%", 2)]
    [InlineData("≥2019-03且≤2019-09", 2)]
    [InlineData("= 及时 或 = 提前", 2)]
    public void Connectives_need_no_blanks(string target, int conditions) =>
        Assert.Equal(conditions, Parsed.Target<CombinedTargetSyntax>(target).DescendantNodes().Count(node => node is TargetSyntax));

    [Theory]
    [InlineData("a ≥\n  5 个")]
    [InlineData("a ≥ 1 且\n  ≤ 5")]
    [InlineData("a ≥ 1 或\n\n\n  = 0")]
    [InlineData("a in [1,\n 5]")]
    [InlineData("a in [1\n, 5\n]")]
    [InlineData("a (≥ 1\n 且 ≤ 5)")]
    [InlineData("a in {优,\n 良}")]
    [InlineData("a ≥ 5 // 注释")]
    [InlineData("a /* 注释\n注释 */ ≥ 5")]
    [InlineData("a 达成\n \"甲\"")]
    public void A_line_goes_on_inside_brackets_and_after_an_operator(string text) => Assert.NotNull(Parsed.Line(text).Target);

    [Theory]
    [InlineData("数量 { a ≥ 5 }")]
    [InlineData("数量\n{\n  a ≥ 5\n}")]
    [InlineData("数量 { a ≥ 5\r\n}\r\n")]
    [InlineData("数量 {a in {优}}")]
    [InlineData("数量 { b = 1 } 质量 { a ≥ 5 }")]
    public void A_brace_ends_a_line(string text) =>
        Assert.Equal("a", Parsed.Clean(text).Root.DescendantNodes().OfType<IndicatorSyntax>().Last().Name.Value);

    [Fact]
    public void Deep_brackets_are_refused_and_shallow_ones_read()
    {
        var shallow = string.Concat(Enumerable.Repeat("(", 200)) + "= 1" + string.Concat(Enumerable.Repeat(")", 200));
        Assert.NotNull(Parsed.Line("a " + shallow).Target);
        var deep = string.Concat(Enumerable.Repeat("(", 300)) + "= 1" + string.Concat(Enumerable.Repeat(")", 300));
        Assert.Equal(["IND1015"], Parsed.Codes("a " + deep + "\n" + Parsed.Bystander));
        var blocks = string.Concat(Enumerable.Repeat("甲 {\n", 300)) + "a = 1" + string.Concat(Enumerable.Repeat("}", 300));
        Assert.Equal(["IND1015"], Parsed.Codes(blocks + "\n" + Parsed.Bystander));
    }
}
