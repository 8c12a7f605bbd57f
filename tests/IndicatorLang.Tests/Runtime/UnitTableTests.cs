using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Runtime;

/// <summary>What units mean: the type that they make of a number, and how many base units one of them is.</summary>
public sealed class UnitTableTests
{
    private static readonly UnitTable Declared = new(
        new DeclaredUnit("箱", 12, "瓶", IsWhole: false),
        new DeclaredUnit("托", 40, "箱", IsWhole: true),
        new DeclaredUnit("学时", 45, "分钟", IsWhole: false),
        new DeclaredUnit("课", 2, "学时", IsWhole: false),
        new DeclaredUnit("辆", 1, "辆", IsWhole: true),
        new DeclaredUnit("车队", 10, "辆", IsWhole: false));

    [Theory]
    [InlineData("%", ValueKind.Percent, "", "1/100")]
    [InlineData("‰", ValueKind.Percent, "", "1/1000")]
    [InlineData("pp", ValueKind.PercentagePoints, "", "1")]
    [InlineData("元", ValueKind.Money, "", "1")]
    [InlineData("万元", ValueKind.Money, "", "10000")]
    [InlineData("亿元", ValueKind.Money, "", "100000000")]
    [InlineData("分钟", ValueKind.Duration, "分钟", "1")]
    [InlineData("小时", ValueKind.Duration, "分钟", "60")]
    [InlineData("天", ValueKind.Duration, "天", "1")]
    [InlineData("周", ValueKind.Duration, "天", "7")]
    [InlineData("工作日", ValueKind.Duration, "个工作日", "1")]
    [InlineData("个月", ValueKind.Duration, "个月", "1")]
    [InlineData("季度", ValueKind.Duration, "个月", "3")]
    [InlineData("年", ValueKind.Duration, "个月", "12")]
    [InlineData("万人次", ValueKind.Count, "人次", "10000")]
    [InlineData("万万人次", ValueKind.Count, "人次", "100000000")]
    [InlineData("万", ValueKind.Number, "", "10000")]
    [InlineData("", ValueKind.Number, "", "1")]
    [InlineData("箱", ValueKind.Count, "瓶", "12")]
    [InlineData("托", ValueKind.Count, "瓶", "480")]
    [InlineData("万箱", ValueKind.Count, "瓶", "120000")]
    [InlineData("学时", ValueKind.Duration, "分钟", "45")]
    [InlineData("课", ValueKind.Duration, "分钟", "90")]
    [InlineData("车队", ValueKind.Count, "辆", "10")]
    [InlineData("次/周", ValueKind.Rate, "次/周", "1")]
    [InlineData("次/星期", ValueKind.Rate, "次/周", "1")]
    [InlineData("元/万人次", ValueKind.Rate, "元/人次", "1/10000")]
    [InlineData("万元/万人次", ValueKind.Rate, "元/人次", "1")]
    [InlineData("小时/人", ValueKind.Rate, "小时/人", "1")]
    [InlineData("%/年", ValueKind.Rate, "%/年", "1/100")]
    [InlineData("次/月", ValueKind.Rate, "次/个月", "1")]
    [InlineData("次/日", ValueKind.Rate, "次/天", "1")]
    [InlineData("次/自然日", ValueKind.Rate, "次/天", "1")]
    [InlineData("次/个自然日", ValueKind.Rate, "次/天", "1")]
    [InlineData("次/days", ValueKind.Rate, "次/天", "1")]
    [InlineData("次/季", ValueKind.Rate, "次/季度", "1")]
    [InlineData("次/个季度", ValueKind.Rate, "次/季度", "1")]
    [InlineData("次/quarter", ValueKind.Rate, "次/季度", "1")]
    [InlineData("次/个小时", ValueKind.Rate, "次/小时", "1")]
    [InlineData("次/hour", ValueKind.Rate, "次/小时", "1")]
    [InlineData("元/人/天", ValueKind.Rate, "元/人/天", "1")]
    [InlineData("元/箱", ValueKind.Rate, "元/瓶", "1/12")]
    public void A_unit(string unit, ValueKind kind, string name, string factor)
    {
        var meaning = Declared.Resolve(unit);
        Assert.Equal((kind, factor), (meaning.Type.Kind, $"{meaning.Factor.Numerator}{(meaning.Factor.IsInteger ? "" : $"/{meaning.Factor.Denominator}")}"));
        Assert.True(meaning.Type.Unit == name || (name.Length == 0 && kind != ValueKind.Count), meaning.Type.Unit);
    }

    [Theory]
    [InlineData("托", true)]
    [InlineData("箱", false)]
    [InlineData("辆", true)]
    [InlineData("车队", true)]
    [InlineData("万辆", true)]
    [InlineData("元", false)]
    public void A_unit_that_is_declared_whole_is_so_for_all_that_counts_in_it(string unit, bool isWhole) =>
        Assert.Equal(isWhole, Declared.Resolve(unit).Type.IsWhole);

    [Theory]
    [InlineData("万元", true)]
    [InlineData("万", true)]
    [InlineData("亿人次", true)]
    [InlineData("万元/人", true)]
    [InlineData("元", false)]
    [InlineData("", false)]
    [InlineData("人次", false)]
    [InlineData("元/万人", false)]
    [InlineData("托", false)]
    [InlineData("课", false)]
    public void Only_a_unit_written_with_a_multiple_has_one(string unit, bool hasMultiplier) =>
        Assert.Equal(hasMultiplier, Declared.Resolve(unit).HasMultiplier);

    [Theory]
    [InlineData(" （万元） ", "万元")]
    [InlineData("(%)", "%")]
    [InlineData("元／人", "元/人")]
    [InlineData("％", "%")]
    [InlineData("(元", "(元")]
    public void A_unit_as_it_is_typed(string typed, string unit) => Assert.Equal(unit, UnitTable.Normalize(typed));

    [Fact]
    public void Scales_of_one_name_and_the_same_levels_are_one()
    {
        Assert.Equal(Scale.Grade, new Scale("优良中差", "优", "良", "中", "差"));
        Assert.NotEqual(Scale.Grade, new Scale("优良中差", "优", "良", "差"));
        Assert.NotEqual(Scale.Grade, new Scale("等次", "优", "良", "中", "差"));
        Assert.False(Scale.Grade.Equals(null));
    }

    [Fact]
    public void A_text_is_told_in_the_language_that_is_asked_for()
    {
        var text = new LocalizedText("达标", "met");
        Assert.Equal(("达标", "met", "达标"), (text.In(Language.Chinese), text.In(Language.English), text.ToString()));
    }

    [Fact]
    public void Text_without_a_normal_form_stays_as_it_is()
    {
        Assert.Equal("\uD800", UnicodeText.Normalize("\uD800"));
        Assert.Equal("é", UnicodeText.Normalize("e\u0301"));
    }

    [Fact]
    public void A_long_unit_is_told_in_short()
    {
        Assert.Equal($"以“{new string('甲', 40)}”计的数量", IndicatorType.Count(new string('甲', 40)).Describe().Zh);
        Assert.Equal($"以“{new string('甲', 40)}…”计的数量", IndicatorType.Count(new string('甲', 41)).Describe().Zh);
        Assert.Equal($"以“{new string('甲', 39)}…”计的数量", IndicatorType.Count(new string('甲', 39) + "𠀀甲").Describe().Zh);
    }
}
